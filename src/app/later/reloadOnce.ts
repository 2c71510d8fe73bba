import { isPageThere } from '@/data/files/isPageThere';

const KEY = 'communique:loaded-again';

/**
 * Loads the page again after a file of it did not arrive: where a new version has taken its place, the files of
 * this one are gone. It does so once for each version, and only where the page would come; the address keeps
 * what is looked at. Gives whether it does.
 */
export async function reloadOnce(): Promise<boolean> {
  if (wasReloaded() || !(await isPageThere())) return false;
  location.reload();
  return true;
}

/** Whether this version was loaded again before; where nothing can be kept, whether it just was. */
function wasReloaded(): boolean {
  try {
    if (sessionStorage.getItem(KEY) === import.meta.url) return true;
    sessionStorage.setItem(KEY, import.meta.url);
    return false;
  } catch {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.type === 'reload';
  }
}
