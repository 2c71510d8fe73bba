import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { parseDay } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import { STATUSES } from '@/model/record/lists';
import type { AgendaItem, DiplomaticEvent, Evidence, StatusEntry } from '@/model/record/schema';
import { SOURCES_DIFFER, STATUS_WORDS } from '@/model/record/words';
import { smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, linkTo, type View } from '@/model/view/view';
import { EvidenceProvider } from '@/pieces/EvidenceContext';
import { Agreements } from './Agreements';

const dataset = smallTalks();
const sources = new Map([['daily', smallSource(dataset)]]);
const link = (change: Partial<View>) => linkTo(EMPTY_VIEW, change);

function draw(...ids: string[]): string {
  return drawOf(dataset, ids);
}

function drawOf(
  dataset: Dataset,
  ids: readonly string[] = [],
  from?: string,
  to?: string,
  selected: string | null = null,
): string {
  const events = [...dataset.events.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  return renderToStaticMarkup(
    <EvidenceProvider value={{ dataset, sources, quote: null, link }}>
      <Agreements
        dataset={dataset}
        events={events}
        from={parseDay(from ?? '')}
        link={link}
        selected={selected}
        to={parseDay(to ?? '')}
      />
    </EvidenceProvider>,
  );
}
const listOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, id]) => id);

const textIn = (html: string) => html.replaceAll(/<[^>]*>/g, '');

test('each point is a row, open ones first, with the words of the source and their receipt', () => {
  const html = draw();
  expect(listOf(html, 'data-topic-id')).toEqual(['gas', 'oil']);
  expect(html).toContain('lang="en">to be negotiated</bdi>”');
  expect(listOf(html, 'data-evidence-id')).toEqual(expect.arrayContaining(['gas-words', 'oil-words']));
});

test('says who says so and whose date it is', () => {
  expect(draw()).toContain('The Daily</bdi> reports');
  expect(draw()).toMatch(/Said by .*Anna.*in quotation marks, 3 May 2020/s);
  expect(draw()).toContain('As of publication, 4 May 2020');
});

test('shows no event that the filters hide, and says that a status is missing', () => {
  const html = draw('oslo-meeting');
  expect(listOf(html, 'data-event-id')).toEqual(['oslo-meeting']);
  expect(html).toContain('1 status is filtered away');
});

test('without an agenda item it says so', () => {
  expect(draw('may-call')).toContain('None of the events shown concerns an agenda item.');
});

test('a status, or a point, that was inferred says so wherever it stands', () => {
  const inferred = { what: 'the status', basis: 'It was settled later.' };
  const log = [{ status: 'pending', words: 'still open', event: 'may-call', inferred }];
  const items = [
    { id: 'oil', title: 'Oil', log, evidence: ['oil-words'] },
    { id: 'gas', title: 'Gas', log: [], inferred },
  ];
  const html = drawOf(smallTalks({ agendaItems: items, claims: [] }));
  const signsIn = (part: string | undefined) => part?.split('inferred: the status.').length;
  expect(signsIn(/data-topic-id="oil".*?<\/tr>/s.exec(html)?.[0]), 'in its row').toBe(2);
  expect(signsIn(/data-topic-id="gas".*?<\/tr>/s.exec(html)?.[0]), 'a point without status').toBe(2);
  expect(signsIn(/id="changes-title".*$/s.exec(html)?.[0]), 'among the changes').toBe(2);
});

test('where sources differ on an event, it says so wherever the event is named', () => {
  const differing = [...dataset.events].map(([id, event]) => [
    id,
    { ...event, otherwise: [{ modality: 'denied' as const, evidence: ['met'] }] },
  ]) as [string, DiplomaticEvent][];
  const html = drawOf({ ...dataset, events: new Map(differing) });
  const row = /data-topic-id="oil".*?<\/tr>/s.exec(html)?.[0];
  expect(row?.match(/Also on the agenda of.*?<\/p>/s)?.[0]).toContain(SOURCES_DIFFER);
  expect(row?.match(/<ol>.*<\/ol>/s)?.[0]).toContain(SOURCES_DIFFER);
  expect(/id="changes-title".*$/s.exec(html)?.[0]).toContain(SOURCES_DIFFER);
  expect(draw()).not.toContain('differ');
});

test('of many events on whose agenda a point was, a few are named and the others one press away', () => {
  const withMeetings = (many: number) => {
    const met = dataset.events.get('oslo-meeting') as DiplomaticEvent;
    const more = Array.from({ length: many }, (_, at) => ({ ...met, id: `met-${at}` }));
    const events = [...more, ...dataset.events.values()];
    const html = drawOf({ ...dataset, events: new Map(events.map((event) => [event.id, event])) });
    const row = /data-topic-id="oil".*?<\/tr>/s.exec(html)?.[0] ?? '';
    return /Also on the agenda of.*?<\/div>/s.exec(row)?.[0] ?? '';
  };
  expect(withMeetings(4)).not.toContain('<details>');
  const [named, others] = withMeetings(9).split('<summary>6 more events</summary>');
  expect(listOf(named ?? '', 'data-event-id')).toHaveLength(4);
  expect(listOf(others ?? '', 'data-event-id')).toHaveLength(6);
});

describe('of thousands a stretch is drawn, and what is left is counted', () => {
  const oil = dataset.agendaItems.get('oil') as AgendaItem;
  const [status] = oil.log;
  const { event: _, claim: __, ...published } = status as StatusEntry;
  const drawMany = (logs: readonly StatusEntry[][], selected: string | null = null) => {
    const items = logs.map((log, at) => [`i-${at}`, { ...oil, id: `i-${at}`, log }] as const);
    return drawOf({ ...dataset, agendaItems: new Map(items) }, [], '', '', selected);
  };
  const rowsIn = (html: string) => listOf(html, 'data-topic-id');

  test('points, and the statuses by their occasions', () => {
    const html = drawMany(Array.from({ length: 30_000 }, () => [published]));
    expect(rowsIn(html)).toHaveLength(125);
    expect(textIn(html)).toContain('30,000 agenda items');
    expect(textIn(html)).toContain('29,875 more agenda items: show the next 125');
    expect(textIn(html)).toContain('29,750 more statuses: show the next 250');
  });

  test('statuses of one point', () => {
    const log = new Array<StatusEntry>(3000).fill(published);
    const html = drawMany([log, log]);
    expect(rowsIn(html)).toEqual(['i-0']);
    expect(textIn(html).match(/ reports/g)).toHaveLength(250);
    expect(textIn(html)).toContain('2,750 more statuses: show the next 250');
    expect(textIn(html)).toContain('1 more agenda item: show the next 1');
  });

  test('the agenda item of the event that is open is drawn wherever it stands', () => {
    const logs = Array.from({ length: 1000 }, (_, at) => [
      at === 900 ? { ...published, event: 'oil-settled' } : published,
    ]);
    expect(rowsIn(drawMany(logs))).not.toContain('i-900');
    expect(rowsIn(drawMany(logs, 'oil-settled')).at(-1)).toBe('i-900');
  });
});

test('the day of publication has its receipt; where no passage prints it, it is reference', () => {
  const printed = { ...dataset.evidence.get('met'), id: 'dateline', exact: '4 May 2020', start: 5, end: 15 };
  const html = drawOf({
    ...dataset,
    evidence: new Map([...dataset.evidence, ['dateline', printed as Evidence]]),
  });
  expect(html.match(/As of publication, 4 May 2020/g)).toHaveLength(2);
  expect(listOf(html, 'data-evidence-id').filter((id) => id === 'dateline')).toHaveLength(2);
  expect(html).not.toContain('reference');
  expect(draw()).toContain('As of publication, 4 May 2020 – reference, not quoted');
});

test('on the axis each status has its date', () => {
  const inAYear = drawOf(dataset, [], '2020-01-01', '2020-12-31');
  expect(inAYear).toMatch(/<span class="[^"]*date[^"]*"[^>]*>1–3 May 2020<\/span>/);
});

test('every status has a mark of its own, on the axis and in the legend beside its words', () => {
  const log = STATUSES.map((status) => ({
    ...{ status, words: 'settled', event: 'may-call', evidence: ['oil-words'] },
  }));
  const html = drawOf(
    smallTalks({ agendaItems: [{ id: 'oil', title: 'Oil', log, evidence: ['oil-words'] }] }),
  );
  const axis = /data-topic-id="oil".*?<ol>/s.exec(html)?.[0] ?? '';
  expect(new Set(listOf(axis, 'data-status'))).toEqual(new Set(STATUSES));
  const [, legend = ''] = /aria-label="What the shapes mean"[^>]*>(.*?)<\/ul>/s.exec(html) ?? [];
  const words = legend.split('</li>').map((item) => [listOf(item, 'data-status')[0], textIn(item).trim()]);
  for (const status of STATUSES) expect(words).toContainEqual([status, STATUS_WORDS[status]]);
});

test('when a status was said is drawn at its days, and nowhere where these lie outside of the axis', () => {
  const linesIn = (from: string, to: string) => {
    const row = /data-topic-id="oil".*?<\/tr>/s.exec(drawOf(dataset, [], from, to))?.[0];
    return row?.match(/<span class="[^"]*said[^"]*"/g)?.length ?? 0;
  };
  expect(linesIn('2020-05-01', '2020-05-03')).toBe(1);
  expect(linesIn('2020-05-01', '2020-05-02'), 'said on the day after the axis').toBe(0);
});

test('a status fades out on the side that its source leaves open', () => {
  const openSides = (edtf: string) => {
    const events = [...dataset.events.values()].map((event) =>
      event.id === 'oil-settled' ? { ...event, when: { ...event.when, edtf } } : event,
    );
    return listOf(drawOf(smallTalks({ events })), 'data-open');
  };
  expect(openSides('2020-05-01/2020-05-03')).toEqual([]);
  expect(openSides('2020-05-01/..')).toEqual(['end']);
  expect(openSides('../2020-05-03')).toEqual(['start']);
});

test('when a status was said is told with what its date leaves open', () => {
  const events = [...dataset.events.values()].map((event) =>
    event.id === 'may-call'
      ? { ...event, when: { ...event.when, edtf: '2020-05-02/..', position: 'within' } }
      : event,
  );
  expect(drawOf(smallTalks({ events }))).toMatch(/Said by .*Anna.*, on or after 2 May 2020, day not stated/s);
});
