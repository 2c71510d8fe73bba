/** How long what explains a broken file is waited for, in milliseconds: its reader has waited already. */
const PATIENCE = 4_000;

/** Loads what explains a broken file; `null` where it does not come in time: the file is named all the same. */
export function loadExplanations() {
  const late = new Promise<null>((resolve) =>
    AbortSignal.timeout(PATIENCE).addEventListener('abort', () => resolve(null)),
  );
  return Promise.race([import('./explanations').catch(() => null), late]);
}
