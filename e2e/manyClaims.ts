/** Forty claims of one speaker, in the words of two sources in two languages: made up, on no disk. */
import { type DatasetFile, quoteIn, sha256Of, soundDataset } from '../src/model/record/soundDataset.fixture';

const DAYS = [2, 4, 7, 9, 15, 16, 21, 30];
const PER_DAY = 5;
const FILES = ['sources/harbour-news.txt', 'sources/journal.txt'] as const;

const english = (day: number, part: number) =>
  `“On ${day} March a ticket costs ${day + part} crowns, and the ferry of pier ${part} sails at ${part} o’clock,” Ada Berg said.`;
const french = (day: number, part: number) =>
  `« Le ${day} mars, le billet coûte ${day + part} couronnes, et le bac du quai ${part} part à ${part} heures », a dit Ada Berg.`;

/** The claims by day; every second one stands in the French source. */
const CLAIMS = DAYS.flatMap((day) =>
  Array.from({ length: PER_DAY }, (_, part) => ({
    id: `claim-${day}-${part}`,
    day,
    source: (day + part) % 2,
    words: ((day + part) % 2 === 0 ? english : french)(day, part + 1),
  })),
);

const textOf = (title: string, source: number) =>
  `${title}\n\n${CLAIMS.filter((one) => one.source === source)
    .map(({ words }) => words)
    .join('\n\n')}\n`;
const TEXTS = [textOf('🚢 What a ticket costs', 0), textOf('🚢 Le prix du billet', 1)] as const;

/** The text of the source that lies at a path. */
export const manyClaimsText = (path: string): string => TEXTS[path.endsWith(FILES[1]) ? 1 : 0];

/** The ids of the claims in the order in which they were made. */
export const CLAIMS_IN_TIME = CLAIMS.toSorted((a, b) => a.day - b.day || a.source - b.source).map(
  ({ id }) => id,
);

/** The id of the passage of a claim. */
export const wordsOf = (claim: string) => `words-of-${claim}`;

/** The dataset; its claims and events stand in no order. */
export function manyClaims(): DatasetFile {
  const sound = soundDataset();
  const [source] = sound.sources;
  if (source === undefined) throw new Error('The fixture has no source.');
  const [first = ''] = CLAIMS.map(({ id }) => wordsOf(id));
  return {
    ...sound,
    sources: FILES.map((file, at) => ({
      ...source,
      id: ['harbour-news', 'journal'][at] ?? '',
      publisher: ['Harbour News', 'Journal du port'][at] ?? '',
      headline: TEXTS[at]?.split('\n')[0] ?? '',
      dateline: undefined,
      language: ['en', 'fr'][at] ?? '',
      file,
      sha256: sha256Of(TEXTS[at] ?? ''),
    })),
    evidence: CLAIMS.map(({ id, source, words }) => ({
      ...quoteIn(TEXTS[source] ?? '', wordsOf(id), words),
      source: source === 0 ? 'harbour-news' : 'journal',
    })),
    actors: sound.actors
      .filter(({ id }) => id === 'berg')
      .map(({ id, kind, name }) => ({ id, kind, name, evidence: [first] })),
    places: [],
    agendaItems: [{ id: 'tickets', title: 'Price of tickets', log: [], evidence: [first] }],
    events: DAYS.toReversed().map((day) => ({
      id: `talks-${day}`,
      kind: 'talks',
      modality: 'held',
      title: `Talks on the ferry, ${day} March`,
      summary: 'They talked.',
      when: {
        edtf: `2021-03-${String(day).padStart(2, '0')}`,
        position: 'at',
        inferred: { what: 'the day', basis: 'The claims made there name it.' },
      },
      participants: [{ actor: 'berg', part: 'spoke', evidence: [wordsOf(`claim-${day}-0`)] }],
      evidence: [wordsOf(`claim-${day}-0`)],
    })),
    claims: CLAIMS.toReversed().map(({ id, day, source, words }) => ({
      id,
      speaker: { actor: 'berg', evidence: [wordsOf(id)] },
      mode: 'direct',
      summary: `A ticket costs so much on ${day} March (${source === 0 ? 'English' : 'French'}, ${words.length} characters).`,
      event: `talks-${day}`,
      about: { agendaItems: ['tickets'] },
      evidence: [wordsOf(id)],
    })),
  } as DatasetFile;
}
