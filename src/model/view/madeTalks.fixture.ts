import type { Dataset } from '@/model/record/dataset';
import type { Kind, Modality, Position } from '@/model/record/lists';
import { smallTalks } from './smallTalks.fixture';

/** What a test wants of an event; the rest is made up. People and points are those of the small talks. */
export interface Made {
  id?: string;
  title?: string;
  kind?: Kind;
  modality?: Modality;
  edtf?: string;
  position?: Position;
  who?: readonly string[];
  topics?: readonly string[];
  summary?: string;
  /** In place of `who`, participants as a record has them. */
  participants?: readonly object[];
  place?: object | undefined;
}

/** Makes the small talks anew with these events in place of theirs; an event without an id is `e0`, `e1`… */
export function madeTalks(events: readonly Made[], change: object = {}): Dataset {
  const evidence = ['met'];
  const point = (id: string) => ({ id, title: id, log: [], evidence });
  return smallTalks({
    events: events.map(({ edtf = '2020-05-01', position = 'at', who = [], topics = [], ...made }, index) => ({
      id: `e${index}`,
      kind: 'meeting',
      modality: 'held',
      title: `Event ${index}`,
      summary: 'Made up.',
      when: { edtf, position, evidence },
      participants: who.map((actor) => ({ actor, part: 'attended', evidence })),
      agendaItems: topics,
      evidence,
      ...made,
    })),
    agendaItems: [point('oil'), point('gas')],
    claims: [],
    ...change,
  });
}

/** The ids of some rows, which say more in a test than numbers do. */
export function idsIn({ table }: Dataset, rows: Iterable<number>): string[] {
  return Array.from(rows, (row) => table.idOf(row));
}
