/**
 * Watches while the page comes, and says what does not: a file of its own, so that it can tell of any other, and
 * waited for by none. It ends once the page is drawn and dressed; of what is fetched later it tells when it is asked.
 * For want of any script `index.html` has a sentence of its own, which an animation shows after a while: no style
 * sheet is needed for that.
 */
import { whyMissing } from '@/data/files/whyMissing';

/** So often it is looked whether the page is here, in milliseconds. */
const PACE = 400;
/** A page that is not here by then is told to be slow, in milliseconds after it was asked for. */
const SLOW = 1_500;
/** So long a file is waited for before it is asked what is wrong with it, in milliseconds. */
const PATIENCE = 6_500;

const notice = document.createElement('div');
notice.className = 'waiting';
let askAt = PATIENCE;
let isAsking = false;
let areAllHere = false;
/** The elements whose file has come. They are not asked for again: without a connection they would seem to be missing. */
const here = new Set<EventTarget | null>();

const timer = setInterval(look, PACE);
addEventListener('error', ask, true);
document.addEventListener('load', ({ target }) => here.add(target), true);
addEventListener('unhandledrejection', ask);
look();

/** What the page cannot do without, as `index.html` asks for it. */
function needed(): string[] {
  const elements = document.querySelectorAll<HTMLScriptElement & HTMLLinkElement>(
    'head > [crossorigin]:is([src^="."],[href^="."])',
  );
  return [...elements].map(({ src, href }) => src || href);
}

/** How many of them have come, or will not. */
function countSettled(): number {
  const isSettled = (file: string) =>
    (performance.getEntriesByName(file) as PerformanceResourceTiming[]).some(
      // By the page, not by `whyMissing`, which asks for the same addresses.
      ({ initiatorType }) => initiatorType !== 'fetch',
    );
  return needed().filter(isSettled).length;
}

function isDrawn(): boolean {
  return document.querySelector('main') !== null;
}

/** Whether the page is drawn and dressed. */
function isHere(): boolean {
  return isDrawn() && document.querySelector('link[as=style]:not([data-here])') === null;
}

function look(): void {
  if (isHere()) {
    clearInterval(timer);
    notice.remove();
    return;
  }
  // The sentence of `index.html` for want of any script: this one is here.
  document.querySelector('#root > svg')?.remove();
  const now = performance.now();
  const settled = countSettled();
  const all = needed().length;
  if (now > SLOW && !isDrawn()) say('status', `Still loading the page: ${settled} of ${all} files are here.`);
  // With all files here the page is drawn at once, or something is wrong with them.
  if (settled === all && !areAllHere) askAt = now + PACE;
  areAllHere = settled === all;
  if (now > askAt) void ask();
}

/**
 * Asks for every file by itself once one of them has failed or is long in coming, and says what is wrong with the first.
 * If all of them answer and still nothing is drawn, each script is run by itself: its own error tells most.
 */
async function ask(): Promise<void> {
  if (isAsking || isHere() || notice.role === 'alert') return;
  isAsking = true;
  await tell(needed(), whyMissing, cry);
  const scripts = needed().filter((file) => file.endsWith('.js'));
  if (areAllHere && !isDrawn())
    await tell(scripts, (script) => import(/* @vite-ignore */ script).then(() => null, String), cry);
  isAsking = false;
  askAt = performance.now() + PATIENCE;
}

/** Tells of a file what is the matter with it, as soon as that is found. */
async function tell(
  files: string[],
  matter: (file: string) => Promise<string | null>,
  toWhom: (words: string) => void,
): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      const found = await matter(file);
      if (found !== null)
        toWhom(`The page is not complete: ${file.replace(/.*(?=assets\/)/, '')} – ${found}.`);
    }),
  );
}

const cry = (words: string) => say('alert', words);

/** Says which of the files that the page has asked for since then does not come, and why; rejects where all do. */
export function sayWhichIsMissing(): Promise<string> {
  const links = document.querySelectorAll<HTMLLinkElement>('head > link[crossorigin]');
  const files = [...links].filter((link) => !here.has(link)).map(({ href }) => href);
  return new Promise((resolve, reject) => tell(files, whyMissing, resolve).then(reject));
}

function say(role: 'alert' | 'status', words: string): void {
  if (notice.textContent === words || notice.role === 'alert' || isHere()) return;
  notice.role = role;
  notice.textContent = words;
  if (role === 'alert') {
    const again = document.createElement('button');
    again.textContent = 'Load the page again';
    again.onclick = () => location.reload();
    notice.append(' ', again);
  }
  document.body.prepend(notice);
}
