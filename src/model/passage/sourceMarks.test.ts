import { expect, test } from 'vitest';
import { SMALL_TEXT, smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { sourceMarks } from './sourceMarks';

const dataset = smallTalks();
const idsIn = (text?: string) =>
  sourceMarks(smallSource(dataset, text)).map((marks) => marks.map(({ id }) => id));

test('gives each paragraph its passages in order, longer ones first', () => {
  expect(idsIn()).toEqual([[], [], ['met', 'oslo-name', 'met-day'], ['call', 'oil-words', 'gas-words'], []]);
});

test('marks what has moved where it is now', () => {
  const read = smallSource(dataset, `New. ${SMALL_TEXT}`);
  const [mark] = sourceMarks(read).flat();
  expect(read.text.points.slice(mark?.start ?? 0, mark?.end ?? 0)).toBe('Anna met Boris in Oslo on 1 May');
});

test('marks nothing that is missing, stands several times or differs in typography', () => {
  const text = SMALL_TEXT.replace('Anna called', 'Anna rang').replace('is settled', 'is\u00a0settled');
  expect(idsIn(`${text} It is still to be negotiated.`.replace('News', 'The news')).flat()).toEqual([
    'met',
    'met-day',
  ]);
});

test('never marks words that are only similar', () => {
  expect(idsIn(SMALL_TEXT.replace('met Boris', 'met Borix')).flat()).not.toContain('met');
});
