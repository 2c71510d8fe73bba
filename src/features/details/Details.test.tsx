import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
import type { Dataset } from '@/model/record/dataset';
import { soundDataset } from '@/model/record/soundDataset.fixture';
import { twoSourcesDataset } from '@/model/record/twoSources.fixture';
import { evidenceOf } from '@/model/record/usages';
import { EMPTY_VIEW, type Layer, linkTo, type View } from '@/model/view/view';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { Details } from './Details';

const WORDS = [
  'on 7 December',
  'Anna',
  'the minister',
  'in Sochi',
  'five hours',
  '31 maps',
  'after it',
  'she said',
];
const evidence = WORDS.map((exact, index) => ({
  id: `q${index}`,
  source: 'a',
  exact,
  prefix: '',
  suffix: '',
  start: index * 20,
  end: index * 20 + exact.length,
}));
const said = (index: number) => ({ evidence: [`q${index}`] });
const when = (edtf: string) => ({ edtf, position: 'at', words: 'on 7 December', ...said(0) });

const FILE = {
  schemaVersion: 1,
  id: 'sample',
  version: '1.0.0',
  title: 'Sample',
  description: 'Sample',
  language: 'en',
  licence: 'CC0-1.0',
  curators: ['Somebody'],
  updated: '2020-01-01',
  sources: [
    {
      id: 'a',
      publisher: 'The <b>Paper</b>',
      headline: 'A headline',
      published: '2019-12-20',
      language: 'en',
      rights: 'theirs',
      file: 'sources/a.txt',
      sha256: '0'.repeat(64),
    },
  ],
  evidence,
  actors: [
    {
      id: 'anna',
      kind: 'person',
      name: 'Anna',
      offices: [{ title: 'the minister', asOf: '2019-12', ...said(2) }],
      ...said(1),
    },
  ],
  places: [{ id: 'sochi', name: 'Sochi', country: { name: 'Russia' }, ...said(3) }],
  agendaItems: [
    {
      id: 'point',
      title: 'A point',
      log: [],
      inferred: { what: 'that it is a point', basis: 'It is named.' },
    },
  ],
  claims: [
    {
      id: 'c',
      speaker: { actor: 'anna', ...said(7) },
      mode: 'direct',
      summary: 'All is well.',
      event: 'sochi',
      evidence: ['q6'],
    },
  ],
  events: [
    {
      id: 'sochi',
      kind: 'meeting',
      modality: 'held',
      title: 'They meet',
      summary: 'They met.',
      when: { ...when('2019-12-07'), inferred: { what: 'the year 2019', basis: 'The date of the article.' } },
      place: { place: 'sochi', ...said(3) },
      participants: [
        { actor: 'anna', part: 'attended', office: 'the minister', ...said(1) },
        { actor: 'nobody', part: 'attended', ...said(1) },
        { label: 'the minister', resolvesTo: ['anna'], part: 'attended', ...said(1) },
      ],
      duration: { iso: 'PT5H', words: 'five hours', ...said(4) },
      figures: [
        {
          id: 'f',
          label: 'Maps',
          value: 31,
          scale: 'one',
          unit: 'maps',
          words: '31 maps',
          claim: 'c',
          ...said(5),
        },
      ],
      relations: [{ type: 'follows', event: 'gone', ...said(6) }],
      agendaItems: ['missing-item', 'point'],
      ...said(0),
    },
    {
      id: 'call',
      kind: 'call',
      modality: 'possible',
      title: 'They call',
      summary: 'They may call.',
      when: when('2019-12-10'),
      participants: [],
      relations: [{ type: 'follows', event: 'sochi', ...said(6) }],
      ...said(0),
    },
  ],
};

function readSample(file: unknown = FILE): Dataset {
  const { dataset } = readDataset(file, 'sample/dataset.json');
  if (dataset === null) throw new Error('The sample of this test cannot be read.');
  return dataset;
}

function render(
  id: string,
  quotesInPlace: boolean,
  dataset = readSample(),
  isLeftOut = false,
  layers: Layer[] = [],
): string {
  const event = dataset.events.get(id);
  if (event === undefined) throw new Error(`The sample of this test has no event ${id}.`);
  const link = (change: Partial<View>) => linkTo(EMPTY_VIEW, change);
  return renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources: new Map(), quote: null, link }}>
      <Details
        dataset={dataset}
        event={event}
        isLeftOut={isLeftOut}
        layers={layers}
        link={link}
        next={null}
        previous={null}
        quotesInPlace={quotesInPlace}
      />
    </EvidenceProvider>,
  );
}

describe('Details', () => {
  for (const quotesInPlace of [false, true]) {
    test(`every passage of the event has a receipt, ${quotesInPlace ? 'quoted' : 'not quoted'}`, () => {
      const html = render('sochi', quotesInPlace);
      const passages = evidenceOf(readSample(), 'sochi');
      expect(passages).toHaveLength(7);
      for (const id of [...passages, 'q2']) expect(html).toContain(`data-evidence-id="${id}"`);
    });
  }

  test('an event that the filters leave out says so, with the way to clear them', () => {
    const html = render('sochi', false, readSample(), true);
    expect(textOf(html)).toContain('The filters leave this event out.');
    expect(html).toMatch(/<a href="#[^"]*">Clear the filters<\/a>/);
    expect(textOf(render('sochi', false))).not.toContain('leave this event out');
  });

  test('of thousands of statements a few are in view and a stretch of the others one press away', () => {
    const [claim] = FILE.claims;
    const claims = Array.from({ length: 30_000 }, (_, at) => ({ ...claim, id: `c-${at}` }));
    const html = render('sochi', false, readSample({ ...FILE, claims }));
    const text = html.replaceAll(/<[^>]*>/g, '');
    expect(html.match(new RegExp(`>${claim?.summary}`, 'g'))).toHaveLength(4 + 100);
    expect(text).toContain('29,996 more statements');
    expect(text).toContain('29,896 more statements: show the next 100');
  });

  test('of a statement of thousands of passages a few are quoted, the others counted', () => {
    const [claim] = FILE.claims;
    const many = Array.from({ length: 3000 }, (_, at) => ({ ...evidence[7], id: `m${at}` }));
    const file = {
      ...FILE,
      evidence: [...evidence, ...many],
      claims: [{ ...claim, evidence: many.map(({ id }) => id) }],
    };
    const html = render('sochi', true, readSample(file));
    expect(html.match(/<blockquote[^>]*>(?:<[^>]*>)*she said/g)).toHaveLength(10);
    expect(textOf(html)).toContain('2,990 more passages : show the next 10');
  });

  test('of hundreds of statuses that the event brought to a point a stretch is drawn', () => {
    const status = { status: 'pending', words: 'still open', event: 'sochi', ...said(5) };
    const agendaItems = [{ ...FILE.agendaItems[0], log: new Array<object>(900).fill(status) }];
    const text = textOf(render('sochi', false, readSample({ ...FILE, agendaItems })));
    expect(text.match(/still open/g)).toHaveLength(20);
    expect(text).toContain('880 more statuses : show the next 20');
  });

  test('under a filter by layer it says how many facts are of it', () => {
    const noteOf = (layers: Layer[]) =>
      /\d+ of \d+ facts: .*? are grey\./.exec(
        textOf(render('meeting', false, readSample(soundDataset()), false, layers)),
      )?.[0];
    expect(noteOf(['said'])).toMatch(/^2 of \d+ facts: said\. The receipts of others are grey\.$/);
    expect(noteOf(['said', 'inferred'])).toMatch(
      /^2 of \d+ facts: said or wholly inferred, 1 more inferred in part\. The receipts/,
    );
    expect(noteOf([])).toBeUndefined();
  });

  test('what leads nowhere is said in its field', () => {
    const text = textOf(render('sochi', false));
    expect(text).toContain('The dataset names a participant “nobody” that it does not hold.');
    expect(text).toContain('The dataset names an event “gone” that it does not hold.');
    expect(text).toContain('The dataset names an agenda item “missing-item” that it does not hold.');
  });

  test('what is inferred and what is reference say so', () => {
    const text = textOf(render('sochi', false));
    expect(text).toContain('the year 2019 inferred');
    expect(text).toContain('Russia – reference, not in the source');
  });

  test('a point that was inferred says so; names that a label stands for have the receipts of the label', () => {
    const html = render('sochi', false);
    expect(textOf(html)).toContain('A point inferred');
    const resolved = /‘<[^>]*>the minister<\/[a-z]+>’.*?<\/li>/s.exec(html)?.[0] ?? '';
    expect(resolved.match(/data-evidence-id="q1"/g)).toHaveLength(2);
  });

  test('the office by which another source names a participant stands below that of the record, and is no difference', () => {
    const file = twoSourcesDataset();
    // The record chooses among those of one source.
    const second = { title: 'Hostess', asOf: '2021-03-04', evidence: ['p1-berg'] };
    file.actors.find(({ id }) => id === 'berg')?.offices?.push(second);
    const html = render('meeting', false, readSample(file));
    const [berg = '', lund = ''] = html.match(/<li>.*?<\/li>/gs) ?? [];
    expect(textOf(berg)).toMatch(/^ Ada Berg .*Foreign Minister .*in Evening Post : Delegation leader /);
    expect(berg).toContain('data-evidence-id="ep-office"');
    expect(textOf(berg)).not.toMatch(/≠|Hostess/);
    expect(textOf(lund)).not.toContain('Evening Post:');
  });

  test('the office that only another source prints is told where the record gives none; among those of its own it chose none', () => {
    const file = twoSourcesDataset();
    for (const event of file.events) {
      event.participants = event.participants.map((one) => {
        if (!('actor' in one) || one.actor !== 'berg') return one;
        const { office: _, ...berg } = one;
        return berg;
      });
    }
    const [berg = ''] = render('meeting', false, readSample(file)).match(/<li>.*?<\/li>/gs) ?? [];
    expect(textOf(berg)).toMatch(/^ Ada Berg .*in Evening Post : Delegation leader /);
    expect(textOf(berg)).not.toContain('Foreign Minister');
  });

  test('relations are read from both ends, with the computed gap', () => {
    expect(textOf(render('sochi', false))).toMatch(/Followed by They call.*three days later/);
    expect(textOf(render('call', false))).toMatch(/Follows They meet.*three days earlier/);
  });

  test('an event that is not held says what that means', () => {
    expect(textOf(render('call', false))).toContain('May come: no source here says that it is certain.');
  });

  test('passages are quoted only in place of the article', () => {
    expect(render('sochi', false)).not.toContain('<blockquote');
    expect(render('sochi', true)).toContain('<blockquote');
  });

  test('text of the data is text', () => {
    expect(render('sochi', false)).toContain('The &lt;b&gt;Paper&lt;/b&gt;');
  });
});

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/([“(]) | ([”)])/g, '$1$2');
}

test('of a figure that is more than its printed words say, the rest is said', () => {
  const file = JSON.parse(JSON.stringify(FILE).replace('"words":"31 maps"', '$&,"qualifier":"more than"'));
  expect(render('sochi', false)).not.toContain('so much');
  expect(textOf(render('sochi', false, readSample(file)))).toContain('Maps · more than so much');
});

test('the number that another source gives stands there with the time that it is for', () => {
  const file = twoSourcesDataset();
  for (const { figures = [] } of file.events)
    for (const { otherwise = [] } of figures) for (const one of otherwise) one.period = 'until 2025';
  expect(textOf(render('meeting', false, readSample(file)))).toContain(', until 2025');
});
