/** So long is listened to the server, and so long of that it may be silent, in milliseconds. */
const LISTENING = 2_500;
const SILENCE = 2_000;

/**
 * Asks once more for a script or a style sheet of the page that is missing, and gives why it does not come, as the end of
 * a sentence; `null` while it does.
 */
export async function whyMissing(address: string): Promise<string | null> {
  const signal = AbortSignal.timeout(LISTENING);
  let heardAt = performance.now();
  try {
    const { ok, status, type, headers, body } = await fetch(address, { redirect: 'manual', signal });
    if (type === 'opaqueredirect') return 'the server sends elsewhere';
    if (!ok) return `the server answered ${status}`;
    if (!/script|css/.test(headers.get('Content-Type') ?? '')) return 'the server sent another kind of file';
    const reader = body?.getReader();
    while (reader && !(await reader.read()).done) heardAt = performance.now();
    return null;
  } catch {
    if (!signal.aborted) return 'the connection broke off';
    return performance.now() - heardAt > SILENCE ? 'the server sends nothing' : null;
  }
}
