import type { CslItem } from './cslItem';
import { oneLine } from './oneLine';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What BibTeX or TeX would take for a command. Braces become commands, because BibTeX counts them even after
 * a backslash; between letters that TeX would join to a dash or a quotation mark stands an empty group.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Writes citations as BibTeX entries in UTF-8: articles for newspapers, `misc` for datasets. */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map(writeEntry).join('\n');
}

function writeEntry(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts']?.[0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  const authors = item.author?.map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ');
  const fields: (readonly [name: string, value: string | undefined])[] = [
    ['author', braced(authors)],
    // The inner braces keep the capitals of the headline.
    ['title', braced(braced(escapeTex(item.title)))],
    ['journal', braced(item['container-title'] && escapeTex(item['container-title']))],
    ['publisher', braced(asOne(escapeTex(item.publisher)))],
    ['year', braced(year?.toString())],
    ['month', name],
    ['day', braced(day?.toString())],
    ['version', braced(item.version)],
    ['language', braced(escapeTex(item.language))],
    ['url', braced(escapeUrl(item.URL))],
    ['note', braced(escapeTex(item.note))],
  ];
  const lines = fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = ${value}`]));
  const type = item.type === 'dataset' ? 'misc' : 'article';
  return `@${type}{${item.id.replaceAll(/[^A-Za-z0-9.:-]/g, '-')},\n${lines.join(',\n')}\n}\n`;
}

/** An 'and' outside of braces would part one publisher into two. */
function asOne(name: string): string {
  return /\sand\s/i.test(name) ? `{${name}}` : name;
}

function braced(value: string | undefined): string | undefined {
  return value === undefined ? undefined : `{${value}}`;
}

function escapeTex(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\{}~^]/g, (sign) => COMMANDS[sign] ?? sign)
    .replaceAll(/[$&#_%]/g, '\\$&')
    .replaceAll(/-(?=-)|'(?=')|`(?=`)|[?!](?=`)|,(?=,)|<(?=<)|>(?=>)/g, '$&{}');
}

/** An address is taken as it stands, but for what would end the field or a line. */
function escapeUrl(url: string): string {
  return url.replaceAll(/[\s\\{}]/g, encodeURIComponent);
}
