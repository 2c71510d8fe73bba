import { expect, test, vi } from 'vitest';
import { atOnce } from '@/lib/inSteps';
import { findRepeats } from './findRepeats';

// Files of tests share their modules: one that came before this may have loaded what is replaced here.
vi.hoisted(() => vi.resetModules());

test('what names a field that stands twice is not waited for without end', async () => {
  vi.doMock('./explanations', () => new Promise(() => {}));
  const late = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(late.signal);
  const bytes = new TextEncoder().encode('{"id":1,"id":2}');
  const told = findRepeats('talks/dataset.json', bytes, { id: 2 }, async (work) => atOnce(work));
  await vi.waitFor(() => expect(AbortSignal.timeout).toHaveBeenCalled());
  late.abort();
  expect((await told)[0]?.message).toMatch(/^A field stands twice/);
  vi.doUnmock('./explanations');
});
