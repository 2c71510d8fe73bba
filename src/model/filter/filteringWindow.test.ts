import { describe, expect, test } from 'vitest';
import { parseDay } from '@/model/day/day';
import { madeTalks } from '@/model/view/madeTalks.fixture';
import { EMPTY_VIEW, NO_FILTERS, type View } from '@/model/view/view';
import { choiceCounts } from './choiceCounts';
import { countShown, filterEvents } from './filterEvents';
import { filteringWindow } from './filteringWindow';
import { loosen } from './loosen';
import { windowChoice } from './windowChoice';

const dataset = madeTalks([
  { id: 'before', edtf: '2020-04-30' },
  { id: 'first', edtf: '2020-05-01', kind: 'call' },
  { id: 'around', edtf: '2020-04-01/2020-06-01' },
  { id: 'open', edtf: '2020-05-10/..' },
  { id: 'after', edtf: '2020-05-11' },
]);
const VIEW: View = {
  ...EMPTY_VIEW,
  view: 'list',
  only: 'window',
  from: parseDay('2020-05-01'),
  to: parseDay('2020-05-10'),
};
const shown = (view: View) => [...filterEvents(dataset, view).rows].map((row) => dataset.table.idOf(row));

describe('the window as a filter', () => {
  test('leaves what lies or may lie in it', () => {
    expect(shown(VIEW)).toEqual(['around', 'first', 'open']);
    expect(countShown(dataset, VIEW)).toBe(3);
  });
  test('counts beside other choices heed it', () =>
    expect(choiceCounts(dataset, VIEW, filterEvents(dataset, VIEW)).kind.toggled.get('call')).toBe(1));

  const off: [name: string, change: Partial<View>][] = [
    ['where it is not asked for', { only: null }],
    ['on the timeline', { view: 'timeline' }],
    ['where the page chooses the view', { view: null }],
    ['without both ends', { to: null }],
    ['when all filters are cleared', NO_FILTERS],
  ];
  for (const [name, change] of off)
    test(`is none ${name}`, () => {
      expect(filteringWindow({ ...VIEW, ...change })).toBeNull();
      expect(shown({ ...VIEW, ...change })).toHaveLength(5);
    });

  test('an empty window says so, and how to loosen it', () => {
    const { sentence, ways } = loosen(dataset, {
      ...VIEW,
      kind: ['call'],
      from: parseDay('2020-05-02'),
    });
    expect(sentence).toBe('Nothing matches calls and 2–10 May 2020 together. Remove one.');
    expect(ways.map(({ label, shown: count }) => [label, count])).toEqual([
      ['All kinds', 2],
      ['Any time', 1],
      ['Clear all', 5],
    ]);
  });

  test('as a choice it tells what toggling shows, and comes off again', () => {
    const off = { ...VIEW, only: null };
    const choice = windowChoice(dataset, off, 'list');
    expect(choice).toMatchObject({ label: 'Only 1–10 May 2020', count: 3, isOn: false });
    const on = { ...off, ...choice.change };
    expect(shown(on)).toHaveLength(choice.count);
    const back = windowChoice(dataset, on, 'list');
    expect(back).toMatchObject({ count: 5, isOn: true });
    expect(shown({ ...on, ...back.change })).toHaveLength(5);
  });
});
