/**
 * Says which file of the page did not arrive, and why. What watches over the first files finds it: it is here since
 * then, as nothing that had to be fetched now could be relied on.
 */
export function sayMissingFile(): Promise<string> {
  return import('./boot')
    .then((boot) => boot.sayWhichIsMissing())
    .catch(() => 'A file of this page did not arrive.');
}
