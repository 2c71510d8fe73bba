/** Presses what a selector finds in the page, as a hand would; gives whether there was something to press. */
export function press(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  // Focused first, since a menu or sheet gives the focus back to what had it before.
  element?.focus();
  element?.click();
  return element !== null;
}

/** Presses it as soon as it is in the page, unless whoever reads does something else meanwhile. */
export function pressWhenHere(selector: string): void {
  if (press(selector)) return;
  const leave = new AbortController();
  const observer = new MutationObserver(() => press(selector) && leave.abort());
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] });
  leave.signal.addEventListener('abort', () => observer.disconnect());
  for (const input of ['keydown', 'pointerdown'])
    addEventListener(input, () => leave.abort(), { capture: true, signal: leave.signal });
}
