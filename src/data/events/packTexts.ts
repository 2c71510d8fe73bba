/** Texts as UTF-8 in one piece, which goes between threads without being copied. */
export interface PackedTexts {
  bytes: Uint8Array<ArrayBuffer>;
  /** Text `n` is the bytes from `offsets[n]` up to, not including, `offsets[n + 1]`. Empty stands for null too. */
  offsets: Uint32Array<ArrayBuffer>;
}

/** Packs texts that came as UTF-8 one by one. */
export function packTexts(texts: readonly (Uint8Array | null)[]): PackedTexts {
  const offsets = new Uint32Array(texts.length + 1);
  for (const [at, text] of texts.entries()) offsets[at + 1] = (offsets[at] ?? 0) + (text?.length ?? 0);
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  for (const [at, text] of texts.entries()) if (text !== null) bytes.set(text, offsets[at]);
  return { bytes, offsets };
}

const decoder = new TextDecoder();

/** One of packed texts; empty where it was null, or where there is none of that number. */
export function unpackText({ bytes, offsets }: PackedTexts, at: number): string {
  return decoder.decode(bytes.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0));
}
