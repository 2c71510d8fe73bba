import { type PageHeader, snappyUncompress } from 'hyparquet';

/** How the pages of a column are to be read. */
export interface Packing {
  isPacked: boolean;
  /** Before the values it says which rows have one. */
  isOptional: boolean;
}

/** Values may be written in eights, and more of those than are needed. */
const SPARE = 512;

/**
 * Looks at the runs of a page, 'so many times this value', and throws where one is longer than the page: five bytes
 * of damage make a billion of them, for which no memory is large enough. `page` is what stands behind the header.
 */
export function checkRuns(page: Uint8Array, header: PageHeader, { isPacked, isOptional }: Packing): void {
  const { data_page_header: one, data_page_header_v2: two } = header;
  if (one !== undefined && (isOptional || isByDictionary(one))) {
    const whole = isPacked ? unpack(page, header.uncompressed_page_size) : page;
    const levels = isOptional ? 4 + (numberAt(whole) ?? 0) : 0;
    if (isOptional) walkRuns(whole.subarray(4, levels), 1, one.num_values);
    if (isByDictionary(one)) walkIndices(whole.subarray(levels), one.num_values);
  }
  if (two !== undefined) {
    const levels = two.definition_levels_byte_length;
    const before = two.repetition_levels_byte_length + levels;
    if (isOptional) walkRuns(page.subarray(before - levels, before), 1, two.num_values);
    if (!isByDictionary(two)) return;
    const values = page.subarray(before);
    const isWhole = !isPacked || two.is_compressed === false;
    const indices = isWhole ? values : unpack(values, header.uncompressed_page_size - before);
    walkIndices(indices, two.num_values);
  }
}

function unpack(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  snappyUncompress(packed, whole);
  return whole;
}

function isByDictionary({ encoding }: { encoding: string }): boolean {
  return encoding?.endsWith('_DICTIONARY');
}

/** Four bytes as a number, the least one first. */
function numberAt({ buffer, byteOffset, byteLength }: Uint8Array): number | undefined {
  return byteLength < 4 ? undefined : new DataView(buffer, byteOffset).getUint32(0, true);
}

/** The places of values in a dictionary: first how many bits each takes, then their runs. */
function walkIndices(bytes: Uint8Array, most: number): void {
  walkRuns(bytes.subarray(1), bytes[0] ?? 0, most);
}

/** Whatever lies behind the last run is walked too: it is no more than some bytes. */
function walkRuns(bytes: Uint8Array, bits: number, most: number): void {
  let at = 0;
  while (at < bytes.length) {
    let head = 0;
    let shift = 0;
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0;
      head += (byte & 127) * 2 ** shift;
      more = byte > 127;
    }
    const isInEights = head % 2 === 1;
    const count = Math.floor(head / 2);
    if ((isInEights ? 8 * count : count) > most + SPARE)
      throw new Error('A run of values in a page cannot be as long as it says.');
    at += isInEights ? count * bits : (bits + 7) >> 3;
  }
}
