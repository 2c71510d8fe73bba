/**
 * A small made-up dataset on which every rule of the check holds. A test breaks it in one way and expects
 * one code. The text has an emoji before every quote, so offsets in UTF-16 units would be wrong.
 */
import { createHash } from 'node:crypto';
import type * as v from 'valibot';
import type { DiplomaticEvent, datasetSchema, Evidence } from './schema';

type AnyDatasetFile = v.InferOutput<typeof datasetSchema>;
/** A dataset file whose events stand in it. */
export type DatasetFile = AnyDatasetFile & { events: DiplomaticEvent[] };

export const SOURCE_FILE = 'sources/harbour-news.txt';

export const SOUND_TEXT = `Harbour News
05.03.2021

🚢 Two ministers settle the ferry dispute

ALTHAVEN (HN) – Foreign Minister Ada Berg met Ivo Lund in Althaven on 4 March. The talks lasted for about two and a half hours. “We have agreed on the timetable [of the northern ferry], and €12 million will follow this year,” Ada Berg said. The hostess thanked her guest.

On 2 March Ada Berg called Ivo Lund by telephone. The two ministers prepared the meeting in Althaven. The price of tickets is still pending.

The ferries of Norrland had been late for months. It rained all day.
`;

/** The words of each passage, by its id. */
const PASSAGES = {
  dateline: '05.03.2021',
  'p1-meeting': 'Foreign Minister Ada Berg met Ivo Lund in Althaven on 4 March.',
  'p1-berg': 'Foreign Minister Ada Berg',
  'p1-lund': 'met Ivo Lund',
  'p1-place': 'Althaven on',
  'p1-day': 'on 4 March',
  'p1-duration': 'about two and a half hours',
  'p1-said':
    'We have agreed on the timetable [of the northern ferry], and €12 million will follow this year,',
  'p1-money': '€12 million will follow this year',
  'p1-speaker': 'Ada Berg said',
  'p2-call': 'On 2 March Ada Berg called Ivo Lund by telephone.',
  'p2-both': 'The two ministers prepared the meeting in Althaven.',
  'p2-tickets': 'The price of tickets is still pending.',
  'p3-norrland': 'Norrland',
};

/** Makes a passage of the first place where `exact` stands in `text`, with 20 characters on both sides. */
export function quoteIn(text: string, id: string, exact: string): Evidence {
  const unit = text.indexOf(exact);
  const start = [...text.slice(0, unit)].length;
  const end = start + [...exact].length;
  const points = [...text];
  return {
    id,
    source: 'harbour-news',
    exact,
    prefix: points.slice(Math.max(0, start - 20), start).join(''),
    suffix: points.slice(end, end + 20).join(''),
    start,
    end,
  };
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Makes the dataset anew, so that a test may change it. */
export function soundDataset(): DatasetFile {
  return {
    schemaVersion: 1,
    id: 'ferry-talks',
    version: '1.0.0',
    title: 'Ferry talks',
    description: 'Made up.',
    language: 'en',
    licence: 'CC0',
    curators: ['A tester'],
    updated: '2021-03-06',
    sources: [soundSource()],
    evidence: soundEvidence(),
    actors: soundActors(),
    places: [
      {
        id: 'althaven',
        name: 'Althaven',
        aliases: ['ALTHAVEN'],
        country: { name: 'Norrland', evidence: ['p3-norrland'] },
        evidence: ['p1-place'],
      },
    ],
    agendaItems: soundAgendaItems(),
    events: [soundMeeting(), soundCall(), soundContacts(), soundTalks()],
    claims: [soundClaim()],
  };
}

function soundSource(): DatasetFile['sources'][number] {
  return {
    id: 'harbour-news',
    publisher: 'Harbour News',
    headline: '🚢 Two ministers settle the ferry dispute',
    dateline: '05.03.2021',
    published: '2021-03-05',
    language: 'en',
    rights: 'Made up.',
    file: SOURCE_FILE,
    sha256: sha256Of(SOUND_TEXT),
  };
}

function soundEvidence(): Evidence[] {
  const insertion = quoteIn(SOUND_TEXT, 'insertion', '[of the northern ferry]');
  return Object.entries(PASSAGES).map(([id, exact]) => ({
    ...quoteIn(SOUND_TEXT, id, exact),
    ...(id === 'p1-said' ? { insertions: [{ start: insertion.start, end: insertion.end }] } : {}),
  }));
}

function soundActors(): DatasetFile['actors'] {
  const minister = {
    title: 'minister',
    asOf: '2021-03-02',
    inferred: {
      what: 'the office',
      basis: '“The two ministers” are those who spoke.',
      evidence: ['p2-both'],
    },
  };
  return [
    {
      id: 'berg',
      kind: 'person',
      name: 'Ada Berg',
      aliases: ['the hostess'],
      offices: [{ title: 'Foreign Minister', asOf: '2021-03-04', evidence: ['p1-berg'] }, minister],
      evidence: ['p1-berg'],
    },
    { id: 'lund', kind: 'person', name: 'Ivo Lund', offices: [minister], evidence: ['p1-lund'] },
    { id: 'norrland', kind: 'state', name: 'Norrland', evidence: ['p3-norrland'] },
  ];
}

function soundAgendaItems(): DatasetFile['agendaItems'] {
  return [
    {
      id: 'timetable',
      title: 'Timetable of the northern ferry',
      log: [
        {
          status: 'agreed',
          words: 'agreed on the timetable',
          event: 'meeting',
          claim: 'berg-agreed',
          evidence: ['p1-said'],
        },
      ],
      evidence: ['p1-said'],
    },
    {
      id: 'tickets',
      title: 'Price of tickets',
      log: [{ status: 'pending', words: 'still pending', evidence: ['p2-tickets'] }],
      evidence: ['p2-tickets'],
    },
  ];
}

function soundMeeting(): DatasetFile['events'][number] {
  return {
    id: 'meeting',
    kind: 'meeting',
    modality: 'held',
    title: 'Berg and Lund meet',
    summary: 'They met.',
    when: {
      edtf: '2021-03-04',
      words: 'on 4 March',
      position: 'at',
      evidence: ['p1-day'],
      inferred: { what: 'the year 2021', basis: 'It is the year of the dateline.', evidence: ['dateline'] },
    },
    place: { place: 'althaven', evidence: ['p1-place'] },
    participants: [
      { actor: 'berg', part: 'host', office: 'Foreign Minister', evidence: ['p1-berg'] },
      { actor: 'lund', part: 'attended', evidence: ['p1-lund'] },
    ],
    agendaItems: ['timetable'],
    duration: {
      iso: 'PT2H30M',
      words: 'about two and a half hours',
      qualifier: 'about',
      evidence: ['p1-duration'],
    },
    figures: [
      {
        id: 'subsidy',
        label: 'subsidy',
        value: 12,
        scale: 'million',
        unit: 'euros',
        words: '€12 million',
        period: 'this year',
        claim: 'berg-agreed',
        evidence: ['p1-money'],
      },
    ],
    relations: [{ type: 'follows', event: 'call', evidence: ['p2-both'] }],
    evidence: ['p1-meeting'],
  };
}

function soundCall(): DatasetFile['events'][number] {
  return {
    id: 'call',
    kind: 'call',
    modality: 'held',
    title: 'Berg calls Lund',
    summary: 'They spoke.',
    when: {
      edtf: '2021-03-02',
      words: 'On 2 March',
      position: 'at',
      evidence: ['p2-call'],
      inferred: { what: 'the year 2021', basis: 'It is the year of the dateline.' },
    },
    participants: [
      { actor: 'berg', part: 'initiator', office: 'minister', evidence: ['p2-call'] },
      { actor: 'lund', part: 'recipient', evidence: ['p2-call'] },
    ],
    evidence: ['p2-call'],
  };
}

function soundContacts(): DatasetFile['events'][number] {
  return {
    id: 'contacts',
    kind: 'contacts',
    modality: 'held',
    title: 'The ministers prepare the meeting',
    summary: 'They prepared it.',
    when: {
      edtf: '2021-03-02/2021-03-04',
      position: 'within',
      inferred: {
        what: 'the date',
        basis: 'After the call of 2 March, before the meeting of 4 March 2021.',
        evidence: ['p2-both'],
      },
    },
    participants: [
      {
        label: 'The two ministers',
        resolvesTo: ['berg', 'lund'],
        part: 'attended',
        evidence: ['p2-both'],
        inferred: { what: 'who they are', basis: 'The paragraph names two.' },
      },
    ],
    evidence: ['p2-both'],
  };
}

function soundTalks(): DatasetFile['events'][number] {
  return {
    id: 'ticket-talks',
    kind: 'talks',
    modality: 'expected',
    title: 'Talks on tickets',
    summary: 'They are awaited.',
    when: {
      edtf: '2021-03-05/..',
      position: 'within',
      inferred: { what: 'the date', basis: 'It was pending at publication, on 5 March 2021.' },
    },
    participants: [],
    agendaItems: ['tickets'],
    evidence: ['p2-tickets'],
  };
}

function soundClaim(): DatasetFile['claims'][number] {
  return {
    id: 'berg-agreed',
    speaker: { actor: 'berg', evidence: ['p1-speaker'] },
    mode: 'direct',
    summary: 'The timetable is agreed.',
    event: 'meeting',
    about: { agendaItems: ['timetable'], actors: ['norrland'], events: ['call'] },
    evidence: ['p1-said'],
  };
}
