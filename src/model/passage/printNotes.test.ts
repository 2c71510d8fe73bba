import { describe, expect, test } from 'vitest';
import { smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { printNotes } from './printNotes';
import { sourceMarks } from './sourceMarks';

const dataset = smallTalks();
const read = smallSource(dataset);
const notes = (shown: Iterable<string> = dataset.events.keys()) =>
  printNotes(dataset, read, sourceMarks(read), new Set(shown));

describe('printNotes', () => {
  test('one for each passage with events, in the order of the text', () => {
    expect(notes().map(({ number, passage, events }) => [number, passage, events])).toEqual([
      [1, 'met', ['oslo-meeting']],
      [2, 'call', ['may-call']],
      [3, 'oil-words', ['oil-settled', 'may-call']],
    ]);
  });

  test('a day inside a passage of the same event has none of its own; its words stand in the longer one', () => {
    expect(notes().map(({ passage }) => passage)).not.toContain('met-day');
    expect(notes()[0]?.words).toBe('Anna met Boris in Oslo on 1 May');
  });

  test('an event that is filtered away has none', () => {
    expect(notes(['may-call']).map(({ passage, events }) => [passage, events])).toEqual([
      ['call', ['may-call']],
      ['oil-words', ['may-call']],
    ]);
    expect(notes([])).toEqual([]);
  });
});
