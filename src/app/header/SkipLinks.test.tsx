import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SkipLinks } from './SkipLinks';

type Props = Parameters<typeof SkipLinks>[0];
const DESK: Props = { screen: 'timeline', isPhone: false, isWide: true, hasEvent: false };

const CASES: [name: string, change: Partial<Props>, leads: string[]][] = [
  ['a wide page', {}, ['the filters', 'the timeline', 'the details', 'the article']],
  ['a narrow page', { isWide: false }, ['the filters', 'the timeline', 'details and article']],
  ['a list without an event', { screen: 'list' }, ['the filters', 'the list', 'the article']],
  ['a narrow list without an event', { screen: 'list', isWide: false }, ['the filters', 'the list']],
  ['the source', { screen: 'source' }, ['the filters', 'the article', 'the details']],
  ['the source on a narrow page', { screen: 'source', isWide: false }, ['the filters', 'the article']],
  ['a phone', { screen: 'list', isPhone: true, isWide: false }, ['the list']],
];
for (const [name, change, leads] of CASES) {
  test(`${name} has a skip link to each part it has`, () => {
    const html = renderToStaticMarkup(<SkipLinks {...DESK} {...change} />);
    expect([...html.matchAll(/Skip to ([^<]*)</g)].map(([, to]) => to)).toEqual(leads);
  });
}
