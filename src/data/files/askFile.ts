/** `check` asks the server each time whether a file has changed; `keep` trusts the browser's copy. */
export type Freshness = 'check' | 'keep';

/** What was asked for before anybody wanted it, by its address. */
const asked = new Map<string, { answer: Promise<Response>; leave: AbortController }>();

/**
 * Asks for a file below `data/` that will be wanted soon; the next `askFile` for it gets this answer, only once. Who
 * looks into it before that reads a clone.
 */
export function askAhead(file: string): Promise<Response> {
  const leave = new AbortController();
  const answer = request(file, 'check', leave.signal);
  // Not unhandled: whoever asks for the file gets this very promise, and tells what went wrong.
  answer.catch(() => undefined);
  asked.set(file, { answer, leave });
  return answer;
}

/** Asks the server for a file below `data/`, its query included. Rejects as `fetch` does. */
export function askFile(file: string, freshness: Freshness, signal: AbortSignal): Promise<Response> {
  const ahead = asked.get(file);
  if (ahead === undefined) return request(file, freshness, signal);
  asked.delete(file);
  signal.addEventListener('abort', () => ahead.leave.abort());
  return ahead.answer;
}

function request(file: string, freshness: Freshness, signal: AbortSignal): Promise<Response> {
  const cache = freshness === 'check' ? 'no-cache' : 'default';
  return fetch(`data/${file}`, { cache, redirect: 'manual', signal });
}
