/** So long the page waits for its style sheet before it shows itself without, in milliseconds. */
const PATIENCE = 8_000;

/**
 * Settles once the style sheet that `index.html` asks for ahead is here, or will not come. Linked there it would hold
 * back all that is painted, and every script, for as long as a server keeps silent.
 */
export const dressed = new Promise<unknown>((settle) => {
  const ahead = document.querySelector<HTMLLinkElement>('link[as=style]');
  // While developing, styles come with the scripts.
  if (ahead === null) return settle(null);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = ahead.href;
  link.onload = () => {
    // For `boot.ts`, which may be there later than this.
    ahead.dataset.here = '';
    settle(link);
  };
  link.onerror = settle;
  setTimeout(settle, PATIENCE);
  document.head.append(link);
});
