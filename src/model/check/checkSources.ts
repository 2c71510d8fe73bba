import { groupDigits } from '@/lib/groupDigits';
import { isoOf } from '@/model/day/day';
import type { Report } from '@/model/read/reportProblem';
import type { Dataset } from '@/model/record/dataset';
import { MOST_SOURCE_BYTES } from '@/model/record/limits';
import type { Source } from '@/model/record/schema';
import { canonicalText, hashOfText } from '@/model/text/canonicalText';
import { prepareText } from '@/model/text/findQuote';
import { paragraphs } from '@/model/text/paragraphs';
import type { SourceInCheck } from './checkContext';
import { daysIn } from './daysIn';

/**
 * Reads the text of every source and proves that it is the one that the dataset was made from. `files` are
 * bytes by path in the dataset's folder. A source without a readable text is absent from the result.
 */
export async function checkSources(
  dataset: Dataset,
  files: ReadonlyMap<string, Uint8Array>,
  report: Report,
): Promise<Map<string, SourceInCheck>> {
  const texts = new Map<string, SourceInCheck>();
  for (const source of dataset.sources.values()) {
    const text = readText(source, files, report);
    if (text === null) continue;
    await checkHash(source, text, report);
    checkFront(source, text, report);
    texts.set(source.id, { text: prepareText(text), paragraphs: paragraphs(text, source) });
  }
  return texts;
}

function readText(source: Source, files: ReadonlyMap<string, Uint8Array>, report: Report): string | null {
  const name = `source ${source.id}`;
  const bytes = files.get(source.file);
  if (bytes === undefined) {
    const small = source.file.toLowerCase();
    const twin = [...files.keys()].find((file) => file.toLowerCase() === small);
    const remedy =
      twin === undefined ? 'Add it.' : `There is "${twin}": write "file" so, capitals count on most servers.`;
    report('source-missing', name, `there is no file "${source.file}" in the dataset's folder. ${remedy}`);
    return null;
  }
  if (bytes.length > MOST_SOURCE_BYTES) {
    const sentence = `"${source.file}" has ${groupDigits(bytes.length)} bytes; at most ${groupDigits(MOST_SOURCE_BYTES)} are read. Split it into several files.`;
    report('source-unreadable', name, sentence);
    return null;
  }
  const reading = canonicalText(bytes);
  if ('problem' in reading) {
    report('source-unreadable', name, `"${source.file}": ${reading.problem}`);
    return null;
  }
  if (reading.changed) {
    const wanted = 'UTF-8 without a byte order mark, line feeds only, normal form C';
    report('source-not-canonical', name, `"${source.file}" is not canonical text (${wanted}). Save it so.`);
  }
  return reading.text;
}

async function checkHash(source: Source, text: string, report: Report): Promise<void> {
  const hash = await hashOfText(text);
  if (hash === source.sha256) return;
  const sentence = `"sha256" is ${source.sha256}, but the text has ${hash ?? 'a hash that cannot be computed here'}. If the text is right, check every quote and write its hash.`;
  report('hash', `source ${source.id}`, sentence);
}

/** Headline and dateline are lines of the text, and of the days that a dateline prints one is that of publication. */
function checkFront(source: Source, text: string, report: Report): void {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  const name = `source ${source.id}`;
  for (const field of ['headline', 'dateline'] as const) {
    const words = source[field];
    if (words === undefined || lines.has(words)) continue;
    report(field, name, `"${field}" is "${words}", which is no line of the text. Copy it as printed.`);
  }
  const printed = daysIn(source.dateline ?? '', source.language).map(isoOf);
  if (printed.length === 0 || printed.includes(source.published)) return;
  const sentence = `"published" is ${source.published}, but the dateline "${source.dateline}" prints ${printed.join(' and ')}. Correct it; a date in digits is read day first.`;
  report('published', name, sentence);
}
