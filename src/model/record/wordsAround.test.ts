import { expect, test } from 'vitest';
import { readDataset } from '@/model/read/readDataset';
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

test('the stored ones, where the text has not changed, or the passage is not found, stands twice or has no text', () => {
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

test('those of the text, where it holds in one that has changed around it', () => {
  const text = SOUND_TEXT.replace(`${exact}.`, `${exact}!`);
  expect(around(text)).toEqual({ prefix, suffix: suffix.replace('.', '!') });
});

test('those of the text, where it stands once in other typography', () => {
  const text = SOUND_TEXT.replace(`Althaven ${exact}`, `Althavem ${exact.replace(' ', '\u00a0')}`);
  expect(around(text)).toEqual({ prefix: prefix.replace('Althaven', 'Althavem'), suffix });
});
