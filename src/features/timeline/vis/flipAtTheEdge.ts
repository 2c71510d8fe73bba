/**
 * vis-timeline puts words at the right of a point or in a bar, and cuts them at the right edge of the window.
 * Here they change sides, and end with an ellipsis where no side has room. A journey shows that it still works.
 */
import { DRAWN_BEYOND } from '@/model/plan/planTimeline';
import type { Anchor } from './Anchor';
import { hundredths } from './hundredths';
import { noteWidth } from './MarkRuler';
import type { ItemInside, RangeInside, VisInside } from './visInside';

/** Half of a disc, in pixels: a disc stands with its middle on its day. */
const HALF_DISC = 11;
/** So much of a note must be left, in pixels, to be worth reading. */
const LEAST_NOTE = 48;
/** Words are shortened by steps of so many pixels, so that a pan changes the page less often. */
const CUT_STEP = 4;
/** The ring of a group keeps so many pixels from the ends of its days, and its number more than that from the ring. */
const GROUP_AIR = 4;
/** A disc in a bar with the air around it. */
const DISC_IN_BAR = 30;
/** Words that are cut for the end of their bar keep so many pixels from it. */
const END_AIR = 8;
/** What a bar is drawn by, and which making of its mark that was. */
const BAR_SIGNS = ['shape', 'kind', 'modality', 'about', 'openStart', 'openEnd', 'group', 'made'];

/** Places the marks of a timeline from the anchor; they write to the left of their disc where there is no room at its right. */
export function flipAtTheEdge(timeline: VisInside, anchor: Anchor): void {
  const { itemSet } = timeline;
  const { point, range } = itemSet.constructor.types;
  const room = () => itemSet.body.domProps.center.width;
  point.prototype.repositionX = function () {
    placePoint(this, room(), anchor);
  };
  range.prototype.repositionX = function () {
    placeRange(this, room(), anchor);
  };
  // By itself a group would go with the middle of its days, and bars beyond an end would come and go with every frame.
  point.prototype.isVisible = range.prototype.isVisible = function ({ start, end }) {
    const beyond = (end - start) * DRAWN_BEYOND;
    const { data } = this;
    return +data.start < end + beyond && +(data.end ?? data.start) > start - beyond;
  };
}

function placePoint(item: ItemInside, room: number, anchor: Anchor): void {
  const { content, start, end } = item.data;
  const middle = item.conversion.toScreen(start);
  if (end) {
    // A group's number stands in the middle of its days, or in those of them that are in the window.
    const spare = (item.conversion.toScreen(end) - middle - item.width) / 2;
    const most = Math.max(0, spare - GROUP_AIR);
    const centred = middle + spare;
    const wanted = Math.min(Math.max(centred, 0), room - item.width);
    item.left = Math.max(centred - most, Math.min(wanted, centred + most));
    // Of a cut '136' one would read '6'.
    const isCut = Math.max(-item.left, item.left + item.width - room) > GROUP_AIR;
    content.style.color = isCut ? 'transparent' : '';
  } else {
    const atRight = middle - HALF_DISC;
    const atLeft = middle + HALF_DISC - item.width;
    const isCut = middle <= room && atRight + item.width > room && isBetterAtLeft(atLeft, middle, room);
    // Words without their disc would say that the event lies in the window.
    const isFlipped = isCut || middle < 0;
    content.toggleAttribute('data-flipped', isFlipped);
    item.left = isFlipped ? atLeft : atRight;
    const beyond = isFlipped ? -item.left : item.left + item.width - room;
    cutWords(content, middle > room ? 0 : beyond, isFlipped, item.width);
  }
  // Stacking reads `left`, drawing reads `pointX`.
  item.pointX = anchor.from(item.left);
  item.repositionXY();
}

/**
 * A bar that is wider than the window is drawn no wider than three of them, whichever part of it is in view. A bar that
 * is narrower than its disc has this in its middle, as a day has.
 */
function placeRange(item: RangeInside, room: number, anchor: Anchor): void {
  const { content } = item.data;
  const words = item.props.content.width;
  const start = Math.max(item.conversion.toScreen(item.data.start), -room);
  const end = Math.min(item.conversion.toScreen(item.data.end), 2 * room);
  // Rounded to thousandths, as vis-timeline does: a sum of fractions differs from one frame to the next.
  const width = Math.max(Math.round((end - start) * 1000) / 1000, 1);
  const { at, until, isFlipped } = placeWords(content, words, { start, end, width }, room);
  content.toggleAttribute('data-flipped', isFlipped);
  cutWords(content, start >= room ? 0 : isFlipped ? -at : at + words - until, isFlipped, words);
  // Stacking reads `left` and `width`; they leave room for words beyond the end, so that a pan moves no row.
  item.left = Math.min(start, at);
  item.width = Math.max(start + width + (isFlipped ? 0 : words), at + words) - item.left;
  dressBar(item.dom.box, content);
  item.dom.box.style.transform = `translateX(${anchor.from(start)}px)`;
  item.dom.box.style.width = `${width}px`;
  item.dom.content.style.transform = `translateX(${hundredths(at - start)}px)`;
}

/**
 * Where the words of a bar begin, and where they end at the latest. They stand where it begins, or at the left edge while
 * it began before the window; where they are longer than what is left of it, beyond its end. Where no side has room for
 * all of them a soft end lies under them and is seen all the same; a line that closes the bar would cross their letters.
 */
function placeWords(
  { dataset }: HTMLElement,
  words: number,
  { start, end, width }: { start: number; end: number; width: number },
  room: number,
): { at: number; until: number; isFlipped: boolean } {
  const firstDisc = start + Math.min(0, (width - DISC_IN_BAR) / 2);
  const lastDisc = Math.max(firstDisc, end - DISC_IN_BAR);
  const inBar = Math.max(firstDisc, Math.min(0, lastDisc));
  // They end with the disc where the bar begins: further in it, they would begin over days that are not meant.
  const left = Math.min(firstDisc + DISC_IN_BAR, room);
  const flipped = { at: left - words, until: left, isFlipped: true };
  const beyond = { at: lastDisc, until: room, isFlipped: false };
  // After a bar that has ended before the window they would say that it lies in it.
  if (end <= 0) return flipped;
  if (inBar + words > end && lastDisc + words <= room) return beyond;
  const mayFlip = start >= 0 && start < room;
  if (mayFlip && inBar + words > room && isBetterAtLeft(left - words, start, room)) return flipped;
  const isClosed = /bar|unit/.test(dataset.shape ?? '') && (dataset.about ?? dataset.openEnd) === undefined;
  if (!isClosed || end > room || inBar + words <= end) return { ...beyond, at: inBar };
  const [inside, after] = [end - END_AIR - inBar, room - lastDisc];
  if (mayFlip && left > Math.max(inside, after)) return flipped;
  return inside > after ? { ...beyond, at: inBar, until: end - END_AIR } : beyond;
}

/** Gives a bar the signs of its mark, which `timeline.css` draws it by: when it is new, and when its mark is. */
function dressBar(bar: HTMLElement, { dataset }: HTMLElement): void {
  if (bar.dataset.made === dataset.made) return;
  for (const sign of BAR_SIGNS) {
    const value = dataset[sign];
    if (value === undefined) delete bar.dataset[sign];
    else bar.dataset[sign] = value;
  }
}

/**
 * Words that reach so many pixels beyond the window are shortened at their end: their beginning says more. A note of
 * which a letter or two would be left goes. `width` is that of the whole; asking the page for it would lay it out once
 * more for each mark.
 */
function cutWords(content: HTMLElement, beyond: number, isFlipped: boolean, width: number): void {
  const hidden = beyond > 0 ? Math.min(Math.ceil(beyond / CUT_STEP) * CUT_STEP, width) : 0;
  const isBare = noteWidth(content) - hidden < LEAST_NOTE;
  const cut = hidden === 0 ? '' : `${hidden} ${isFlipped ? 'left' : 'right'}${isBare ? ' bare' : ''}`;
  if (cut === (content.dataset.cut ?? '')) return;
  const { style } = content;
  if (cut === '') delete content.dataset.cut;
  else content.dataset.cut = cut;
  // The whole keeps its width: it is what vis-timeline measures and stacks by.
  style.width = cut === '' ? '' : `${width}px`;
  style.paddingLeft = cut !== '' && isFlipped ? `${hidden}px` : '';
  style.paddingRight = cut !== '' && !isFlipped ? `${hidden}px` : '';
}

/** Where neither side has room, the wider one shows more: the title stands beside the disc on either. */
function isBetterAtLeft(atLeft: number, at: number, room: number): boolean {
  return atLeft >= 0 || at > room / 2;
}
