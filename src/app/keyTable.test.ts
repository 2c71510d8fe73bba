import { expect, test } from 'vitest';
import { STEPS } from '@/model/view/steps';
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
