/** The server is given so long to answer, in milliseconds. */
const PATIENCE = 5_000;

/** Whether the page itself can be fetched at this moment: without a connection it cannot. Never rejects. */
export async function isPageThere(): Promise<boolean> {
  try {
    const page = location.pathname + location.search;
    const answer = await fetch(page, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok;
  } catch {
    return false;
  }
}
