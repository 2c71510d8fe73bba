import { DAY_MS } from '@/model/day/day';
import type { Anchor } from './Anchor';
import { hundredths } from './hundredths';
import { made } from './made';
import { MINOR_LETTERS } from './timelineOptions';
import type { AxisInside, VisInside } from './visInside';

/** A thousand years as vis-timeline counts them, in days. */
const LONGEST_STEP = 360_000;

/** What vis-timeline leaves free before the words of a label, in pixels. */
const PADDING = 3;

type Kind = 'minorTexts' | 'majorTexts' | 'lines';

/**
 * Makes a timeline keep the labels and lines of its axis, which is at the bottom, from one frame to the next: what was
 * there is moved, and only what is new is made, as text. By itself it takes the axis out of the page in every frame,
 * gives each label the words of its neighbour, parsed as HTML, and puts it back, so that all of it is laid out anew.
 * `isMoving`: while it is panned or zoomed, when its sizes stay as they are.
 */
export function keepAxis(inside: VisInside, anchor: Anchor, isMoving: () => boolean): void {
  const { timeAxis } = inside;
  nameDays(timeAxis);
  const redraw = timeAxis.redraw.bind(timeAxis);
  const repaint = timeAxis._repaintLabels.bind(timeAxis);
  timeAxis.redraw = () => {
    if (!isMoving()) return redraw();
    timeAxis._repaintLabels();
    return false;
  };
  timeAxis._repaintLabels = () => {
    anchor.follow(inside);
    chooseScale(timeAxis);
    repaint();
  };
  const place = (element: HTMLElement, x: number, y: number) => {
    setStyle(element, 'left', anchor.from(x));
    setStyle(element, 'top', y);
    return element;
  };
  const drawLine = (x: number, width: number, height: number, name: string) => {
    const line = keep(timeAxis, 'lines', `vis-grid vis-vertical ${name}`, '');
    setStyle(line, 'width', width);
    setStyle(line, 'height', height);
    // A line is one pixel wide, and its middle is the moment.
    return place(line, x - 0.5, timeAxis.body.domProps.top.height);
  };
  timeAxis._repaintMinorText = (x, text, _orientation, name) => {
    const label = keep(timeAxis, 'minorTexts', `vis-text vis-minor ${name}`, text);
    const needed = wordsWidth(timeAxis, text);
    const fits = isInside(timeAxis, x, needed);
    return standInFor(place(label, x, 0), (width) => fits && needed <= width);
  };
  timeAxis._repaintMajorText = (x, text, _orientation, name) => {
    const label = keep(timeAxis, 'majorTexts', `vis-text vis-major ${name}`, text);
    show(label, isInside(timeAxis, x, wordsWidth(timeAxis, text)));
    return place(label, x, timeAxis.props.minorLabelHeight);
  };
  timeAxis._repaintMinorLine = (x, width, _orientation, name) =>
    drawLine(x, width, timeAxis.props.minorLineHeight, `vis-minor ${name}`);
  timeAxis._repaintMajorLine = (x, width, _orientation, name) =>
    drawLine(x, width, timeAxis.props.majorLineHeight, `vis-major ${name}`);
}

/**
 * Weeks where two days have no room, and only there: beside days they stand in the place of months. Five thousand years
 * where a thousand have none: by itself vis-timeline knows no longer step, and goes through the days of all of them.
 */
function chooseScale({ body, options, props }: AxisInside): void {
  const { start, end } = body.range;
  // Before the first drawing no letter is measured; vis-timeline takes ten pixels for it then, too.
  const letter = props.minorCharWidth || 10;
  const days = ((end - start) / DAY_MS) * ((MINOR_LETTERS * letter) / body.domProps.center.width);
  options.showWeekScale = days >= 2;
  options.timeAxis = days >= LONGEST_STEP ? { scale: 'year', step: 5000 } : null;
}

/**
 * Gives the steps of an axis the only names that `timeline.css` draws them by: hours, and days of a weekend. By itself
 * vis-timeline asks of each of them in every frame whether it is today, tomorrow or yesterday, this month or this week.
 */
function nameDays(axis: AxisInside): void {
  let { step } = axis;
  // It makes new steps for each frame.
  const set = (next: AxisInside['step']) => {
    step = next;
    step.getClassName = () => {
      const { scale } = step;
      if (scale === 'hour') return 'vis-hour';
      const isDay = scale === 'weekday' || (scale === 'day' && step.step === 1);
      // Sunday is 0, Saturday 6.
      return isDay && step.current.day() % 6 === 0 ? 'vis-weekend' : '';
    };
  };
  Object.defineProperty(axis, 'step', { get: () => step, set });
}

/** The one of this name and with these words that the frame before had, or a new one. */
function keep({ dom }: AxisInside, kind: Kind, name: string, text: string): HTMLElement {
  const left = dom.redundant[kind];
  const at = left.findIndex((one) => one.className === name && one.textContent === text);
  const [kept = make(dom, kind, name, text)] = at < 0 ? [] : left.splice(at, 1);
  dom[kind].push(kept);
  return kept;
}

function make(dom: AxisInside['dom'], kind: Kind, name: string, text: string): HTMLElement {
  const element = made('div', name, text);
  (kind === 'lines' ? dom.background : dom.foreground).append(element);
  return element;
}

/** How wide a label is in pixels, counted by its letters: asking the page would lay it out in every frame. */
function wordsWidth({ props }: AxisInside, text: string): number {
  return PADDING + text.length * props.minorCharWidth;
}

/** Whether a label has room between the ends of the window: of a cut one '1995' would be left as '5'. */
function isInside({ body }: AxisInside, x: number, width: number): boolean {
  return x >= -PADDING && x + width <= body.domProps.center.width;
}

function show(label: HTMLElement, isShown: boolean): void {
  if (label.hidden === isShown) label.hidden = !isShown;
}

/**
 * What vis-timeline sets the width of, a difference of two places with the noise of its last digits. A label with less
 * room than it needs is left out: of the last week of a month one would see half a figure.
 */
function standInFor(label: HTMLElement, fits: (width: number) => boolean): { style: { width: string } } {
  return {
    style: {
      set width(value: string) {
        const width = Number.parseFloat(value);
        setStyle(label, 'width', width);
        show(label, fits(width));
      },
    },
  };
}

function setStyle(element: HTMLElement, name: 'left' | 'top' | 'width' | 'height', pixels: number): void {
  const value = `${hundredths(pixels)}px`;
  if (element.style[name] !== value) element.style[name] = value;
}
