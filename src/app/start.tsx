/** Draws the page, once the small first file has asked for what it will show. */
import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/waiting.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenToAddress } from '@/app/address/address';
import { largeChunk } from '@/app/dataset/pageChunks';
import { dressed } from '@/app/first/styleSheet';
import { glance } from '@/model/view/glance';
import { App } from './App';
import { prefetchData } from './client';
import { Fault } from './Fault';
import { partsHere } from './fetchAhead';

/**
 * What is here by then, in milliseconds from the opening of the page, is drawn at once: piece by piece, the page would
 * be laid out with each. Whoever waits longer sees what there is.
 */
const SOON = 400;
/** So long it is waited for at least, where this file took its time: what was asked for with it is about to come. */
const A_WHILE = 150;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');
listenToAddress();
const all = Promise.all([partsHere, prefetchRead(glance(location.hash).dataset)]);
const wait = Math.max(A_WHILE, SOON - performance.now());
const soon = new Promise((late) => setTimeout(late, wait));
void Promise.all([dressed, Promise.race([all, soon])]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <Fault>
        <App />
      </Fault>
    </StrictMode>,
  ),
);

/** Reads the data, and where its events lie in a file of their own, fetches the part of the page that shows those. */
async function prefetchRead(name: string | null): Promise<void> {
  const read = await prefetchData(name);
  if (read !== undefined && read.eventFile !== null) await largeChunk.preload();
}
