/**
 * Computes the SHA-256 of bytes as 64 small hexadecimal digits; `null` where the page may not compute it,
 * which is so over plain http, where browsers have no `crypto.subtle`.
 */
export async function sha256(bytes: Uint8Array): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  // A copy, because `digest` does not take bytes that lie in shared memory.
  const digest = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
