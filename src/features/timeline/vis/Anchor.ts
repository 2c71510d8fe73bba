import { DAY_MS } from '@/model/day/day';
import { hundredths } from './hundredths';
import type { VisInside } from './visInside';

/** Further away than so many pixels a browser places nothing exactly, and in the end not at all. */
const FAR = 10_000;

/**
 * The moment from which labels, lines and marks are placed. By itself vis-timeline places each of them anew from the
 * left end of the window in every frame; here, while days keep their width, they stay and what holds them is moved.
 */
export class Anchor {
  /** Where the moment stands, in pixels from the left end. */
  shift = 0;
  private time = Number.NaN;
  private dayWidth = Number.NaN;

  /** Goes with the window, and moves what holds the labels, lines and marks: before any of them is placed. */
  follow({ timeAxis, itemSet }: VisInside): void {
    const { range, util } = timeAxis.body;
    const at = (time: number) => util.toScreen(new Date(time));
    const dayWidth = at(range.start + DAY_MS) - at(range.start);
    // The window's two ends are moved one after the other: their difference has the noise of its last digits.
    const isSame = Math.abs(dayWidth / this.dayWidth - 1) < 1e-6;
    if (!isSame || Math.abs(at(this.time)) > FAR) {
      this.dayWidth = dayWidth;
      this.time = range.start;
    }
    this.shift = at(this.time);
    for (const holder of [timeAxis.dom.foreground, timeAxis.dom.background, itemSet.dom.foreground])
      holder.style.transform = `translateX(${this.shift}px)`;
  }

  /** From pixels from the left end to pixels from the moment, in hundredths. */
  from(x: number): number {
    return hundredths(x - this.shift);
  }
}
