/** What scrolls an element up and down: itself, or the next around it that does; itself where nothing does. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement) {
    if (one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY))
      return one;
  }
  return element;
}
