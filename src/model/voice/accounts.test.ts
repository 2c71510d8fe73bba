import { describe, expect, test } from 'vitest';
import { parseDay } from '@/model/day/day';
import { layersOf } from '@/model/filter/layersOf';
import { readDataset } from '@/model/read/readDataset';
import type { Dataset } from '@/model/record/dataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { eventsOf } from '@/model/record/usages';
import { type Accounts, accountsOf } from './accounts';
import { asKnownOn } from './asKnownOn';

function read(json: unknown): Dataset {
  const { dataset } = readDataset(json, 'ferry-talks/dataset.json');
  if (dataset === null) throw new Error('The fixture cannot be read.');
  return dataset;
}

const both = read(twoSourcesDataset());

function meetingOf(dataset: Dataset) {
  const event = dataset.events.get('meeting');
  if (event === undefined) throw new Error('The fixture has no meeting.');
  return event;
}

function told(): Accounts {
  const accounts = accountsOf(both, meetingOf(both));
  if (accounts === null) throw new Error('Two sources tell of the meeting.');
  return accounts;
}

const textsOf = (matter: string) =>
  told()
    .rows.find((row) => row.matter === matter)
    ?.cells.map((cell) => cell.map(({ text }) => text));

describe('accountsOf', () => {
  test('sets what two sources say side by side, in the order of the sources', () => {
    expect(told().sources.map(({ id }) => id)).toEqual(['harbour-news', 'evening-post']);
    expect(textsOf('Date')).toEqual([['on 4 March'], ['on 5 March']]);
    expect(textsOf('Place')).toEqual([['Althaven'], ['Sundby']]);
    expect(textsOf('Lasted')).toEqual([['about two and a half hours'], ['three hours']]);
    expect(textsOf('Figure: subsidy')).toEqual([['€12 million'], ['€15 million']]);
    expect(textsOf('Participants')).toEqual([
      ['Ada Berg', 'Ivo Lund'],
      ['Ada Berg', 'Ivo Lund'],
    ]);
    expect(textsOf('Said there')).toEqual([['The timetable is agreed.'], ['€15 million will follow.']]);
    expect(textsOf('Status: Timetable of the northern ferry')).toEqual([['agreed on the timetable'], []]);
  });

  test('marks what differs, and that alone', () => {
    const differing = told().rows.filter(({ isDiffering }) => isDiffering);
    expect(differing.map(({ matter }) => matter)).toEqual(['Date', 'Place', 'Lasted', 'Figure: subsidy']);
  });

  test('a saying has passages of its own source only', () => {
    for (const { cells } of told().rows) {
      for (const [at, cell] of cells.entries()) {
        for (const { evidence } of cell) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const id of evidence) expect(both.evidence.get(id)?.source).toBe(told().sources[at]?.id);
        }
      }
    }
  });

  test('a value that both give stands under each in the words of that source', () => {
    const json = twoSourcesDataset();
    const meeting = json.events.find(({ id }) => id === 'meeting');
    Object.assign(meeting?.duration ?? {}, {
      evidence: ['p1-duration', 'ep-duration'],
      otherwise: undefined,
    });
    const dataset = read(json);
    const row = accountsOf(dataset, meetingOf(dataset))?.rows.find(({ matter }) => matter === 'Lasted');
    expect(row?.cells.map((cell) => cell.map(({ text }) => text))).toEqual([
      ['about two and a half hours'],
      ['three hours'],
    ]);
  });

  test('of one source there is nothing to compare', () => {
    const one = read(soundDataset());
    expect(accountsOf(one, meetingOf(one))).toBeNull();
  });

  test('the office of a participant stands under the source that gives it, and is no difference', () => {
    // Each on its own day.
    const row = told().rows.find(({ matter }) => matter === 'Office: Ada Berg');
    expect(row?.cells.map((cell) => cell.map(({ text }) => text))).toEqual([
      ['Foreign Minister'],
      ['Delegation leader'],
    ]);
    expect(row?.isDiffering).toBe(false);
  });

  test('a source that gives an office but tells nothing of the event has no say on it', () => {
    const json = soundDataset();
    const { sources, evidence } = twoSourcesDataset();
    const more = { ...json, sources, evidence };
    more.actors
      .find(({ id }) => id === 'berg')
      ?.offices?.push({
        title: 'Ada Berg',
        asOf: '2021-03-04',
        evidence: ['ep-meeting'],
      });
    const dataset = read(more);
    expect(accountsOf(dataset, meetingOf(dataset))).toBeNull();
  });

  test('two statuses from two sources differ', () => {
    const json = twoSourcesDataset();
    json.agendaItems[0]?.log.push({
      status: 'pending',
      words: 'stays a matter of dispute',
      event: 'meeting',
      evidence: ['ep-meeting'],
    });
    const dataset = read(json);
    const row = accountsOf(dataset, meetingOf(dataset))?.rows.find(({ matter }) => /^Status/.test(matter));
    expect(row?.isDiffering).toBe(true);
  });
});

describe('what is reported otherwise', () => {
  test('its passages carry the event, in both directions', () => {
    for (const id of ['ep-day', 'ep-place', 'ep-duration', 'ep-money', 'ep-dateline']) {
      expect(eventsOf(both, id)).toEqual(['meeting']);
    }
    expect(layersOf(both, meetingOf(both)).layers).toEqual(new Set(['asserted', 'said']));
  });

  test('it is known from the publication of its source on', () => {
    const on = (day: string) => {
      const parsed = parseDay(day);
      if (parsed === null) throw new Error(`${day} is no day.`);
      return meetingOf(asKnownOn(both, parsed).dataset);
    };
    expect(on('2021-03-05').when.otherwise).toBeUndefined();
    expect(on('2021-03-05').place?.otherwise).toBeUndefined();
    expect(on('2021-03-06').when.otherwise).toHaveLength(1);
    expect(on('2021-03-06').figures?.[0]?.otherwise).toHaveLength(1);
  });
});
