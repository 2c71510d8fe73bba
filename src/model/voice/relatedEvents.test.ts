import { describe, expect, test } from 'vitest';
import { agendaRows } from '@/model/agenda/agendaRows';
import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type { AgendaItem, Claim, DiplomaticEvent } from '@/model/record/schema';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { agendaOf, claimsOf, relatedEvents } from './relatedEvents';

const SAID = { evidence: ['e'] };

function make(id: string, edtf: string, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  const when = { edtf, position: 'at' as const, ...SAID };
  return {
    id,
    kind: 'meeting',
    modality: 'held',
    title: id,
    summary: id,
    when,
    participants: [],
    ...SAID,
    ...more,
  };
}

function claim(id: string, event: string, about: string[] = []): Claim {
  const speaker = { actor: 'a', ...SAID };
  return { id, speaker, mode: 'direct', summary: id, event, about: { events: about }, evidence: ['e'] };
}

const EVENTS = [
  make('talk', '2019-12-04', { relations: [{ type: 'announces', event: 'sochi', ...SAID }] }),
  make('sochi', '2019-12-07', {
    agendaItems: ['gas', 'oil', 'gone'],
    relations: [{ type: 'follows', event: 'nowhere', ...SAID }],
  }),
  make('food', '2019-12', { kind: 'agreement', relations: [{ type: 'follows', event: 'sochi', ...SAID }] }),
  make('more-food', '2019-12', {
    kind: 'agreement',
    relations: [{ type: 'follows', event: 'food', ...SAID }],
  }),
  make('petersburg', '2019-12-20', { relations: [{ type: 'follows', event: 'sochi', ...SAID }] }),
];
const GAS: AgendaItem = {
  id: 'gas',
  title: 'Gas',
  log: [
    { status: 'expected', words: 'is expected', event: 'sochi', ...SAID },
    { status: 'pending', words: 'is pending', event: 'petersburg', ...SAID },
  ],
  ...SAID,
};
const OIL: AgendaItem = {
  id: 'oil',
  title: 'Oil',
  log: [{ status: 'expected', words: 'soon', event: 'talk', ...SAID }, ...GAS.log.slice(1)],
  ...SAID,
};
const CLAIMS = [
  claim('here', 'sochi', ['sochi']),
  claim('there', 'petersburg', ['sochi']),
  claim('other', 'talk'),
];

const DATASET = {
  events: new Map(EVENTS.map((event) => [event.id, event])),
  agendaItems: new Map([GAS, OIL].map((item) => [item.id, item])),
  evidence: new Map(),
  sources: new Map(),
  claims: new Map(CLAIMS.map((one) => [one.id, one])),
  dates: new Map(
    EVENTS.flatMap((event) => {
      const reading = parseEdtf(event.when.edtf);
      return 'edtf' in reading ? [[event.id, reading.edtf] as const] : [];
    }),
  ),
} as unknown as Dataset;

function of(id: string): DiplomaticEvent {
  const event = DATASET.events.get(id);
  if (event === undefined) throw new Error(`The test has no event ${id}.`);
  return event;
}

describe('relatedEvents', () => {
  const related = relatedEvents(DATASET, of('sochi'));

  test('agreements that follow are outcomes', () => {
    expect(related.outcomes.map((one) => one.id)).toEqual(['food']);
  });

  test('an agreement that follows an agreement is no outcome of it', () => {
    const { outcomes, others } = relatedEvents(DATASET, of('food'));
    expect(outcomes).toEqual([]);
    expect(others.map((one) => [one.words, one.id])).toEqual([
      ['Follows', 'sochi'],
      ['Followed by', 'more-food'],
    ]);
  });

  test('what announced it stands apart', () => {
    expect(related.announcements.map((one) => [one.id, one.gap])).toEqual([['talk', 'three days earlier']]);
  });

  test('others are read from here, with computed gaps; a dangling one stays', () => {
    expect(related.others.map(({ words, id, event, gap }) => [words, id, event?.id ?? null, gap])).toEqual([
      ['Follows', 'nowhere', null, null],
      ['Followed by', 'petersburg', 'petersburg', '13 days later'],
    ]);
  });

  test('the support of a relation is its own', () => {
    expect(related.outcomes[0]?.support).toEqual(SAID);
  });
});

describe('claimsOf', () => {
  test('a claim made here is not listed again as one about it', () => {
    const { here, elsewhere } = claimsOf(DATASET, of('sochi'));
    expect([here, elsewhere].map((claims) => claims.map((one) => one.id))).toEqual([['here'], ['there']]);
  });
});

describe('agendaOf', () => {
  test('the statuses of this event, or else the last one, and a dangling item', () => {
    const said = agendaOf(DATASET, of('sochi')).map(({ id, item, entries, isHere }) => [
      id,
      item?.title ?? null,
      entries.map((entry) => entry.status),
      isHere,
    ]);
    expect(said).toEqual([
      ['gas', 'Gas', ['expected'], true],
      ['oil', 'Oil', ['pending'], false],
      ['gone', null, [], false],
    ]);
  });

  const lastOf = (log: object[]) => {
    const events = [...smallTalks().events.values()];
    const about = events.map((event) => ({
      ...event,
      id: `about-${event.id}`,
      when: { ...event.when, edtf: '2020-05-03~' },
    }));
    const talks = smallTalks({
      events: [...events, ...about],
      agendaItems: [{ id: 'oil', title: 'Oil', log, evidence: ['oil-words'] }],
    });
    const meeting = talks.events.get('oslo-meeting');
    if (meeting === undefined) throw new Error('no meeting');
    const [row] = agendaRows(talks, [...talks.events.values()]);
    const [last] = agendaOf(talks, meeting);
    return [last?.entries.map(({ status }) => status), row?.now?.entry.status];
  };
  const status = (name: string, event?: string) => ({
    status: name,
    words: 'settled',
    ...(event === undefined ? {} : { event }),
    evidence: ['oil-words'],
  });

  const last: [name: string, log: object[], status: string][] = [
    [
      'the latest, wherever it stands in the log',
      [status('agreed', 'may-call'), status('pending', 'oil-settled')],
      'agreed',
    ],
    [
      'as of publication, which is later than any event before',
      [status('pending'), status('agreed', 'may-call')],
      'pending',
    ],
    [
      'of one day the later in the log',
      [status('pending', 'may-call'), status('agreed', 'may-call')],
      'agreed',
    ],
    [
      'of one day the later in the log, though only one says ‘about’',
      [status('pending', 'about-may-call'), status('agreed', 'may-call')],
      'agreed',
    ],
    [
      'never one without a date where another has one',
      [
        status('agreed', 'may-call'),
        { status: 'pending', words: 'settled', inferred: { what: 'it', basis: 'So.' } },
      ],
      'agreed',
    ],
  ];
  for (const [name, log, wanted] of last) {
    test(`the last known status is ${name}, in the details as in the agreements`, () => {
      expect(lastOf(log)).toEqual([[wanted], wanted]);
    });
  }
});
