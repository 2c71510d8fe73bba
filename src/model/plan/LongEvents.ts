import { firstAtLeast } from '@/lib/firstAtLeast';
import { firstBy } from '@/lib/firstBy';
import { MaxTree } from '@/lib/MaxTree';
import type { Day } from '@/model/day/day';

/** Some days of a lane, and from which length on an event that begins in them is long. */
export interface LongStretch {
  /** The days, half open. */
  from: Day;
  to: Day;
  /** An event is long that spans more days than these, or that began before `from` and still goes on. */
  days: number;
}

/**
 * The long events of a lane, counted and the longest of them found without a walk over them: of a million
 * events there are thousands that go on on any day. A *place* counts the events of the lane in order of time.
 */
export class LongEvents {
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  private readonly endTree: MaxTree;
  private readonly lengthTree: MaxTree;
  private readonly placesByLength = new Map<number, Uint32Array>();
  private endsOfSeveral: Float64Array | null = null;

  /** The first days, ascending, and the days after the last ones, by place; infinite on an open side. */
  constructor(starts: Float64Array, ends: Float64Array) {
    this.starts = starts;
    this.ends = ends;
    this.endTree = new MaxTree(ends);
    this.lengthTree = new MaxTree(ends.map((end, place) => end - (starts[place] ?? 0)));
  }

  /** The places of the events that began before a day and still go on on it, ascending. */
  goingOn(day: Day): number[] {
    return this.endTree.above(day, 0, firstAtLeast(this.starts, day));
  }

  /** How many events began before a day and still go on on it. */
  countGoingOn(day: Day): number {
    // One of a single day never does. Of the others, those that have begun without those that have ended.
    const several = this.longerThan(1);
    this.endsOfSeveral ??= Float64Array.from(several, (place) => this.ends[place] ?? 0).sort();
    const begun = firstAtLeast(several, firstAtLeast(this.starts, day));
    return begun - firstAtLeast(this.endsOfSeveral, day + 1);
  }

  /** The places between two (half open) whose events span more than a number of days, ascending; not a copy. */
  longer(days: number, first: number, last: number): Uint32Array {
    const long = this.longerThan(days);
    return long.subarray(firstAtLeast(long, first), firstAtLeast(long, last));
  }

  /** The places of all long events of a stretch, ascending. */
  all(stretch: LongStretch): number[] {
    return [...this.goingOn(stretch.from), ...this.beginning(stretch)];
  }

  /** How many long events a stretch has. */
  count(stretch: LongStretch): number {
    return this.countGoingOn(stretch.from) + this.beginning(stretch).length;
  }

  /** Whether the event at a place is a long one of a stretch. */
  has({ from, to, days }: LongStretch, place: number): boolean {
    const [start, end] = [this.starts[place] ?? 0, this.ends[place] ?? 0];
    return start < from ? end > from : start < to && end - start > days;
  }

  /** The places of the `most` longest of a stretch, the longest first, of equal ones the earlier. */
  longest(stretch: LongStretch, most: number): number[] {
    const lengthAt = (place: number) => (this.ends[place] ?? 0) - (this.starts[place] ?? 0);
    // Two that are open have the same length; a difference of infinities is no number.
    return firstBy(this.greatest(this.lengthTree, stretch, most), most, (a, b) =>
      lengthAt(a) === lengthAt(b) ? a - b : lengthAt(a) < lengthAt(b) ? 1 : -1,
    );
  }

  /** The days of a stretch, half open, that its long events reach over, all but those at some of their places. */
  reach(stretch: LongStretch, without: readonly number[]): { start: Day; end: Day } {
    const { from, to } = stretch;
    const isOther = (place: number) => !without.includes(place);
    const earlier = without.filter((place) => (this.starts[place] ?? 0) < from).length;
    const first = this.beginning(stretch).find(isOther) ?? 0;
    const latest = this.greatest(this.endTree, stretch, without.length + 1).filter(isOther);
    return {
      start: this.countGoingOn(from) > earlier ? from : ((this.starts[first] ?? 0) as Day),
      end: Math.min(to, Math.max(...latest.map((place) => this.ends[place] ?? 0))) as Day,
    };
  }

  /** The long ones that begin in a stretch. */
  private beginning({ from, to, days }: LongStretch): Uint32Array {
    return this.longer(days, firstAtLeast(this.starts, from), firstAtLeast(this.starts, to));
  }

  /** The places of the greatest ends or lengths of a stretch: up to `most` that go on, and as many that begin. */
  private greatest(tree: MaxTree, { from, to, days }: LongStretch, most: number): number[] {
    const [first, last] = [firstAtLeast(this.starts, from), firstAtLeast(this.starts, to)];
    const goingOn = { from: 0, to: first, and: { tree: this.endTree, above: from } };
    const beginning = { from: first, to: last, and: { tree: this.lengthTree, above: days } };
    return [...tree.greatest(most, goingOn), ...tree.greatest(most, beginning)];
  }

  private longerThan(days: number): Uint32Array {
    const known = this.placesByLength.get(days);
    if (known !== undefined) return known;
    const places: number[] = [];
    for (let place = 0; place < this.ends.length; place += 1)
      if ((this.ends[place] ?? 0) - (this.starts[place] ?? 0) > days) places.push(place);
    const long = Uint32Array.from(places);
    this.placesByLength.set(days, long);
    return long;
  }
}
