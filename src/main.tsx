// First of all: nothing may run before the Trusted Types policy stands.
import '@/app/trustedTypes';
// Then ask for what will be shown, before the page itself is evaluated.
import '@/app/fetchAhead';
import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/waiting.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { listenToAddress } from '@/app/address';
import { Fault } from '@/app/Fault';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');
listenToAddress();
createRoot(root).render(
  <StrictMode>
    <Fault>
      <App />
    </Fault>
  </StrictMode>,
);
