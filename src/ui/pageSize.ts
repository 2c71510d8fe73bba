/**
 * How large the page is by its own letters. A media query does not ask for these: its em is what the reader set in the
 * browser, whatever a script or a style sheet of the reader has made of the page since.
 */
export interface PageSize {
  /** How wide it is, in rem. */
  width: number;
  /** How large one rem is, in pixels. */
  rem: number;
}

const listeners = new Set<() => void>();
let known: PageSize | null = null;

/** The size of the page, or the one that it had on the screen while it is being printed. */
export function pageSize(): PageSize {
  known ??= measured();
  return known;
}

/** Calls `listener` whenever the window or the letters get another size; gives what ends that. */
export function onPageSize(listener: () => void): () => void {
  watch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function measured(): PageSize {
  const root = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(root).fontSize);
  return { width: root.clientWidth / rem, rem };
}

let watcher: ResizeObserver | null = null;

/** Lays a ruler into the page, unseen, as wide as the window and one rem high: it is told when either changes. */
function watch(): void {
  if (watcher !== null) return;
  const ruler = document.createElement('div');
  ruler.ariaHidden = 'true';
  Object.assign(ruler.style, {
    position: 'absolute',
    inset: '0 0 auto',
    height: '1rem',
    visibility: 'hidden',
  });
  document.body.append(ruler);
  watcher = new ResizeObserver(() => {
    // Paper has a width of its own: what would be laid out anew for it could not be there in time.
    if (matchMedia('print').matches) return;
    known = measured();
    for (const listener of listeners) listener();
  });
  watcher.observe(ruler);
}
