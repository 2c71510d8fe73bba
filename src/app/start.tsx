/** Draws the page, once the small first file has asked for what it will show. */
import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/waiting.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { glance } from '@/model/view/glance';
import { App } from './App';
import { listenToAddress } from './address';
import { largeChunk } from './chunks';
import { prefetchData } from './client';
import { Fault } from './Fault';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');
listenToAddress();
void prefetchLarge(glance(location.hash).dataset);
createRoot(root).render(
  <StrictMode>
    <Fault>
      <App />
    </Fault>
  </StrictMode>,
);

/** Asks for the data, and where its events lie in a file of their own, begins to read that before it is drawn. */
async function prefetchLarge(name: string | null): Promise<void> {
  const read = await prefetchData(name);
  if (!read?.dataset || read.eventFile === null) return;
  const large = await largeChunk.load().catch(() => undefined);
  // Nobody would want it where the reader has gone on meanwhile.
  if (glance(location.hash).dataset === name)
    large?.openAhead(`${name}/${read.eventFile}`, read.dataset.version);
}
