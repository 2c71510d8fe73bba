import { expect, test } from 'vitest';
import { readJsonFile } from './readJsonFile';

/** Tells in what order the page had its turns and a file of so many blanks was read. */
async function orderOf(blanks: number): Promise<string[]> {
  const order: string[] = [];
  const bytes = new TextEncoder().encode(`{}${' '.repeat(blanks)}`);
  setTimeout(() => order.push('turn'));
  await readJsonFile('large/dataset.json', bytes, () => {
    order.push('read');
    setTimeout(() => order.push('turn'));
    return { problems: [] };
  });
  return order;
}

test('between the steps of a long file the page has a turn', async () => {
  expect(await orderOf(3_000_000)).toEqual(['turn', 'read', 'turn']);
});

test('a short one is read at once', async () => expect(await orderOf(10)).toEqual(['read']));
