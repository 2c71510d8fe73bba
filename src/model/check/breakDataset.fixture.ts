import { expect, test } from 'vitest';
import type { Problem } from '@/model/read/problem';
import { type DatasetFile, SOUND_TEXT, SOURCE_FILE, soundDataset } from '@/model/record/soundDataset.fixture';
import { checkDataset } from './checkDataset';

/** A sound dataset and its text, for a test to break. */
export class Draft {
  file: DatasetFile = soundDataset();
  text = SOUND_TEXT;
  bytes: Uint8Array | null = null;
  /** The texts of further sources, by their path. */
  more = new Map<string, string>();

  record<List extends 'evidence' | 'actors' | 'places' | 'agendaItems' | 'events' | 'claims'>(
    list: List,
    id: string,
  ): DatasetFile[List][number] {
    const found = (this.file[list] as DatasetFile[List][number][]).find((record) => record.id === id);
    if (found === undefined) throw new Error(`The fixture has no ${id} in ${list}.`);
    return found;
  }
  event = (id = 'meeting') => this.record('events', id);
  quote = (id: string) => this.record('evidence', id);
  get source() {
    const [source] = this.file.sources;
    if (source === undefined) throw new Error('The fixture has no source.');
    return source;
  }
  figure() {
    const [figure] = this.event().figures ?? [];
    if (figure === undefined) throw new Error('The fixture has no figure.');
    return figure;
  }
  participant(event: string, change: object) {
    Object.assign(this.event(event).participants[0] ?? {}, change);
  }
  check() {
    const bytes = this.bytes ?? new TextEncoder().encode(this.text);
    const more = [...this.more].map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
    const texts = new Map([[SOURCE_FILE, bytes], ...more]);
    return checkDataset({ folder: 'ferry-talks', json: this.file, texts });
  }
}

/** Breaks the sound dataset in one way; exactly that code is to be told. */
export type Break = readonly [code: string, what: string, breakIt: (draft: Draft) => void];

/** What is told of a dataset that is broken in one way. */
export async function problemsOf([, , breakIt]: Break, draft = new Draft()): Promise<Problem[]> {
  breakIt(draft);
  // As from a file: a field that is undefined is not there.
  draft.file = JSON.parse(JSON.stringify(draft.file));
  return (await draft.check()).problems;
}

/** Makes one test of each break of a sound dataset. */
export function testBreaks(breaks: readonly Break[], make: () => Draft = () => new Draft()): void {
  for (const one of breaks) {
    const [code, what] = one;
    test(`tells ${code}: ${what}`, async () => {
      const problems = await problemsOf(one, make());
      expect([...new Set(problems.map((problem) => problem.code))], JSON.stringify(problems)).toEqual([code]);
      for (const { file, message } of problems) {
        expect(file).toBe('ferry-talks/dataset.json');
        expect(message).toMatch(/^[^\p{Cc}\u202e]{10,600}\.$/u);
      }
    });
  }
}

/** Makes one test of each change of a sound dataset that leaves it sound: nothing is to be told. */
export function testSound(
  changes: readonly (readonly [what: string, change: (draft: Draft) => void])[],
): void {
  for (const [what, change] of changes) {
    test(`lets pass ${what}`, async () => {
      const draft = new Draft();
      change(draft);
      expect((await draft.check()).problems).toEqual([]);
    });
  }
}
