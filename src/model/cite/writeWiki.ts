import { sayCslDate } from './cslDate';
import type { CslItem } from './cslItem';
import { oneLine } from './oneLine';
import { sayHash, sayWords } from './sayNote';

/**
 * Writes citations for Wikipedia: `{{cite news}}` for a newspaper, `{{cite web}}` for a dataset, one a line,
 * and behind each where its words are marked, or could not be, and what the template has no field for. Every parameter is named, so an equals sign ends nothing.
 */
export function writeWiki(items: readonly CslItem[]): string {
  return `${items.map(writeItem).join('\n')}\n`;
}

function writeItem(item: CslItem): string {
  const { view, dataset, quotes, about } = item.custom;
  const isNews = item.type === 'article-newspaper';
  const { author = [] } = item;
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ...author.map(
      ({ literal }, at) => [`author${author.length > 1 ? at + 1 : ''}`, escapeWiki(literal)] as const,
    ),
    ['title', escapeWiki(item.title)],
    [isNews ? 'newspaper' : 'website', escapeWiki(item.publisher)],
    ['date', escapeWiki(sayCslDate(item.issued))],
    ['language', escapeWiki(item.language)],
    ['url', escapeUrl(item.URL)],
    ['via', isNews && item.URL === view ? 'Communiqué' : undefined],
    ['quote', quotes.length === 0 ? undefined : escapeWiki(joinQuotes(quotes.map(({ exact }) => exact)))],
  ];
  const given = fields.flatMap(([name, value]) => (value === undefined ? [] : [`|${name}=${value}`]));
  const beside = [
    ...quotes.filter(({ trouble, speakers }) => trouble !== null || speakers.length > 0).map(sayWords),
    // Of a dataset the note says what is shown, and the licence.
    isNews ? about && `${about}.` : item.note,
    `${dataset.title} (${dataset.id}), version ${dataset.version}.`,
    sayHash(item.custom),
  ];
  // Words that do not stand in one place are not marked there.
  const leads = quotes.some(({ place }) => place === null) ? 'See' : 'Marked at';
  const link = item.URL === view ? '' : ` ${leads} [${escapeUrl(view)} Communiqué].`;
  return `{{cite ${isNews ? 'news' : 'web'} ${given.join(' ')}}}${link} ${escapeWiki(beside.filter(Boolean).join(' '))}`;
}

/** Between two passages that do not follow each other stands the sign of an omission. */
function joinQuotes(quotes: readonly string[]): string {
  return quotes.join(' [...] ');
}

/** What wikitext would take for a template, a parameter, a link, a tag, an entity, emphasis or a signature. */
const ENTITIES: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  "'": '&#39;',
  '~': '&#126;',
  _: '&#95;',
  '=': '&#61;',
  '/': '&#47;',
};

/** A single apostrophe, tilde, underscore or stroke means nothing to wikitext and stays. */
function escapeWiki(text: string): string {
  return oneLine(text).replaceAll(
    /[|{}[\]<>&=]|\/(?=\/)|'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_/g,
    (sign) => ENTITIES[sign] ?? sign,
  );
}

function escapeUrl(url: string): string {
  return url.replaceAll(
    /[\s|{}[\]<>"']/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
