/** A second, made-up source beside that of the sound dataset: it tells of the same meeting, and of some of it otherwise. */
import type { DiplomaticEvent, Evidence, Source } from './schema';
import { type DatasetFile, quoteIn, sha256Of, soundDataset } from './soundDataset.fixture';

/** Where the text of the second source stands. */
export const SECOND_FILE = 'sources/evening-post.txt';

export const SECOND_TEXT = `Evening Post
06.03.2021

🚢 No ferry deal after all

SUNDBY (EP) – Delegation leader Ada Berg met Ivo Lund in Sundby on 5 March. The talks lasted for three hours. “€15 million will follow this year,” Ada Berg said. The northern ferry stays a matter of dispute.
`;

const PASSAGES = {
  'ep-dateline': '06.03.2021',
  'ep-meeting': 'Ada Berg met Ivo Lund in Sundby on 5 March.',
  'ep-office': 'Delegation leader',
  'ep-place': 'Sundby on',
  'ep-day': 'on 5 March',
  'ep-duration': 'three hours',
  'ep-money': '€15 million will follow this year',
  'ep-speaker': 'Ada Berg said',
};

/** Makes a sound dataset of two sources that differ on day, place, duration and a figure, and give one of the two another office. */
export function twoSourcesDataset(): DatasetFile {
  const file = soundDataset();
  file.sources.push(secondSource());
  file.evidence.push(...secondEvidence());
  file.places.push({ id: 'sundby', name: 'Sundby', evidence: ['ep-place'] });
  file.claims.push({
    id: 'berg-money',
    speaker: { actor: 'berg', evidence: ['ep-speaker'] },
    mode: 'direct',
    summary: '€15 million will follow.',
    event: 'meeting',
    evidence: ['ep-money'],
  });
  const office = { title: 'Delegation leader', asOf: '2021-03-05', evidence: ['ep-office'] };
  file.actors.find(({ id }) => id === 'berg')?.offices?.push(office);
  file.events = file.events.map((event) => (event.id === 'meeting' ? toldTwice(event) : event));
  return file;
}

function toldTwice(event: DiplomaticEvent): DiplomaticEvent {
  const { place, duration, figures = [] } = event;
  const inferred = {
    what: 'the year 2021',
    basis: 'It is the year of the dateline.',
    evidence: ['ep-dateline'],
  };
  const date = { edtf: '2021-03-05', words: 'on 5 March', position: 'at' } as const;
  const money = { value: 15, scale: 'million', unit: 'euros', words: '€15 million' } as const;
  return {
    ...event,
    evidence: ['p1-meeting', 'ep-meeting'],
    when: { ...event.when, otherwise: [{ ...date, inferred, evidence: ['ep-day'] }] },
    place: place && { ...place, otherwise: [{ place: 'sundby', evidence: ['ep-place'] }] },
    participants: event.participants.map((one) => ({
      ...one,
      evidence: [...(one.evidence ?? []), 'ep-meeting'],
    })),
    duration: duration && {
      ...duration,
      otherwise: [{ iso: 'PT3H', words: 'three hours', evidence: ['ep-duration'] }],
    },
    figures: figures.map((figure) => ({
      ...figure,
      otherwise: [{ ...money, period: 'this year', claim: 'berg-money', evidence: ['ep-money'] }],
    })),
  };
}

function secondSource(): Source {
  return {
    id: 'evening-post',
    publisher: 'Evening Post',
    headline: '🚢 No ferry deal after all',
    dateline: '06.03.2021',
    published: '2021-03-06',
    language: 'en',
    rights: 'Made up.',
    file: SECOND_FILE,
    sha256: sha256Of(SECOND_TEXT),
  };
}

function secondEvidence(): Evidence[] {
  return Object.entries(PASSAGES).map(([id, exact]) => ({
    ...quoteIn(SECOND_TEXT, id, exact),
    source: 'evening-post',
  }));
}
