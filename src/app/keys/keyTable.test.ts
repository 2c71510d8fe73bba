import { expect, test } from 'vitest';
import { STEPS } from '@/model/plan/steps';
import { KEY_LINES } from './keyLines';
import { commandOf, KEYS } from './keyTable';

test('no key does two things', () => {
  const keys = KEYS.flatMap((line) => line.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every key that is listed for a command is one that is listened to', () => {
  for (const { keys, command } of KEYS) for (const key of keys) expect(commandOf(key)).toBe(command);
  expect(commandOf('x')).toBeNull();
});

test('every step but the one to today has a key', () => {
  const commands = new Set<string | null>(KEYS.map((line) => line.command));
  expect(STEPS.filter((step) => !commands.has(step))).toEqual(['today']);
});

test('the list of keys says of every one what it does', () => {
  const lines = KEY_LINES.flatMap(({ lines }) => lines);
  expect(lines.filter(({ does }) => does === '')).toEqual([]);
  const shown = lines.map((line) => line.shown);
  for (const key of KEYS) expect(shown).toContain(key.shown);
});

test('the list of keys says it in the words of the buttons', () => {
  const does = KEY_LINES.flatMap(({ lines }) => lines.map((line) => line.does)).join('\n');
  for (const words of [
    'zooms in',
    'zooms out',
    'earlier',
    'later',
    'goes to a date',
    'next gap',
    'previous gap',
  ])
    expect(does).toContain(words);
});
