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
void prefetchData(glance(location.hash).dataset).then((read) => {
  if (read !== undefined && read.eventFile !== null) void largeChunk.preload();
});
createRoot(root).render(
  <StrictMode>
    <Fault>
      <App />
    </Fault>
  </StrictMode>,
);
