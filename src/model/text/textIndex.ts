/**
 * When a text was replaced by a newer one, all its quotes have moved at once, and a scan of the text for
 * each would take quotes × text. This index is made in one pass; a question then looks only at the places
 * of the rarest four letters of its words.
 */
import { isWhole, occurrences } from './occurrences';

/** Answers like `occurrences`, for one text, without reading all of it each time. */
export interface TextIndex {
  occurrences(words: string): number[];
}

/** Long enough that few places share them, short enough that nearly every quote has them. */
const LETTERS = 4;
/** A power of two; more buckets than a long article has letters would only cost memory. */
const BUCKETS = 1 << 16;

/** Prepares a text for many searches. The index takes four bytes for each unit of the text. */
export function textIndex(text: string): TextIndex {
  const { starts, places } = bucketsOf(text);
  return {
    occurrences(words) {
      if (words.length < LETTERS) return occurrences(text, words);
      const { offset, from, to } = rarest(words, starts);
      // Repeats can fill a bucket; then one linear scan is cheaper than comparing at each place.
      if ((to - from) * words.length > text.length) return occurrences(text, words);
      return Array.from(places.subarray(from, to), (place) => place - offset).filter(
        (start) => start >= 0 && text.startsWith(words, start) && isWhole(text, start, start + words.length),
      );
    },
  };
}

/** Every place with four letters after it, sorted by bucket, then by place: bucket b is starts[b]…starts[b + 1]. */
function bucketsOf(text: string): { starts: Uint32Array; places: Uint32Array } {
  const count = Math.max(0, text.length - LETTERS + 1);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let place = 0; place < count; place += 1) {
    const next = bucketAt(text, place) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let b = 1; b <= BUCKETS; b += 1) starts[b] = (starts[b] ?? 0) + (starts[b - 1] ?? 0);
  const free = starts.slice();
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) {
    const bucket = bucketAt(text, place);
    const slot = free[bucket] ?? 0;
    places[slot] = place;
    free[bucket] = slot + 1;
  }
  return { starts, places };
}

/** The four letters of the words whose bucket is smallest: where they stand in the words, and the bucket. */
function rarest(words: string, starts: Uint32Array): { offset: number; from: number; to: number } {
  let best = { offset: 0, from: 0, to: Number.POSITIVE_INFINITY };
  for (let offset = 0; offset + LETTERS <= words.length; offset += 1) {
    const bucket = bucketAt(words, offset);
    const from = starts[bucket] ?? 0;
    const to = starts[bucket + 1] ?? 0;
    if (to - from < best.to - best.from) best = { offset, from, to };
  }
  return best;
}

function bucketAt(text: string, place: number): number {
  let hash = 0;
  for (let k = 0; k < LETTERS; k += 1) hash = Math.imul(hash ^ text.charCodeAt(place + k), 0x9e3779b1);
  return hash >>> 16;
}
