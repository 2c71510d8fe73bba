/**
 * Much that is asked of a text and its passages is remembered, by text or by dataset. Whatever was asked before, and
 * of whatever other texts and datasets: the answer is that of a program that has just started.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Dataset } from '@/model/record/dataset';
import type { Evidence } from '@/model/record/schema';
import type { TextRange } from '@/model/text/textRange';
import { SMALL_TEXT, smallTalks } from '@/model/view/smallTalks.fixture';

const small = smallTalks();
/** The small talks, in which each status was reached at an event. */
const talks: Dataset = {
  ...small,
  agendaItems: new Map(
    [...small.agendaItems].map(([id, item]) => [
      id,
      { ...item, log: item.log.map((one) => ({ ...one, event: 'may-call' })) },
    ]),
  ),
};
const ids = [...talks.evidence.keys()];
const LONGEST = 40;

/** A program of its own, which remembers nothing yet. */
async function program() {
  vi.resetModules();
  const [reading, marking, cutting, leading, using, finding, front] = await Promise.all([
    import('@/model/record/readSource'),
    import('@/model/passage/sourceMarks'),
    import('@/model/text/sentences'),
    import('@/model/passage/passageEvents'),
    import('@/model/record/usages'),
    import('@/model/text/findQuote'),
    import('@/model/text/paragraphs'),
  ]);
  const [source] = talks.sources.values();
  if (source === undefined) throw new Error('The small talks have lost their source.');
  return {
    read: (dataset: Dataset, text: string) => reading.readSource(dataset, source, text, null),
    /** All that the reader asks of a text with its passages. */
    ask(dataset: Dataset, read: ReturnType<typeof reading.readSource>) {
      const words = ({ start, end }: TextRange) => read.text.points.slice(start, end);
      const marks = marking.sourceMarks(read);
      const passages = [...dataset.evidence.values()];
      return {
        findings: [...read.findings],
        paragraphs: read.paragraphs.map((one) => [one, words(one), front.frontLines(read.text.text, one)]),
        sentences: read.paragraphs.flatMap((one) => cutting.sentences(read.text.text, one)),
        marks: marks.map((list) => list.map((mark) => [mark, words(mark)])),
        leads: passages.map(({ id }) => leading.passageEvents(dataset, id)),
        uses: [...using.usesOf(dataset)],
        evidence: [...dataset.events.keys()].map((id) => using.evidenceOf(dataset, id)),
        unique: passages.map((quote) => finding.isUniqueInContext(read.text, quote)),
      };
    },
  };
}

// Alike, of one length in one way of counting and not in the other, and one inside the other.
const texts = fc.oneof(
  fc.constantFrom(
    SMALL_TEXT,
    `😀${SMALL_TEXT}`,
    SMALL_TEXT.replaceAll('o', '😀'),
    SMALL_TEXT.replaceAll('o', '–'),
    SMALL_TEXT.replaceAll(/ll|oi|th/g, '😀'),
  ),
  fc
    .array(fc.constantFrom('a', '😀', '–', '-', '. A', ' ', '\n\n'), { maxLength: 60 })
    .map((all) => all.join('')),
);

interface Cut {
  text: string;
  at: number;
  length: number;
  shift: number;
}

const cuts: fc.Arbitrary<Cut> = fc.record({
  text: texts,
  at: fc.nat(200),
  length: fc.integer({ min: 1, max: LONGEST }),
  shift: fc.constantFrom(0, 0, 1, -1),
});

/** A passage with the words of some text, where they stand in it or beside. */
function passage(id: string, { text, at, length, shift }: Cut): Evidence {
  const letters = [...text];
  const start = Math.min(at, Math.max(0, letters.length - 1));
  const exact = letters.slice(start, start + length).join('') || 'a';
  const [from, end] = [Math.max(0, start + shift), Math.max(1, start + shift + [...exact].length)];
  const known = talks.evidence.get(id);
  if (known === undefined) throw new Error(`No passage ${id}`);
  return { ...known, exact, prefix: '', suffix: '', start: from, end };
}

/** The small talks with other words for their passages, in another order, and without some of their events. */
const datasets = fc
  .record({
    passages: fc.array(fc.tuple(fc.constantFrom(...ids), cuts), { maxLength: 12 }),
    events: fc.subarray([...talks.events.keys()]),
    isTurned: fc.boolean(),
  })
  .map(({ passages, events, isTurned }): Dataset => {
    const cut = new Map(passages.map(([id, one]) => [id, passage(id, one)]));
    const all = ids.map((id) => [id, cut.get(id) ?? talks.evidence.get(id)] as [string, Evidence]);
    return {
      ...talks,
      evidence: new Map(isTurned ? all.reverse() : all),
      events: new Map([...talks.events].filter(([id]) => events.includes(id))),
    };
  });

test('what is remembered of texts and passages is what a program that has just started finds', async () => {
  const steps = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { minLength: 2, maxLength: 8 });
  const pools = [
    fc.array(datasets, { minLength: 1, maxLength: 3 }),
    fc.array(texts, { minLength: 1, maxLength: 4 }),
  ] as const;
  await fc.assert(
    fc.asyncProperty(...pools, steps, async (someDatasets, someTexts, asked) => {
      const lasting = await program();
      const reads = new Map<string, ReturnType<typeof lasting.read>>();
      const found = asked.map(([at, of]) => {
        const dataset = someDatasets[at % someDatasets.length] as Dataset;
        const text = someTexts[of % someTexts.length] as string;
        const key = `${at % someDatasets.length} ${of % someTexts.length}`;
        // As long as the page lives a source is read once, and asked again after others were.
        const read = reads.get(key) ?? lasting.read(dataset, text);
        reads.set(key, read);
        return { dataset, text, key, answer: lasting.ask(dataset, read) };
      });
      const first = new Map(found.map((one) => [one.key, one]));
      const expected = new Map<string, unknown>();
      for (const [key, { dataset, text }] of first) {
        const fresh = await program();
        expected.set(key, fresh.ask(dataset, fresh.read(dataset, text)));
      }
      for (const { key, answer } of found) expect(answer).toEqual(expected.get(key));
    }),
    { numRuns: 60 },
  );
});
