// First of all: nothing may run before the Trusted Types policy stands.
import '@/app/first/trustedTypes';
// Before any part of the page, which would link the style sheet too and not come without it.
import '@/app/first/styleSheet';
import '@/app/first/typefaces';
import '@/app/fetchAhead';

// What this file asks for is on its way before the page, many times as large, is here and evaluated.
// Where it does not come, or fails, nobody catches that here: `boot.ts` hears of it, and says it.
void import('@/app/start');
