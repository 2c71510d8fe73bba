/** Gives the focus to the first such element if what had it is gone from the page. */
export function keepFocus(selector: string): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
}
