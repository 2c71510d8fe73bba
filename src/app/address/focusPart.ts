/**
 * Leads the focus to a part of the page, by its id; in the timeline to the mark that Tab stops at: what moves the
 * drawing stands before it.
 */
export function focusPart(id: string): void {
  const part = document.getElementById(id);
  (part?.querySelector<HTMLElement>('[role=option][tabindex="0"]') ?? part)?.focus();
}
