import type { AxisInside, VisInside } from './visInside';

/**
 * Makes a timeline write the words of its axis, which is at the bottom, as text and only where they have changed.
 * By itself it parses each of them as HTML in every frame, a third of what it does while one pans.
 */
export function writeAxisAsText({ timeAxis }: VisInside): void {
  timeAxis._repaintMinorText = function (x, text, _orientation, name) {
    const label = next(this, 'minorTexts');
    write(label, text);
    label.className = `vis-text vis-minor ${name}`;
    this._setXY(label, x, 0);
    return label;
  };
  timeAxis._repaintMajorText = function (x, text, _orientation, name) {
    const label = next(this, 'majorTexts');
    // Its words stand in an element of their own, which stays in sight while its stretch does.
    if (label.firstElementChild === null) label.append(document.createElement('div'));
    write(label.firstElementChild ?? label, text);
    label.className = `vis-text vis-major ${name}`;
    this._setXY(label, x, this.props.minorLabelHeight);
    return label;
  };
}

/** A label that the frame before had and this one has not used yet, or a new one. */
function next({ dom }: AxisInside, kind: 'minorTexts' | 'majorTexts'): HTMLElement {
  const label = dom.redundant[kind].shift() ?? document.createElement('div');
  if (label.parentNode === null) dom.foreground.append(label);
  dom[kind].push(label);
  return label;
}

function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
