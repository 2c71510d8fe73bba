/**
 * `npm run quote -- FILE WORDS`: the passages of words in the text of a source, as `evidence` has them, one for each place
 * where they stand. Without words it says the hash of the text. Nothing is written.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { giveUp, install } from './install.mjs';
import { loadModel } from './loadModel.mjs';

const [file, ...rest] = process.argv.slice(2);
const words = rest.join(' ');
if (file === undefined)
  giveUp('Name the text and the words: npm run quote -- sources/news.txt "met in Oslo"');
if (!statSync(file, { throwIfNoEntry: false })?.isFile()) giveUp(`There is no file "${file}".`);

await install();
const { canonicalText, hashOfText } = await loadModel('@/model/text/canonicalText');
const { prepareText } = await loadModel('@/model/text/findQuote');
const { paragraphs } = await loadModel('@/model/text/paragraphs');
const { passagesOf } = await loadModel('@/model/text/passagesOf');

const reading = canonicalText(new Uint8Array(readFileSync(file)));
if ('problem' in reading) giveUp(`"${file}": ${reading.problem}`);
if (reading.changed)
  giveUp(
    `"${file}" is not canonical text (UTF-8 without a byte order mark, line feeds only, normal form C). Save it so.`,
  );

if (words === '') console.log(`"sha256": "${await hashOfText(reading.text)}"`);
else {
  const source = sourceOf(file);
  const passages = passagesOf(prepareText(reading.text), words);
  if (passages.length === 0)
    giveUp(`The text does not have these words. Copy them from it, within one paragraph.`);
  if (passages.length > 1)
    console.error(`They stand in ${passages.length} places; take the one that is meant, and name it.`);
  const blocks = paragraphs(reading.text, source);
  const records = passages.map(({ exact, prefix, suffix, start, end, insertions }) => {
    const block = blocks.find((one) => one.start <= start && end <= one.end);
    if (block === undefined) console.error('It reaches beyond one paragraph: make a passage of each part.');
    const id = block?.number ? `p${block.number}-` : '';
    return { id, source: source.id, exact, prefix, suffix, start, end, insertions };
  });
  console.log(records.map((record) => JSON.stringify(record, null, 2)).join(',\n'));
}

/** The record of the source whose text it is, in the dataset around it; of a text without one its name. */
function sourceOf(path) {
  const name = basename(path);
  const nameless = { id: name.replace(/\.txt$/, ''), headline: '' };
  try {
    const { sources } = JSON.parse(readFileSync(join(dirname(path), '..', 'dataset.json'), 'utf8'));
    return sources.find((one) => one.file === `sources/${name}`) ?? nameless;
  } catch {
    return nameless;
  }
}
