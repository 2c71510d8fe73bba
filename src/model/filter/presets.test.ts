import { describe, expect, test } from 'vitest';
import { type Made, madeTalks } from '@/model/view/madeTalks.fixture';
import { EMPTY_VIEW, type View } from '@/model/view/view';
import { countShown } from './filterEvents';
import { presetsOf } from './presets';

const labels = (events: Made[]) => presetsOf(madeTalks(events), EMPTY_VIEW).map(({ label }) => label);
const both = ['anna', 'boris'];

describe('presetsOf', () => {
  const cases: [name: string, events: Made[], labels: string[]][] = [
    ['one meeting makes none', [{ who: both }], []],
    ['two people who met twice', [{ who: both }, { who: ['boris', 'anna'] }], ['Anna meets Boris']],
    [
      'those who met most often',
      [{ who: ['anna', 'carl'] }, { who: both }, { who: both }, { who: both }],
      ['Anna meets Boris'],
    ],
    ['not three people', [{ who: [...both, 'carl'] }, { who: [...both, 'carl'] }], []],
    [
      'kinds that belong together, where there are several',
      [{ kind: 'call' }, { kind: 'meeting' }, { kind: 'signing' }],
      ['Who met and spoke'],
    ],
    ['outcomes', [{ kind: 'agreement' }, { kind: 'approval' }], ['What came of it']],
    ['what is awaited', [{ modality: 'expected' }], ['Still to come']],
  ];
  for (const [name, events, expected] of cases) test(name, () => expect(labels(events)).toEqual(expected));

  test('each shows something, is on once it is set, and comes off again', () => {
    const dataset = madeTalks([
      { who: both },
      { who: both, modality: 'expected' },
      { kind: 'call' },
      { kind: 'agreement' },
      { kind: 'signing' },
    ]);
    const view: View = { ...EMPTY_VIEW, q: 'event', place: ['oslo'], from: 1 as never, to: 2 as never };
    const presets = presetsOf(dataset, view);
    expect(presets).toHaveLength(4);
    for (const { label, change } of presets) {
      const set = { ...view, ...change };
      expect(set).toMatchObject({ q: 'event', place: [], from: 1 });
      expect(countShown(dataset, set), label).toBeGreaterThan(0);
      const now = presetsOf(dataset, set);
      expect(now.filter(({ isOn }) => isOn).map((preset) => preset.label)).toEqual([label]);
      const off = now.find(({ isOn }) => isOn)?.change ?? {};
      expect({ ...set, ...off }).toEqual({ ...view, place: [] });
    }
  });
});
