import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringIntoView } from './bringIntoView';

/** A reader of 500 pixels over a text of 5,000, of which a smooth move is written down and goes nowhere by itself. */
class FakeBox extends EventTarget {
  clientHeight = 500;
  scrollHeight = 5_000;
  scrollTop = 3_000;
  parentElement = null;
  smoothTo: number | null = null;
  querySelector = () => null;
  getBoundingClientRect = () => ({ top: 0, bottom: 500, height: 500 });
  scrollTo({ top, behavior }: { top: number; behavior: string }) {
    if (behavior === 'smooth') this.smoothTo = top;
    else this.scrollTop = top;
  }
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('getComputedStyle', () => ({ overflowY: 'auto' }));
  vi.stubGlobal('innerHeight', 500);
  vi.stubGlobal('onscrollend', null);
});
afterEach(() => vi.unstubAllGlobals());

test('the end of an earlier move, told late, does not cut a smooth one short', () => {
  const box = new FakeBox();
  const at = () => 2_000 - box.scrollTop;
  const words = {
    isConnected: true,
    getBoundingClientRect: () => ({ top: at(), bottom: at() + 20, height: 20 }),
  };
  bringIntoView(box as unknown as HTMLElement, words as unknown as HTMLElement, true);
  expect(box.smoothTo).toBe(1_760);

  box.dispatchEvent(new Event('scrollend'));
  expect(box.scrollTop).toBe(3_000);

  // Its own end: what had only a guessed height has pushed the words elsewhere meanwhile.
  box.scrollTop = 1_400;
  box.dispatchEvent(new Event('scrollend'));
  expect(box.scrollTop).toBe(1_760);

  // Whoever scrolls then is left alone.
  box.scrollTop = 900;
  box.dispatchEvent(new Event('scrollend'));
  expect(box.scrollTop).toBe(900);
});
