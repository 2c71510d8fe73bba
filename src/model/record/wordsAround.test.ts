import { expect, test } from 'vitest';
import { readDataset } from './readDataset';
import { readSource } from './readSource';
import { SOUND_TEXT, soundDataset } from './soundDataset.fixture';
import { wordsAround } from './wordsAround';

const { dataset } = readDataset(soundDataset(), 'test/dataset.json');
const source = dataset?.sources.get('harbour-news');
const evidence = dataset?.evidence.get('p1-day');
if (!dataset || !source || !evidence) throw new Error('The fixture has lost its passage.');
const { exact, prefix, suffix } = evidence;
const around = (text: string) => wordsAround(readSource(dataset, source, text, null), evidence);
const gone = SOUND_TEXT.replace(exact, 'then');

test('the stored ones, where the passage stands, is not found, stands twice or has no text', () => {
  for (const text of [SOUND_TEXT, gone, `${gone}\n${exact}. ${exact}.\n`])
    expect(around(text)).toEqual({ prefix, suffix });
  expect(wordsAround(undefined, evidence)).toEqual({ prefix, suffix });
});

test('those of its new place, within the paragraph', () => {
  expect(around(gone.trimEnd().concat(`\n\n😀 It was ${exact}!\n`))).toEqual({
    prefix: '😀 It was '.slice(-[...prefix].length),
    suffix: '!',
  });
  expect(around(SOUND_TEXT.replace('A', 'Moved. A'))).toEqual({ prefix, suffix });
});
