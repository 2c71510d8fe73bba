import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Day } from '@/model/day/day';
import type { Mark } from '@/model/plan/markOf';
import type { PlannedMark } from '@/model/plan/planTimeline';
import type { EventTable } from '@/model/record/eventTable';
import { markElement } from './markElement';

/** As much of an element as a mark needs. It has no innerHTML: a mark that set one would not be drawn here. */
class FakeElement {
  className = '';
  textContent = '';
  readonly dataset: Record<string, string> = {};
  readonly children: FakeElement[] = [];
  append(...children: FakeElement[]) {
    this.children.push(...children);
  }
}

const made: FakeElement[] = [];
beforeEach(() => {
  const createElement = () => {
    made.push(new FakeElement());
    return made.at(-1);
  };
  vi.stubGlobal('document', { createElement });
});
afterEach(() => {
  made.length = 0;
  vi.unstubAllGlobals();
});

const DISC = new FakeElement() as unknown as Element;
const evidence = ['e'];
const DATE = { precision: 'interval', span: { start: 0, end: 9 }, approximate: true, uncertain: false };

function draw(event: object, mark: Partial<Mark> = {}, isSelected = false, date: object = {}): FakeElement {
  const record = { kind: 'meeting', modality: 'held', title: 'They meet', when: { evidence }, ...event };
  const one = (value: string) => ({ ids: [value], offsets: [0, 1], values: [0] });
  const table = {
    facets: { kind: one(record.kind), modality: one(record.modality) },
    titleOf: () => record.title,
    dateOf: () => ({ ...DATE, ...date }),
    recordOf: () => record,
  } as unknown as EventTable;
  const planned: PlannedMark = {
    key: 'k',
    lane: 'l',
    row: 0,
    mark: { shape: 'disc', start: 0 as Day, end: 1 as Day, approximate: false, ...mark },
  };
  return markElement(table, planned, DISC, isSelected, 'en') as unknown as FakeElement;
}
const textOf = (element: FakeElement) => element.children.slice(1).map((child) => child.textContent);

describe('markElement', () => {
  test('stands with its disc first, then its title', () => {
    const element = draw({}, {}, false, { approximate: false });
    expect(element.className).toBe('mark');
    expect(element.children[0]).toBe(DISC);
    expect(textOf(element)).toEqual(['They meet']);
    expect(element.dataset).toEqual({ shape: 'disc', kind: 'meeting', modality: 'held' });
  });

  test('a title is text, letter for letter, and stands nowhere else', () => {
    const title = '<img src=x onerror=a()>';
    const element = draw({ title }, {}, false, { approximate: false });
    expect(textOf(element)).toEqual([title]);
    expect(made.filter((one) => JSON.stringify({ ...one, children: [] }).includes('onerror'))).toHaveLength(
      1,
    );
  });

  test('what one must know of its date stands beside the title', () => {
    expect(textOf(draw({ modality: 'expected' }, { shape: 'soft' }))).toEqual([
      'They meet',
      // No space but that before the dot is a place to break.
      'expected ·\u00a0about,\u00a0day\u00a0not\u00a0stated',
    ]);
  });

  const inferred = { what: 'the day', basis: 'In between.' };
  const signs: [name: string, event: object, mark: Partial<Mark>, isSelected: boolean, signs: string[]][] = [
    ['an open start', {}, { start: null }, false, ['openStart']],
    ['an open end', {}, { end: null }, false, ['openEnd']],
    ['about', {}, { approximate: true }, false, ['about']],
    ['selected', {}, {}, true, ['selected']],
    ['inferred', { when: { inferred } }, {}, false, ['inferred']],
    ['inferred in part, printed in part', { when: { inferred, evidence } }, {}, false, []],
  ];
  for (const [name, event, mark, isSelected, expected] of signs) {
    test(`sign: ${name}`, () => {
      const { shape, kind, modality, ...others } = draw(event, mark, isSelected).dataset;
      expect(Object.keys(others)).toEqual(expected);
      expect(shape && kind && modality).toBeTruthy();
    });
  }
});
