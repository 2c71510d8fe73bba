import type { CslItem } from './cslItem';
import { oneLine } from './oneLine';

const END = '\r\n';

/** Writes citations as RIS records; lines end with CR LF, as reference managers expect. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(writeRecord).join(END);
}

function writeRecord(item: CslItem): string {
  const date = item.issued['date-parts']?.[0];
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'dataset' ? 'DATA' : 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', date && pad(date[0], 4)],
    ['DA', date && writeDate(date)],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${writeValue(value)}`],
  );
  return [...lines, 'ER  - ', ''].join(END);
}

/** Two spaces and a hyphen inside a value would pass for the end of a tag with some readers. */
function writeValue(value: string): string {
  return oneLine(value).replaceAll(/ {2,}(?=-)/g, ' ');
}

/** 'YYYY/MM/DD/', with nothing between the strokes for what is not known. */
function writeDate([year, month, day]: readonly number[]): string {
  const two = (part: number | undefined) => (part === undefined ? '' : pad(part, 2));
  return `${pad(year ?? 0, 4)}/${two(month)}/${two(day)}/`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
