import { type RefObject, useLayoutEffect, useRef } from 'react';
import { inPart } from '@/features/reader/text/readerParts';
import type { ReadSource } from '@/model/record/readSource';
import { scrollerOf } from '@/ui/scrollerOf';
import { bringIntoView, CHOSEN_NOTICE, stopMove } from './bringIntoView';
import { goToPlace, type PlaceInText, placeAtTop } from './placeInText';

interface Goal {
  event: string | null;
  quote: string | null;
  para: number | null;
  /** Which place of a broken quote. */
  place: number | null;
  /** The paragraph, from 0, in which it stands; `null` where it does not. */
  paragraph: number | null;
  /** Counts the links that were followed; 0 where the last move was none. */
  turn: number;
  /** The whole address: where a link was followed and it stayed, the same link was clicked again. */
  address: string;
}

/** Where each source was left, for as long as the page lives: by what was looked at, the place that one had scrolled to. */
const leftAt = new WeakMap<ReadSource, Map<string, PlaceInText>>();

/**
 * Brings the selected words into the middle of the reader when another event, passage, paragraph or place is
 * asked for, or the same link is clicked again. After a click on a passage or a paragraph it gets the focus
 * too; where the words are not marked, what is said of them gets it. Otherwise the place is kept.
 */
export function useScrollToWords(scroller: RefObject<HTMLElement | null>, read: ReadSource, goal: Goal) {
  const { event, quote, para, place, paragraph, turn, address } = goal;
  const last = useRef<{ key: string; turn: number; address: string } | null>(null);
  /** How far it was scrolled when these words were asked for; `null` once it has been scrolled since. */
  const stoodAt = useRef<number | null>(null);
  /** The key of an event whose words are not known yet: its record may come later than it is asked for. */
  const coming = useRef<string | null>(null);
  useLayoutEffect(() => {
    const key = `${quote ?? (para === null ? event : '')} ${para} ${place}`;
    const before = last.current;
    const isClick = turn !== 0 && turn !== before?.turn;
    const isAgain = isClick && address === before?.address;
    last.current = { key, turn, address };
    const box = scroller.current;
    const isLate = coming.current === key && paragraph !== null && stoodAt.current !== null;
    if (box === null || (before?.key === key && !isAgain && !isLate)) return;
    // A smooth move to other words may still be going on: it ends here, so that its last step is not kept as the place
    // of these words.
    stopMove(box);
    const around = scrollerOf(box);
    stoodAt.current = around.scrollTop;
    // Back from another source or view, with nothing else asked for meanwhile: where one was.
    const left = before === null ? leftAt.get(read)?.get(key) : undefined;
    if (left !== undefined && quote === null && para === null) {
      goToPlace(around, left);
      return;
    }
    const words = inPart(paragraph, selectorOf(quote, para, place));
    // Where the words are not marked, the notice that says why is led to. It sticks to the top, so it is not centred.
    const target = words ?? box.querySelector<HTMLElement>(CHOSEN_NOTICE);
    if (words !== null) bringIntoView(box, words, before !== null);
    else target?.scrollIntoView({ block: 'nearest' });
    // After a click on an event it is the details that one is led to.
    const isWanted = quote !== null || para !== null;
    coming.current = words === null && !isWanted ? key : null;
    if (isClick && isWanted && !box.contains(document.activeElement)) target?.focus({ preventScroll: true });
  }, [scroller, read, event, quote, para, place, paragraph, turn, address]);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const around = scrollerOf(box);
    const keep = () => {
      if (around.scrollTop === stoodAt.current) return;
      stoodAt.current = null;
      const place = placeAtTop(around);
      const places = leftAt.get(read) ?? new Map<string, PlaceInText>();
      if (place !== null) leftAt.set(read, places.set(last.current?.key ?? '', place));
    };
    around.addEventListener('scroll', keep, { passive: true });
    return () => around.removeEventListener('scroll', keep);
  }, [scroller, read]);
}

function selectorOf(quote: string | null, para: number | null, place: number | null): string {
  if (place !== null) return `[data-place="${place}"]`;
  return quote === null && para !== null ? `[data-para="${para}"]` : 'mark[aria-current="true"]';
}
