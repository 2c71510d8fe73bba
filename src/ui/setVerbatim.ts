import { directionOf } from '@/lib/directionOf';
import { nameHidden, sayHidden, splitHidden } from '@/lib/hiddenCharacters';
import './verbatim.css';

/** Puts a text of a language into an element as `Verbatim` shows it, where React does not draw. */
export function setVerbatim(element: HTMLElement, text: string, language: string): void {
  element.dir = directionOf(text, language);
  const stretches = splitHidden(text);
  if (stretches.length === 1 && stretches[0]?.isHidden === false) {
    element.textContent = text;
    return;
  }
  const nodes = stretches.map(({ text: part, isHidden }) => {
    if (!isHidden) return part;
    const sign = document.createElement('span');
    sign.dataset.hidden = nameHidden(part);
    sign.setAttribute('role', 'img');
    sign.setAttribute('aria-label', sayHidden(part));
    sign.textContent = part;
    return sign;
  });
  element.append(...nodes);
}
