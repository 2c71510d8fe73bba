import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import { allRows } from '@/model/record/eventTable';
import type { DiplomaticEvent } from '@/model/record/schema';
import { tableOf } from '@/model/record/tableOf';
import { EMPTY_VIEW, linkTo, type View } from '@/model/view/view';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { List } from './List';

const SAID = { evidence: ['q'] };

function make(id: string, edtf: string, more: Partial<DiplomaticEvent> = {}): DiplomaticEvent {
  const when = { edtf, position: 'at' as const, ...SAID };
  return {
    id,
    kind: 'meeting',
    modality: 'held',
    title: `Title ${id}`,
    summary: id,
    when,
    participants: [],
    ...SAID,
    ...more,
  };
}

const EVENTS = [
  make('a', '2019-12-07', { duration: { iso: 'PT5H', words: 'five hours', ...SAID } }),
  make('b', '2019-12-07', { modality: 'denied', title: '<i>b</i>' }),
  make('c', '2019-12-10', { place: { place: 'nowhere', ...SAID } }),
  make('d', '2019-12-10/2019-12-20', {
    kind: 'agreement',
    when: { edtf: '2019-12-10/2019-12-20', position: 'within', ...SAID },
  }),
];
const DATES = new Map(
  EVENTS.flatMap((event) => {
    const reading = parseEdtf(event.when.edtf);
    return 'edtf' in reading ? [[event.id, reading.edtf] as const] : [];
  }),
);
const DATASET = {
  evidence: new Map([['q', { id: 'q', source: 's', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 }]]),
  sources: new Map(),
  events: new Map(EVENTS.map((event) => [event.id, event])),
  claims: new Map(),
  actors: new Map(),
  agendaItems: new Map(),
  places: new Map(),
  table: tableOf(EVENTS, DATES),
} as unknown as Dataset;

function render(selected: string | null, rows = allRows(DATASET.table), query = ''): string {
  const link = (change: Partial<View>) => linkTo(EMPTY_VIEW, change);
  return renderToStaticMarkup(
    <EvidenceProvider value={{ dataset: DATASET, sources: new Map(), quote: null, link }}>
      <List dataset={DATASET} link={link} query={query} rows={rows} selected={selected} />
    </EvidenceProvider>,
  );
}

describe('List', () => {
  test('every event stands there once, in the order given', () => {
    const ids = [...render(null).matchAll(/data-event-id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });

  test('dates are headings below the one of the list', () => {
    const headings = [...render(null).matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/g)].map(([, level, html]) => [
      level,
      html?.replaceAll(/<[^>]+>/g, ''),
    ]);
    expect(headings).toEqual([
      ['h2', 'Events in order of time'],
      ['h3', '7 December 2019'],
      ['h3', '10 December 2019 ·\u00a0three days later computed'],
      ['h3', '10–20 December 2019'],
    ]);
  });

  test('only the selected row is current, and a row leads to its event', () => {
    const current = [
      ...render('c').matchAll(/<a aria-current="true"[^>]*data-event-id="([^"]*)" href="([^"]*)"/g),
    ];
    expect(current.map(([, id, href]) => [id, href])).toEqual([['c', '#event=c']]);
  });

  test('every fact of a row has its receipt or its basis, outside of the link', () => {
    const outside = render(null).replaceAll(/<a [^>]*data-event-id.*?<\/a>/g, '');
    // Four events, four dates, a place, a duration.
    expect([...outside.matchAll(/data-evidence-id="q"/g)]).toHaveLength(10);
  });

  test('the second line says what title and date leave open', () => {
    const text = render(null).replaceAll(/<[^>]+>/g, '');
    for (const part of [
      'Meeting ·\u00a0five hours',
      'Meeting ·\u00a0denied',
      'Agreement ·\u00a0day not stated',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('&lt;i&gt;b&lt;/i&gt;');
  });

  test('of very many rows a stretch stands there, and what is left is counted', () => {
    const many = Uint32Array.from({ length: 1200 }, () => 0);
    const text = render(null, many).replaceAll(/<[^>]+>/g, '');
    expect(text.match(/Title a/g)).toHaveLength(500);
    expect(text).toContain('700 later events: show the next 500');
  });

  test('what is searched for is marked in the title; nothing is without a search', () => {
    const marked = (html: string) => [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, text]) => text);
    expect(marked(render(null))).toEqual([]);
    expect(marked(render(null, Uint32Array.of(0, 1), 'title'))).toEqual(['Title']);
    expect(marked(render(null, Uint32Array.of(1), '<I>'))).toEqual(['&lt;i&gt;']);
  });

  test('where the title does not hold it the row says what does, and quoted words have their receipt', () => {
    const html = render(null, Uint32Array.of(0), 'x');
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain('quoted: “x”');
    const receipts = (query: string) =>
      render(null, Uint32Array.of(0), query).split('data-evidence-id').length;
    expect(receipts('x')).toBe(receipts('title') + 1);
  });
});
