import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay, sayDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { readDataset } from '@/model/record/readDataset';
import { referencesOf } from '@/model/record/references';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { asKnownOn } from './asKnownOn';
import { knownDays } from './knowledgeOf';
import { smallTalks } from './smallTalks';

const TALKS = 'public/data/belarus-russia-2019-12/dataset.json';
const talks = read(JSON.parse(readFileSync(TALKS, 'utf8')));

function read(file: unknown): Dataset {
  const { dataset } = readDataset(file, TALKS);
  if (dataset === null) throw new Error('The talks cannot be read.');
  return dataset;
}

function day(iso: string): Day {
  const found = parseDay(iso);
  if (found === null) throw new Error(`${iso} is no day.`);
  return found;
}

/** The columns are made of the records, and hold functions that are never equal. */
const recordsOf = ({ table, ...records }: Dataset) => ({ ...records, size: table.size });

const ST_PETERSBURG = 'lukashenko-putin-st-petersburg';
const stateOn = (iso: string, dataset = talks) =>
  [...asKnownOn(dataset, day(iso)).dataset.events.values()].map(({ id, modality }) => `${id} ${modality}`);

describe('the talks as known on a day', () => {
  test('on 13 December the St Petersburg meeting is expected, by the words that expected it', () => {
    const known = asKnownOn(talks, day('2019-12-13'));
    const meeting = known.dataset.events.get(ST_PETERSBURG);
    expect(meeting).toMatchObject({ modality: 'expected', evidence: ['p17-due'], participants: [] });
    expect(talks.evidence.get('p17-due')?.exact).toBe('One of them is due in St Petersburg on 20 December');
    expect(meeting?.when).toMatchObject({ edtf: '2019-12-20', evidence: ['p17-due'] });
    expect(meeting?.place).toEqual({ place: 'st-petersburg', evidence: ['p17-due'] });
    expect(known.expected.get(ST_PETERSBURG)?.modality).toBe('held');
  });

  test('on 13 December nothing is known that came later, or may have come later', () => {
    expect(stateOn('2019-12-13')).toEqual([
      'union-state-treaty-signed held',
      'action-programme-approved held',
      'lukashenko-putin-sochi held',
      'union-state-treaty-anniversary held',
      'lukashenko-medvedev-call held',
      'lukashenko-medical-universities held',
      'more-meetings possible',
      `${ST_PETERSBURG} expected`,
    ]);
    const known = asKnownOn(talks, day('2019-12-13'));
    expect(known.unsure.map(({ id }) => id)).toContain('food-issues-resolved');
    expect([...known.dataset.claims.keys()]).toEqual(['lukashenko-more-meetings', 'lukashenko-several-more']);
    expect(
      [...known.dataset.agendaItems.values()].map(({ id, log }) => [id, log.map((e) => e.status)]),
    ).toEqual([
      ['action-programme', ['draft-approved']],
      ['road-maps', ['draft-approved']],
    ]);
  });

  test('the day before it was spoken of, it is not known at all', () => {
    expect(stateOn('2019-12-12').join()).not.toContain(ST_PETERSBURG);
  });

  test('on 19 December it is still expected, on 20 December all is as the record has it', () => {
    expect(stateOn('2019-12-19')).toContain(`${ST_PETERSBURG} expected`);
    const known = asKnownOn(talks, day('2019-12-20'));
    expect(recordsOf(known.dataset)).toEqual(recordsOf(talks));
    expect([known.expected.size, known.unsure.length]).toEqual([0, 0]);
  });

  test('the days on which more became known', () => {
    expect(knownDays(talks).map((one) => sayDay(one))).toEqual([
      ...['8 December 1999', '9 September 2019', '7 December 2019', '8 December 2019'],
      ...['10 December 2019', '13 December 2019', '18 December 2019', '20 December 2019'],
    ]);
  });
});

describe('any day', () => {
  const days = fc.integer({ min: day('1999-12-01'), max: day('2020-01-10') }).map((n) => n as Day);
  const all = [talks, smallTalks()];

  test('nothing refers to what is not known', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), days, (dataset, on) => {
        const known = asKnownOn(dataset, on).dataset;
        for (const list of ['events', 'claims', 'agendaItems'] as const) {
          for (const record of known[list].values()) {
            for (const to of referencesOf(list, record)) expect([...known[to.list].keys()]).toContain(to.id);
          }
        }
      }),
    );
  });

  test('what is known stays known, and what was held stays held', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), days, (dataset, on) => {
        const [now, next] = [asKnownOn(dataset, on).dataset, asKnownOn(dataset, addDays(on, 1)).dataset];
        for (const { id, modality } of now.events.values()) {
          expect(next.events.has(id), id).toBe(true);
          if (modality === 'held') expect(next.events.get(id)?.modality).toBe('held');
        }
      }),
    );
  });

  test('nothing changes but on the days on which more became known', () => {
    fc.assert(
      fc.property(days, (on) => {
        if (knownDays(talks).includes(on)) return;
        const [before, then] = [asKnownOn(talks, addDays(on, -1)).dataset, asKnownOn(talks, on).dataset];
        // Offices follow the days for which they are given, and are no news of an event.
        for (const list of ['events', 'claims', 'agendaItems', 'dates'] as const) {
          expect(then[list]).toEqual(before[list]);
        }
      }),
    );
  });
});

describe('small talks', () => {
  const event = (id: string, modality: string, edtf: string, more: object = {}) => ({
    ...{ id, kind: 'meeting', modality, title: id, summary: id, participants: [], evidence: ['met'] },
    when: { edtf, position: 'at', words: 'on 1 May', evidence: ['met-day'] },
    ...more,
  });
  const announces = { relations: [{ type: 'announces', event: 'later', evidence: ['oil-words'] }] };
  const none = { agendaItems: [], claims: [] };

  test('an announcement without the day leaves the day open', () => {
    const events = [event('first', 'held', '2020-05-01', announces), event('later', 'held', '2020-05-03')];
    const known = asKnownOn(smallTalks({ ...none, events }), day('2020-05-02')).dataset;
    expect(known.events.get('later')?.when).toMatchObject({ edtf: '2020-05-02/..', position: 'within' });
    expect(known.dates.get('later')?.text).toBe('2020-05-02/..');
  });

  test('what is related to an event that is not known yet does not say so', () => {
    const discusses = { relations: [{ type: 'discusses', event: 'later', evidence: ['oil-words'] }] };
    const events = [event('first', 'held', '2020-05-01', discusses), event('later', 'held', '2020-05-03')];
    const dataset = smallTalks({ ...none, events });
    expect(asKnownOn(dataset, day('2020-05-02')).dataset.events.get('first')?.relations).toEqual([]);
    expect(asKnownOn(dataset, day('2020-05-03')).dataset.events.get('first')?.relations).toHaveLength(1);
  });

  test('a denial is known with its source; an announcement that was denied itself announces nothing', () => {
    const events = [event('first', 'denied', '2020-05-01', announces), event('later', 'held', '2020-05-03')];
    const dataset = smallTalks({ ...none, events });
    expect(stateOn('2020-05-02', dataset)).toEqual([]);
    expect(stateOn('2020-05-04', dataset)).toEqual(['first denied', 'later held']);
  });

  test('a source that was published before an event makes it expected, not held', () => {
    const dataset = smallTalks({ ...none, events: [event('later', 'held', '2020-05-09')] });
    expect(stateOn('2020-05-03', dataset)).toEqual([]);
    expect(stateOn('2020-05-04', dataset)).toEqual(['later expected']);
    expect(stateOn('2020-05-09', dataset)).toEqual(['later held']);
  });

  test('what is still expected says that a source denied it, once that is published', () => {
    const otherwise = [{ modality: 'denied', evidence: ['met'] }];
    const events = [
      event('first', 'held', '2020-05-01', announces),
      event('later', 'held', '2020-05-09', { otherwise }),
    ];
    const dataset = smallTalks({ ...none, events });
    const told = (iso: string) => asKnownOn(dataset, day(iso)).dataset.events.get('later')?.otherwise;
    expect(told('2020-05-03')).toBeUndefined();
    expect(told('2020-05-04')).toEqual(otherwise);
  });
});

describe('two sources of one meeting, published on two days', () => {
  const file = twoSourcesDataset();
  const [timetable, tickets] = file.agendaItems;
  if (timetable === undefined || tickets === undefined) throw new Error('The fixture has lost its agenda.');
  const told = { status: 'expected', words: 'expected' } as const;
  const basis = { what: 'the status', basis: 'Both are still talked of.' };
  const second = { ...basis, evidence: ['ep-meeting'] };
  const log = [...tickets.log, { ...told, inferred: basis }, { ...told, inferred: second }];
  const dataset = read({ ...file, agendaItems: [timetable, { ...tickets, log }] });
  const on = (iso: string) => asKnownOn(dataset, day(iso)).dataset;

  test('each day on which a source is published is one on which more became known', () => {
    expect(knownDays(dataset).map(isoOf)).toEqual(['2021-03-02', '2021-03-04', '2021-03-05', '2021-03-06']);
  });

  test('on the last of them all is as the record has it', () => {
    expect(recordsOf(on('2021-03-06'))).toEqual(recordsOf(dataset));
  });

  test('the words are those of the sources that were published by then; before any was, of the first', () => {
    const words = (iso: string) => on(iso).events.get('meeting')?.evidence;
    expect(words('2021-03-04')).toEqual(['p1-meeting']);
    expect(words('2021-03-05')).toEqual(['p1-meeting']);
    expect(words('2021-03-06')).toEqual(['p1-meeting', 'ep-meeting']);
  });

  test('a status without event or claim is known with its source, or the first one, though it is inferred', () => {
    const known = (iso: string) =>
      on(iso)
        .agendaItems.get('tickets')
        ?.log.map(({ inferred }) => inferred);
    expect(known('2021-03-05')).toEqual([undefined, basis]);
    expect(known('2021-03-06')).toEqual([undefined, basis, second]);
  });

  test('what somebody said otherwise is known with the claim: words of a denial never stand there as any others', () => {
    const denial = { id: 'berg-denies', summary: 'It did not take place.', evidence: ['ep-meeting'] };
    const claims = [
      ...file.claims,
      { ...file.claims.at(-1), ...denial, event: 'press-call', about: { events: ['meeting'] } },
    ];
    const [meeting, ...rest] = file.events;
    const call = {
      ...meeting,
      id: 'press-call',
      kind: 'call',
      figures: [],
      relations: [],
      evidence: ['p1-meeting'],
    };
    const denied = { ...meeting, otherwise: [{ modality: 'denied', evidence: ['ep-meeting'] }] };
    const then = asKnownOn(
      read({ ...file, claims, events: [denied, call, ...rest] }),
      day('2021-03-05'),
    ).dataset;
    expect(then.claims.get('berg-denies')?.about?.events).toEqual(['meeting']);
    expect(then.events.get('meeting')?.otherwise).toHaveLength(1);
  });

  test('a claim and a status are in the words that were published by then', () => {
    const twice = { evidence: ['p1-meeting', 'ep-meeting'] };
    const claims = file.claims.map((claim) => (claim.id === 'berg-money' ? { ...claim, ...twice } : claim));
    const log = [{ ...told, event: 'meeting', ...twice }];
    const both = read({ ...file, claims, agendaItems: [timetable, { ...tickets, log }] });
    const words = (iso: string) => {
      const then = asKnownOn(both, day(iso)).dataset;
      return [then.claims.get('berg-money')?.evidence, then.agendaItems.get('tickets')?.log[0]?.evidence];
    };
    expect(words('2021-03-05')).toEqual([['p1-meeting'], ['p1-meeting']]);
    expect(words('2021-03-06')).toEqual([twice.evidence, twice.evidence]);
  });

  test('what was expected is so by the words that were published by then', () => {
    const events = file.events.map((event) =>
      event.id === 'meeting'
        ? { ...event, when: { ...event.when, edtf: '2021-03-09', otherwise: undefined } }
        : { ...event, relations: [] },
    );
    const then = (iso: string) =>
      asKnownOn(read({ ...file, events: JSON.parse(JSON.stringify(events)) }), day(iso)).dataset.events.get(
        'meeting',
      );
    expect(then('2021-03-05')).toMatchObject({ modality: 'expected', evidence: ['p1-meeting'] });
    expect(then('2021-03-06')).toMatchObject({
      modality: 'expected',
      evidence: ['p1-meeting', 'ep-meeting'],
    });
  });
});
