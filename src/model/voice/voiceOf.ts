/**
 * Who vouches for the words of a passage: the reporter who asserts them, or the speaker whose words they are.
 * A passage is a speaker's where it lies wholly inside a passage of one of the claims; words that name the
 * speaker or the occasion are the reporter's, and so are an editor's insertions.
 */

import { onceFor } from '@/lib/onceFor';
import type { Dataset } from '@/model/record/dataset';
import { isSpokenIn } from '@/model/record/isSpokenIn';
import type { Claim, Evidence } from '@/model/record/schema';
import { MODE_WORDS } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';

/** The claims that a passage is part of, in the order of the text; none: the reporter asserts it. */
export type Voice = readonly Claim[];

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Claim[]>>();

/** Finds the claims whose words a passage is part of; empty where the reporter asserts it. */
export function voiceOf(dataset: Dataset, evidenceId: string): Voice {
  return indexOf(dataset).get(evidenceId) ?? [];
}

/** The layer of the words of a passage. */
export function layerOfWords(dataset: Dataset, evidenceId: string): 'said' | 'asserted' {
  return voiceOf(dataset, evidenceId).length > 0 ? 'said' : 'asserted';
}

/** Lets a dataset that was made from another by leaving claims out keep whose words its passages are. */
export function keepVoices(whole: Dataset, part: Dataset): void {
  indexes.set(part, indexOf(whole));
}

/** So many speakers are named; the claims of more are found under the words. */
const NAMED = 12;

/**
 * Says whose words a passage gives, and how: 'Said by Vladimir Putin, in quotation marks', 'Asserted by BelTA'.
 */
export function sayVoice(dataset: Dataset, evidence: Evidence): string {
  return sayIn(dataset)(evidence);
}

/** Found once: each receipt of a passage asks anew, and thousands may have said the same words. */
const sayIn = onceFor((dataset: Dataset) =>
  onceFor((evidence: Evidence) => {
    const claims = voiceOf(dataset, evidence.id);
    if (claims.length === 0) {
      return `Asserted by ${dataset.sources.get(evidence.source)?.publisher ?? evidence.source}`;
    }
    const all = claims.map(({ speaker, mode }) => {
      const name = inShort(dataset.actors.get(speaker.actor)?.name ?? speaker.actor);
      return `${name}, ${MODE_WORDS[mode]}`;
    });
    const said = [...new Set(all)];
    return `Said by ${said.slice(0, NAMED).join('; ')}${said.length > NAMED ? '; and others' : ''}`;
  }),
);

interface Spoken extends Evidence {
  claim: Claim;
}

function indexOf(dataset: Dataset): ReadonlyMap<string, Claim[]> {
  const index = indexes.get(dataset) ?? indexVoices(dataset);
  indexes.set(dataset, index);
  return index;
}

/** One sweep over each text: whatever a claim's words still cover when a passage begins may hold it whole. */
function indexVoices(dataset: Dataset): Map<string, Claim[]> {
  const index = new Map<string, Claim[]>();
  const spoken = byStart(
    [...dataset.claims.values()].flatMap((claim) =>
      claim.evidence.flatMap((id): Spoken[] => {
        const words = dataset.evidence.get(id);
        return words === undefined ? [] : [{ ...words, claim }];
      }),
    ),
  );
  let next = 0;
  let open: Spoken[] = [];
  let before: Evidence | null = null;
  let claims: Claim[] = [];
  for (const passage of byStart([...dataset.evidence.values()])) {
    // Thousands of passages may be the same words.
    if (before === null || order(before, passage) !== 0 || before.end !== passage.end) {
      for (let words = spoken[next]; words && order(words, passage) <= 0; words = spoken[++next])
        open.push(words);
      open = open.filter(({ source, end }) => source === passage.source && end > passage.start);
      claims = [...new Set(open.filter((words) => isSpokenIn(passage, words)).map(({ claim }) => claim))];
      before = passage;
    }
    if (claims.length > 0) index.set(passage.id, claims);
  }
  return index;
}

function byStart<T extends Evidence>(passages: readonly T[]): T[] {
  return passages.toSorted((a, b) => order(a, b) || b.end - a.end);
}

function order(a: Evidence, b: Evidence): number {
  return a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1;
}
