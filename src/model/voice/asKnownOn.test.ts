import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, isoOf, parseDay, sayDay } from '@/model/day/day';
import { readDataset } from '@/model/read/readDataset';
import { referencesOf } from '@/model/read/references';
import type { Dataset } from '@/model/record/dataset';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { asKnownOn } from './asKnownOn';
import { knownDays } from './knowledgeOf';

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

  test('words are known then by what they tell, not by what we infer from them', () => {
    const { unknown } = asKnownOn(talks, day('2019-12-05'));
    const states = [
      'p9-marked',
      'p13-drafts',
      'p16-pending',
      'p9-signing',
      'published-day',
      'p6-belorusneft',
    ];
    // The first two tell of events that came later, the third of a status as of publication; the others of what was known.
    expect(states.filter((id) => unknown.has(id))).toEqual(['p9-marked', 'p13-drafts', 'p16-pending']);
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
  const daysOf = (from: string, to: string) =>
    fc.integer({ min: day(from), max: day(to) }).map((n) => n as Day);
  const days = fc.oneof(
    fc.tuple(fc.constantFrom(talks, smallTalks()), daysOf('1999-12-01', '2020-01-10')),
    fc.tuple(fc.constant(read(twoSourcesDataset())), daysOf('2021-02-28', '2021-03-08')),
  );

  test('nothing refers to what is not known', () => {
    fc.assert(
      fc.property(days, ([dataset, on]) => {
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
      fc.property(days, ([dataset, on]) => {
        const [now, next] = [asKnownOn(dataset, on).dataset, asKnownOn(dataset, addDays(on, 1)).dataset];
        for (const { id, modality } of now.events.values()) {
          expect(next.events.has(id), id).toBe(true);
          if (modality === 'held') expect(next.events.get(id)?.modality).toBe('held');
        }
      }),
    );
  });

  test('what is held has begun by then', () => {
    fc.assert(
      fc.property(days, ([dataset, on]) => {
        const { events, dates } = asKnownOn(dataset, on).dataset;
        for (const { id, modality } of events.values())
          if (modality === 'held') expect(dates.get(id)?.span.start ?? on, id).toBeLessThanOrEqual(on);
      }),
    );
  });

  test('nothing changes but on the days on which more became known', () => {
    fc.assert(
      fc.property(days, ([dataset, on]) => {
        if (knownDays(dataset).includes(on)) return;
        const [before, then] = [asKnownOn(dataset, addDays(on, -1)).dataset, asKnownOn(dataset, on).dataset];
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

  test('a source of a month is known from the last day of that month', () => {
    const sources = [...dataset.sources.values()].map((source) =>
      source.id === 'evening-post' ? { ...source, published: '2021-03' } : source,
    );
    const monthly = { ...dataset, sources: new Map(sources.map((source) => [source.id, source])) };
    expect(knownDays(monthly).map(isoOf).at(-1)).toBe('2021-03-31');
    const words = (iso: string) => asKnownOn(monthly, day(iso)).dataset.events.get('meeting')?.evidence;
    expect(words('2021-03-30')).not.toContain('ep-meeting');
    expect(words('2021-03-31')).toEqual(dataset.events.get('meeting')?.evidence);
  });

  test('of however many facts, the day of a source is read once; what was told by then is copied for nothing', () => {
    const reads: string[] = [];
    const read = (text: string) => reads[reads.push(text) - 1];
    const sources = [...dataset.sources].map(([id, { published, ...source }]) => {
      const counted = Object.defineProperty(source, 'published', { get: () => read(published) });
      return [id, counted as typeof source & { published: string }] as const;
    });
    const whole = { ...dataset, sources: new Map(sources) };
    knownDays(whole);
    const then = asKnownOn(whole, day('2021-03-06')).dataset;
    asKnownOn(whole, day('2021-03-05'));
    expect(reads).toHaveLength(sources.length);
    expect(then.events.get('call')?.when).toBe(whole.events.get('call')?.when);
  });

  test('the words are those of the sources that were published by then; before any was, of the first', () => {
    const words = (iso: string) => on(iso).events.get('meeting')?.evidence;
    expect(words('2021-03-04')).toEqual(['p1-meeting']);
    expect(words('2021-03-05')).toEqual(['p1-meeting']);
    expect(words('2021-03-06')).toEqual(['p1-meeting', 'ep-meeting']);
  });

  test('an office that a later source prints is known with that one, whatever day it is given for', () => {
    const titles = (iso: string) =>
      on(iso)
        .actors.get('berg')
        ?.offices?.map(({ title }) => title);
    expect(titles('2021-03-04')).toEqual(['Foreign Minister', 'minister']);
    expect(titles('2021-03-05')).toEqual(['Foreign Minister', 'minister']);
    expect(titles('2021-03-06')).toEqual(['Foreign Minister', 'minister', 'Delegation leader']);
  });

  test('whoever took part holds no office yet that only a later source gives', () => {
    const participants = [
      { actor: 'berg', part: 'attended', office: 'Delegation leader', evidence: ['p1-meeting'] },
    ];
    const [meeting, ...rest] = file.events;
    const led = read({ ...file, events: [{ ...meeting, participants }, ...rest] });
    const office = (iso: string) => asKnownOn(led, day(iso)).dataset.events.get('meeting')?.participants;
    expect(office('2021-03-06')).toEqual(participants);
    const [{ office: _, ...without }] = participants as [(typeof participants)[0]];
    expect(office('2021-03-05')).toEqual([without]);
  });

  test('an event is held from the day that the first source gives, not from one that only a later one does', () => {
    const [meeting, ...rest] = file.events;
    const { otherwise: [late] = [], ...early } = meeting?.when ?? {};
    const [a, b] = file.sources;
    if (meeting === undefined || late === undefined || a === undefined || b === undefined)
      throw new Error('The fixture has lost its meeting.');
    // The source of the earlier day is published last.
    const sources = [{ ...a, published: '2021-03-08' }, b];
    const heldOn = (when: object) => {
      const known = read({ ...file, sources, events: [{ ...meeting, when }, ...rest] });
      return ['2021-03-03', '2021-03-04', '2021-03-05', '2021-03-06', '2021-03-08'].map((iso) => {
        const then = asKnownOn(known, day(iso)).dataset;
        const event = then.events.get('meeting');
        return event?.modality === 'held' ? event.when.edtf : undefined;
      });
    };
    const days = [undefined, undefined, '2021-03-05', '2021-03-05'];
    expect(heldOn({ ...early, otherwise: [late] })).toEqual([...days, '2021-03-04']);
    expect(heldOn({ ...late, otherwise: [early] })).toEqual([...days, '2021-03-05']);
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
      { ...file.claims.at(-1), ...denial, event: 'press-talk', about: { events: ['meeting'] } },
    ];
    const [meeting, ...rest] = file.events;
    const talk = {
      ...meeting,
      id: 'press-talk',
      kind: 'statement',
      figures: [],
      relations: [],
      evidence: ['p1-meeting'],
    };
    const denied = { ...meeting, otherwise: [{ modality: 'denied', evidence: ['ep-meeting'] }] };
    const then = asKnownOn(
      read({ ...file, claims, events: [denied, talk, ...rest] }),
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

  /** The dataset with another meeting, and without what is said in the second source. */
  const withMeeting = (change: object) => {
    const events = file.events.map((event) =>
      event.id === 'meeting' ? { ...event, figures: [], ...change } : event,
    );
    const claims = file.claims.filter(({ id }) => id !== 'berg-money');
    return read({ ...file, claims, events, agendaItems: [timetable, { ...tickets, log: tickets.log }] });
  };
  const meetingOn = (iso: string, whole: Dataset) => asKnownOn(whole, day(iso)).dataset.events.get('meeting');

  test('a fact that only the later source tells is not known before it is published', () => {
    const [berg] = file.events[0]?.participants ?? [];
    const figure = {
      id: 'sum',
      label: 'sum',
      value: 15,
      scale: 'million',
      unit: 'euros',
      words: '€15 million',
    };
    const whole = withMeeting({
      place: { place: 'sundby', evidence: ['ep-place'] },
      participants: [berg, { actor: 'lund', part: 'attended', evidence: ['ep-meeting'] }],
      duration: { iso: 'PT3H', words: 'three hours', evidence: ['ep-duration'] },
      figures: [{ ...figure, evidence: ['ep-money'] }],
      relations: [{ type: 'follows', event: 'call', evidence: ['ep-meeting'] }],
    });
    for (const iso of ['2021-03-04', '2021-03-05']) {
      const meeting = meetingOn(iso, whole);
      expect(meeting).toMatchObject({ modality: 'held', evidence: ['p1-meeting'] });
      expect(meeting?.participants).toMatchObject([{ actor: 'berg' }]);
      expect([meeting?.place, meeting?.duration]).toEqual([undefined, undefined]);
      expect([meeting?.figures, meeting?.relations]).toEqual([[], []]);
    }
    expect(recordsOf(asKnownOn(whole, day('2021-03-06')).dataset)).toEqual(recordsOf(whole));
    expect(knownDays(whole).map(isoOf)).toContain('2021-03-06');
  });

  test('where the earlier source gives another value, that one is known until then', () => {
    const value = { iso: 'PT3H', words: 'three hours', evidence: ['ep-duration'] };
    const first = { iso: 'PT2H30M', words: 'about two and a half hours', evidence: ['p1-duration'] };
    const sum = { value: 15, scale: 'million', unit: 'euros', words: '€15 million', evidence: ['ep-money'] };
    const other = {
      value: 12,
      scale: 'million',
      unit: 'euros',
      words: '€12 million',
      evidence: ['p1-money'],
    };
    const date = { words: 'on 5 March', position: 'at', evidence: ['ep-day'] };
    const before = { edtf: '2021-03-04', words: 'on 4 March', position: 'at', evidence: ['p1-day'] };
    const whole = withMeeting({
      when: { ...date, edtf: '2021-03-05', otherwise: [before] },
      place: {
        place: 'sundby',
        evidence: ['ep-place'],
        otherwise: [{ place: 'althaven', evidence: ['p1-place'] }],
      },
      duration: { ...value, qualifier: 'about', otherwise: [first] },
      figures: [{ id: 'sum', label: 'sum', period: 'this year', ...sum, otherwise: [other] }],
    });
    const then = meetingOn('2021-03-05', whole);
    expect(then?.when).toEqual(before);
    expect(then?.place).toEqual({ place: 'althaven', evidence: ['p1-place'] });
    expect(then?.duration).toEqual(first);
    expect(then?.figures).toEqual([{ id: 'sum', label: 'sum', ...other }]);
    expect(meetingOn('2021-03-06', whole)?.place?.otherwise).toHaveLength(1);
  });

  test('what somebody said is known once it was spoken, whichever source quotes it', () => {
    const figures = [
      { ...file.events[0]?.figures?.[0], claim: 'berg-money', evidence: ['ep-money'], otherwise: undefined },
    ];
    const events = file.events.map((event) => (event.id === 'meeting' ? { ...event, figures } : event));
    expect(meetingOn('2021-03-04', read({ ...file, events }))?.figures).toHaveLength(1);
  });

  test('a date that only the later source gives stays: nothing else says where the event lies', () => {
    const when = { edtf: '2021-03-04', words: 'on 5 March', position: 'at', evidence: ['ep-day'] };
    expect(meetingOn('2021-03-05', withMeeting({ when }))?.when).toEqual(when);
  });

  test('what the later source alone puts on the agenda, and its status there, are known with that source', () => {
    const entry = {
      status: 'pending',
      words: 'a matter of dispute',
      event: 'meeting',
      evidence: ['ep-meeting'],
    };
    const item = { id: 'ferry', title: 'Northern ferry', log: [entry], evidence: ['ep-meeting'] };
    const events = file.events.map((event) =>
      event.id === 'meeting' ? { ...event, agendaItems: ['timetable', 'ferry'] } : event,
    );
    const whole = read({ ...file, events, agendaItems: [timetable, tickets, item] });
    const then = asKnownOn(whole, day('2021-03-05')).dataset;
    expect(then.agendaItems.has('ferry')).toBe(false);
    expect(then.events.get('meeting')?.agendaItems).toEqual(['timetable']);
    expect(asKnownOn(whole, day('2021-03-06')).dataset.agendaItems.get('ferry')?.log).toHaveLength(1);
  });

  test('an event that a later source denies is expected until the denial, if something told of it before', () => {
    const announcing = { type: 'announces', event: 'meeting', evidence: ['p2-both'] };
    const denied = { modality: 'denied', relations: [], evidence: ['ep-meeting'] };
    const events = file.events.map((event) => {
      if (event.id === 'meeting') return { ...event, figures: [], ...denied };
      return event.id === 'call' ? { ...event, relations: [announcing] } : event;
    });
    const claims = file.claims.filter(({ id }) => id !== 'berg-money');
    const whole = read({ ...file, claims, events });
    expect(meetingOn('2021-03-01', whole)).toBeUndefined();
    for (const iso of ['2021-03-02', '2021-03-05'])
      expect(meetingOn(iso, whole)).toMatchObject({ modality: 'expected', evidence: ['p2-both'] });
    expect(meetingOn('2021-03-06', whole)).toMatchObject({ modality: 'denied', evidence: ['ep-meeting'] });
    const basis = { what: 'the denial', basis: 'It says so.', evidence: ['ep-meeting'] };
    const inferred = events.map((event) =>
      event.id === 'meeting' ? { ...event, evidence: undefined, inferred: basis } : event,
    );
    const guessed = read({ ...file, claims, events: inferred });
    expect(meetingOn('2021-03-05', guessed)?.modality).toBe('expected');
    expect(meetingOn('2021-03-06', guessed)?.modality).toBe('denied');
  });

  test('a denial is known once it was said in public, else with its source', () => {
    const spoken = {
      id: 'berg-denies',
      event: 'call',
      evidence: ['p2-both'],
      about: { events: ['meeting'] },
    };
    const whole = withMeeting({ modality: 'denied', evidence: ['p2-both', 'ep-meeting'] });
    const claims = [...file.claims.slice(0, 1), { ...file.claims[0], ...spoken }];
    const saidAt = (kind: string) => {
      const events = [...whole.events.values()].map((event) =>
        event.id === 'call' ? { ...event, kind } : event,
      );
      return read({ ...file, events, claims });
    };
    const denied = { modality: 'denied', evidence: ['p2-both'] };
    expect(meetingOn('2021-03-02', saidAt('statement'))).toMatchObject(denied);
    expect(meetingOn('2021-03-04', saidAt('call'))).toBeUndefined();
    expect(asKnownOn(saidAt('call'), day('2021-03-04')).dataset.claims.has('berg-denies')).toBe(false);
    expect(meetingOn('2021-03-05', saidAt('call'))).toMatchObject(denied);
  });

  test('nobody denies an event at that event: such words are known with their source', () => {
    const denial = { ...file.claims[0], id: 'berg-denies', event: 'meeting', evidence: ['ep-meeting'] };
    // The whole of what was said, or the few words in it that deny.
    for (const words of ['ep-meeting', 'ep-place']) {
      const whole = withMeeting({ otherwise: [{ modality: 'denied', evidence: [words] }] });
      const said = read({
        ...file,
        events: [...whole.events.values()],
        claims: [...file.claims, denial],
      });
      for (const iso of ['2021-03-04', '2021-03-05']) {
        expect(meetingOn(iso, said)).toMatchObject({ modality: 'held' });
        expect(meetingOn(iso, said)?.otherwise).toBeUndefined();
        const known = asKnownOn(said, day(iso));
        expect([...known.dataset.claims.keys()]).not.toContain('berg-denies');
        expect([...known.dataset.claims.keys()]).toContain('berg-money');
      }
      expect(meetingOn('2021-03-06', said)?.otherwise).toHaveLength(1);
      expect(asKnownOn(said, day('2021-03-06')).dataset.claims.has('berg-denies')).toBe(true);
    }
  });

  test('what one source calls held and a later one denies is held until the denial', () => {
    const held = { modality: 'held', evidence: ['p1-meeting'] };
    const whole = withMeeting({ modality: 'denied', evidence: ['ep-meeting'], otherwise: [held] });
    expect(meetingOn('2021-03-04', whole)).toBeUndefined();
    expect(meetingOn('2021-03-05', whole)).toMatchObject(held);
    expect(meetingOn('2021-03-05', whole)?.otherwise).toBeUndefined();
    expect(meetingOn('2021-03-06', whole)).toMatchObject({ modality: 'denied', otherwise: [held] });
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
