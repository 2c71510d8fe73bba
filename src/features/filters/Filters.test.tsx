import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { filterEvents } from '@/model/filter/filterEvents';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, linkTo, type View } from '@/model/view/view';
import { ActiveFilters, Filters, NothingMatches } from './Filters';

const dataset = smallTalks();
const nothing = () => undefined;

function draw(part: 'filters' | 'active' | 'nothing', change: Partial<View> = {}): string {
  const view = { ...EMPTY_VIEW, ...change };
  const shared = { dataset, view, link: (to: Partial<View>) => linkTo(view, to) };
  const filtered = filterEvents(dataset, view);
  if (part === 'nothing') return renderToStaticMarkup(<NothingMatches {...shared} lost={0} />);
  if (part === 'active') return renderToStaticMarkup(<ActiveFilters {...shared} />);
  return renderToStaticMarkup(
    <Filters
      {...shared}
      filtered={filtered}
      onEnter={nothing}
      onGo={nothing}
      onSearch={nothing}
      screen={view.view ?? 'timeline'}
    />,
  );
}
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

test('participants bear their ids, offices and counts', () => {
  const html = draw('filters');
  expect([...html.matchAll(/data-actor-id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'anna',
    'boris',
    'carl',
  ]);
  expect(textOf(html)).toContain('Anna minister 2 events');
});

test('what would show nothing is pale and can be ticked', () => {
  const [row = ''] =
    /<label[^>]*data-choice="who:boris".*?<\/label>/.exec(draw('filters', { kind: ['call'] })) ?? [];
  expect(row).toContain('data-empty');
  expect(row).not.toContain('disabled');
});

test('kinds that the dataset does not have are absent', () =>
  expect(draw('filters')).not.toContain('Summits'));

test('each filter that is on can be taken off', () => {
  const html = draw('active', { who: ['anna', 'carl'], match: 'all', q: 'oil' });
  expect(textOf(html)).toBe(' Anna Carl all together “ oil ” Clear all ');
  expect(html).toContain('href="#who=carl&amp;match=all&amp;q=oil"');
  expect(html).toContain('href="#view=timeline"');
});

test('an empty result says what to loosen', () => {
  const html = draw('nothing', { who: ['boris', 'carl'], match: 'all' });
  expect(textOf(html)).toContain('Nothing matches Boris and Carl together. Remove one or choose any.');
  expect(html).toContain('href="#who=boris,carl"');
});
