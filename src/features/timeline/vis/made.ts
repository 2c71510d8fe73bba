/** Makes an element of the drawing, with the name of its look and perhaps with words. */
export function made(tag: 'div' | 'span', look: string, words = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = look;
  element.textContent = words;
  return element;
}
