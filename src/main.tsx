// First of all: nothing may run before the Trusted Types policy stands.
import '@/app/trustedTypes';
import '@/app/fetchAhead';

// What this file asks for is on its way before the page, many times as large, is here and evaluated.
// Where it does not come, the sentence stays that the page begins with.
import('@/app/start').catch(() => undefined);
