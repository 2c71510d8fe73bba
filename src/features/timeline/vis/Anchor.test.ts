import { expect, test } from 'vitest';
import { Anchor } from './Anchor';
import type { VisInside } from './visInside';

const DAY = 86_400_000;

/** The parts of a timeline that an anchor moves, in a window that begins at a day and has days of so many pixels. */
function drawnFrom(start: number, dayWidth: number) {
  const holder = { style: { transform: '' } };
  const toScreen = (time: Date) => ((time.getTime() - start * DAY) / DAY) * dayWidth;
  const timeAxis = {
    body: { range: { start: start * DAY }, util: { toScreen } },
    dom: { foreground: holder, background: holder },
  };
  const inside = { timeAxis, itemSet: { dom: { foreground: holder } } } as unknown as VisInside;
  return { inside, holder, toScreen };
}

/** Where a day is placed, from the anchor. */
function placeOf(anchor: Anchor, day: number, { inside, toScreen }: ReturnType<typeof drawnFrom>): number {
  anchor.follow(inside);
  return anchor.from(toScreen(new Date(day * DAY)));
}

test('while one pans, a day stays in its place and what holds it is moved', () => {
  const anchor = new Anchor();
  const place = placeOf(anchor, 7, drawnFrom(1, 37.3));
  for (const start of [1.2, 3.7, -20.1]) {
    const drawn = drawnFrom(start, 37.3 + 1e-9);
    expect(placeOf(anchor, 7, drawn)).toBe(place);
    expect(drawn.holder.style.transform).toBe(`translateX(${anchor.shift}px)`);
    expect(anchor.shift + place).toBeCloseTo((7 - start) * 37.3, 1);
  }
});

test('where days change their width, places count from the left end again', () => {
  const anchor = new Anchor();
  placeOf(anchor, 7, drawnFrom(1, 37));
  expect(placeOf(anchor, 7, drawnFrom(2, 40))).toBe(200);
  expect(anchor.shift).toBe(0);
});

test('whatever is shown has a place that a browser can count to', () => {
  const anchor = new Anchor();
  for (const start of [0, 100_000, 182_000.5, -700_000]) {
    const drawn = drawnFrom(start, 2000);
    const place = placeOf(anchor, start + 0.25, drawn);
    expect(Math.abs(place)).toBeLessThan(12_000);
    expect(Math.abs(anchor.shift)).toBeLessThan(12_000);
    expect(anchor.shift + place).toBeCloseTo(500, 1);
  }
});
