/** A small made-up dataset for the tests of this room: three events, two points of an agenda, one source. */

import { readDataset } from '@/model/read/readDataset';
import type { Dataset } from '@/model/record/dataset';
import { type ReadSource, readSource } from '@/model/record/readSource';

export const SMALL_TEXT = `News
4 May 2020

Anna and Boris meet

Anna met Boris in Oslo on 1 May. They spoke for an hour.

On 3 May Anna called Carl. “The oil issue is settled,” Anna said. Gas is still to be negotiated.

Nothing here. Oslo is quiet.`;

function passage(id: string, exact: string, after = '') {
  const start = SMALL_TEXT.indexOf(exact, SMALL_TEXT.indexOf(after));
  const end = start + exact.length;
  const [prefix, suffix] = [SMALL_TEXT.slice(start - 8, start), SMALL_TEXT.slice(end, end + 8)];
  return { id, source: 'daily', exact, prefix, suffix, start, end };
}

const by = (...evidence: string[]) => ({ evidence });
const took = (actor: string, evidence: string) => ({ actor, part: 'attended', ...by(evidence) });

const EVENTS = [
  {
    id: 'oslo-meeting',
    kind: 'meeting',
    title: 'Anna and Boris meet',
    when: { edtf: '2020-05-01', words: 'on 1 May', position: 'at', ...by('met-day') },
    participants: [took('anna', 'met'), took('boris', 'met')],
    agendaItems: ['oil'],
    ...by('met'),
  },
  {
    id: 'may-call',
    kind: 'call',
    title: 'Anna calls Carl',
    when: { edtf: '2020-05-03', words: 'On 3 May', position: 'at', ...by('call') },
    participants: [took('anna', 'call'), took('carl', 'call')],
    ...by('call'),
  },
  {
    id: 'oil-settled',
    kind: 'agreement',
    title: 'Oil issue settled',
    when: {
      edtf: '2020-05-01/2020-05-03',
      position: 'within',
      inferred: { what: 'the days', basis: 'In between.' },
    },
    participants: [],
    agendaItems: ['oil'],
    ...by('oil-words'),
  },
];

const FILE = {
  schemaVersion: 1,
  id: 'small-talks',
  version: '1.0.0',
  title: 'Small talks',
  description: 'Made up.',
  language: 'en',
  licence: 'CC0',
  curators: ['Nobody'],
  updated: '2020-05-05',
  sources: [
    {
      id: 'daily',
      publisher: 'The Daily',
      headline: 'Anna and Boris meet',
      dateline: '4 May 2020',
      published: '2020-05-04',
      language: 'en',
      rights: 'None.',
      file: 'sources/daily.txt',
      sha256: '0'.repeat(64),
    },
  ],
  evidence: [
    passage('met', 'Anna met Boris in Oslo on 1 May'),
    passage('met-day', 'on 1 May'),
    passage('oslo-name', 'Oslo', 'met Boris'),
    passage('call', 'On 3 May Anna called Carl'),
    passage('oil-words', 'The oil issue is settled'),
    passage('gas-words', 'still to be negotiated'),
  ],
  actors: [
    {
      id: 'anna',
      kind: 'person',
      name: 'Anna',
      offices: [
        { title: 'envoy', asOf: '2020-05-01', ...by('met') },
        { title: 'minister', asOf: '2020-05-03', ...by('call') },
      ],
      ...by('met'),
    },
    { id: 'boris', kind: 'person', name: 'Boris', ...by('met') },
    { id: 'carl', kind: 'person', name: 'Carl', ...by('call') },
  ],
  places: [{ id: 'oslo', name: 'Oslo', ...by('oslo-name') }],
  agendaItems: [
    {
      id: 'oil',
      title: 'Oil',
      log: [
        {
          status: 'issues-resolved',
          words: 'settled',
          event: 'oil-settled',
          claim: 'anna-said',
          ...by('oil-words'),
        },
      ],
      ...by('oil-words'),
    },
    {
      id: 'gas',
      title: 'Gas',
      log: [{ status: 'to-be-negotiated', words: 'to be negotiated', ...by('gas-words') }],
      ...by('gas-words'),
    },
  ],
  events: EVENTS.map((event) => ({ modality: 'held', summary: event.title, ...event })),
  claims: [
    {
      id: 'anna-said',
      speaker: { actor: 'anna', ...by('call') },
      mode: 'direct',
      summary: 'The oil issue is settled.',
      event: 'may-call',
      ...by('oil-words'),
    },
  ],
};

/** Reads the dataset; `change` is laid over the fields of its file, and may name a participant twice. */
export function smallTalks(change: object = {}): Dataset {
  const { dataset, problems } = readDataset({ ...FILE, ...change }, 'small-talks/dataset.json');
  if (dataset === null || problems.some(({ code }) => code !== 'participant-twice'))
    throw new Error(JSON.stringify(problems));
  return dataset;
}

/** Reads its source, with another text if one is given. */
export function smallSource(dataset: Dataset, text = SMALL_TEXT): ReadSource {
  const source = dataset.sources.get('daily');
  if (source === undefined) throw new Error('The small talks have lost their source.');
  return readSource(dataset, source, text, source.sha256);
}
