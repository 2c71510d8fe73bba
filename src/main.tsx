// First of all: nothing may run before the Trusted Types policy stands.
import '@/app/trustedTypes';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root".');
createRoot(root).render(
  <StrictMode>
    <main data-state="loading">
      <h1>Communiqué</h1>
    </main>
  </StrictMode>,
);
