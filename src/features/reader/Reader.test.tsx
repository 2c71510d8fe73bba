import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { type Day, dayOf } from '@/model/day/day';
import { passageEvents } from '@/model/passage/passageEvents';
import type { DiplomaticEvent, Evidence } from '@/model/record/schema';
import { SMALL_TEXT, smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { EMPTY_VIEW, linkTo } from '@/model/view/view';
import { asKnownOn } from '@/model/voice/asKnownOn';
import { Reader, type ReaderProps } from './Reader';

// As in a browser that tells which parts it skips; in one that does not, nothing waits.
vi.hoisted(() => Object.assign(globalThis, { ContentVisibilityAutoStateChangeEvent: Event }));

const dataset = smallTalks();
const all = new Set(dataset.events.keys());

function draw(change: Partial<ReaderProps> = {}): string {
  const nothing = { event: null, quote: null, para: null, turn: 0, known: null };
  const props = { ...nothing, shownEvents: all, layers: [], ...change };
  const read = change.read ?? smallSource(dataset);
  return renderToStaticMarkup(
    <Reader dataset={dataset} {...props} link={(to) => linkTo(EMPTY_VIEW, to)} read={read} />,
  );
}

interface Drawn {
  ids: string[];
  attributes: string;
  words: string;
  href: string;
}

function marksIn(html: string): Drawn[] {
  return [...html.matchAll(/<mark ([^>]*)>(.*?)<\/mark>/g)].map(([, attributes = '', inner = '']) => ({
    attributes,
    ids: (/data-evidence-id="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' '),
    words: inner.replaceAll(/<[^>]*>/g, ''),
    href: (/href="([^"]*)"/.exec(inner)?.[1] ?? '').replaceAll('&amp;', '&'),
  }));
}
const joined = (html: string, id: string) =>
  marksIn(html)
    .flatMap(({ ids, words }) => (ids.includes(id) ? [words] : []))
    .join('');
const listIn = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);
const current = (html: string) =>
  marksIn(html)
    .flatMap(({ attributes, words }) => (attributes.includes('aria-current') ? [words] : []))
    .join('');

describe('Reader', () => {
  for (const { id, exact } of dataset.evidence.values()) {
    test(`the segments of ${id}, joined, are its exact words`, () => expect(joined(draw(), id)).toBe(exact));
    test(`selected, those of ${id} and no others are current`, () =>
      expect(current(draw({ quote: id }))).toBe(exact));
  }

  test('a disc beside a paragraph leads to an event that is shown, also where its words tell of a hidden one first', () => {
    const second = { ...dataset.events.get('may-call'), id: 'third-call' } as DiplomaticEvent;
    const talks = smallTalks({ events: [...dataset.events.values(), second] });
    const discIn = (shown: string[]) =>
      /href="([^"]*)"[^>]*title="Telephone call"/.exec(
        draw({ dataset: talks, shownEvents: new Set(shown) }),
      )?.[1];
    expect(discIn(['may-call', 'third-call'])).toContain('event=may-call&');
    expect(discIn(['third-call'])).toContain('event=third-call&');
  });

  test('an event without a passage lights up the words that tell it', () => {
    expect(current(draw({ event: 'oil-settled' }))).toBe('The oil issue is settled');
  });

  test('as known on a day, what was not known then is quiet and says so', () => {
    const known = asKnownOn(dataset, dayOf(2020, 5, 2) as Day);
    const { dataset: then, unknown } = known;
    expect([...unknown]).toEqual(['call', 'oil-words', 'gas-words']);
    const html = draw({ dataset: then, known });
    for (const { ids, attributes } of marksIn(html))
      expect(/class="[^"]*quiet/.test(attributes), ids.join(' ')).toBe(ids.every((id) => unknown.has(id)));
    expect(html).toContain('On 3 May Anna called Carl (not known on that day)');
    expect(draw()).not.toContain('(not known on that day)');
  });

  test('where the filters ask for a layer, words of others are quiet and say so; no sign beside the text is theirs', () => {
    const quietIn = (html: string) =>
      marksIn(html)
        .filter(({ attributes }) => /class="[^"]*quiet/.test(attributes))
        .flatMap(({ ids }) => ids);
    expect(quietIn(draw())).toEqual([]);
    const said = draw({ layers: ['said'] });
    expect(new Set(quietIn(said))).toEqual(new Set(['met', 'met-day', 'oslo-name', 'call', 'gas-words']));
    expect(said).toContain('(Anna calls Carl – 3 May 2020) (of a layer that the filters leave out)');
    expect(said).not.toMatch(/settled[^"]* \(of a layer/);
    expect(said, 'each stretch of them says it').toContain('aria-label="on 1 May (of a layer');
    expect(listIn(said, 'title')).toEqual(['Telephone call', 'Agreement']);
    expect(new Set(listIn(said, 'data-shape'))).toEqual(new Set(['agreement']));
    const asserted = draw({ layers: ['asserted'] });
    expect(quietIn(asserted)).toEqual(['oil-words']);
    expect(listIn(asserted, 'title')).not.toContain('Agreement');
    expect(asserted, 'the legend tells of both').toContain('of events or layers that the filters leave out');
  });

  test('as known on a day before its own, an article says that it was not yet published', () => {
    const on = (day: number) => draw({ known: asKnownOn(dataset, dayOf(2020, 5, day) as Day) });
    expect(on(3)).toContain('This article was not yet published on 3 May 2020.');
    expect(on(3)).toContain('It is of 4 May 2020.');
    expect(on(1), 'nothing was known then').not.toContain('partly known');
    expect(on(4)).not.toContain('not yet published');
    expect(draw()).not.toContain('not yet published');
  });

  test('of a month that is not over by then, an article says that it may not have been published', () => {
    const read = smallSource(dataset);
    const monthly = { ...read, source: { ...read.source, published: '2020-05' } };
    const on = (day: number) =>
      draw({ read: monthly, known: asKnownOn(dataset, dayOf(2020, 5, day) as Day) });
    expect(on(3)).toContain('This article may not have been published by 3 May 2020.');
    expect(on(3)).toContain('It is of May 2020.');
    expect(on(31)).not.toContain('published by');
  });

  test('what the marks mean is to be found by the word legend, in the one line that tells how much carries events', () => {
    const [, summary = ''] = /<summary>(.*?)<\/summary>/.exec(draw()) ?? [];
    expect(summary.replaceAll(/<[^>]*>/g, '')).toMatch(/^Legend · .* events$/);
  });

  test('the words of a status that no event brought are told from names, in the text and in the key', () => {
    const html = draw();
    const isStatus = (id: string) =>
      marksIn(html)
        .filter(({ ids }) => ids.includes(id))
        .some(({ attributes }) => attributes.includes('data-status'));
    expect(['gas-words', 'oslo-name', 'oil-words'].map(isStatus)).toEqual([true, false, false]);
    expect(html).toContain('a status on the agenda');
  });

  test('a passage leads to its event', () => {
    const mark = marksIn(draw()).find(({ ids }) => ids.includes('met-day'));
    expect(mark?.href).toBe('#event=oslo-meeting&quote=met-day');
  });

  test('under filters words lead to an event that is shown, or say that theirs is left out', () => {
    const leads = (id: string, shown: string[]) => {
      const html = draw({ shownEvents: new Set(shown), quote: 'oil-words' });
      const at = html.indexOf(`data-evidence-id="${id}"`);
      const [, name = '', href = ''] = /aria-label="([^"]*)"[^>]*href="([^"]*)"/.exec(html.slice(at)) ?? [];
      return { name, href };
    };
    expect(leads('oil-words', ['oil-settled', 'may-call']).href).toContain('event=oil-settled');
    const call = leads('oil-words', ['may-call']);
    expect(call.href).toContain('event=may-call');
    expect(call.name).not.toContain('left out');
    const none = leads('oil-words', []);
    expect(none.href).toContain('event=oil-settled');
    expect(none.name).toContain('(left out by the filters)');
    const used = draw({ shownEvents: new Set(['may-call']), quote: 'oil-words' });
    expect(used.match(/ ·\u00a0left out by the filters/g)).toHaveLength(1);
  });

  test('the words of a passage stay in the name of its link', () => {
    expect(draw()).toContain('aria-label="On 3 May Anna called Carl (Anna calls Carl – 3 May 2020)"');
  });

  test('words that stand twice in other typography are stepped through', () => {
    const text = `${SMALL_TEXT.replace('oil issue', 'oil\u00a0issue')} The oil\u00a0issue is settled.`;
    const html = draw({ quote: 'oil-words', read: smallSource(dataset, text) });
    expect(html).toContain('stands in 2 places');
    expect(html).toContain('2 outlined');
    expect([...html.matchAll(/data-place="(\d)"/g)].map(([, number]) => number)).toEqual(['0', '1']);
  });

  test('every event that rests on the selected words is named', () => {
    const html = draw({ quote: 'oil-words' });
    expect(html).toContain('Used by 2 events');
    expect([...html.matchAll(/data-event-id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'oil-settled',
      'may-call',
    ]);
  });

  test('what an editor inserted stands apart from what was said, letter for letter, also where it moved', () => {
    const { exact, ...oil } = dataset.evidence.get('oil-words') as Evidence;
    const at = oil.start + [...exact].length - 'settled'.length;
    const passage = { ...oil, exact, insertions: [{ start: at, end: oil.end }] };
    const edited = { ...dataset, evidence: new Map([...dataset.evidence, [oil.id, passage]]) };
    for (const text of [SMALL_TEXT, `A new line.\n\n${SMALL_TEXT}`]) {
      const html = draw({ dataset: edited, read: smallSource(edited, text) });
      expect([...html.matchAll(/<ins [^>]*>(.*?)<\/ins>/g)].map(([, words]) => words)).toEqual(['settled']);
      expect(joined(html, 'oil-words')).toBe(exact);
    }
  });

  test('words of two passages name the kinds of both', () => {
    const twice = marksIn(draw()).filter(({ ids }) => ids.length > 1);
    expect(twice.length).toBeGreaterThan(0);
    for (const { ids, attributes } of twice) {
      const kindsOf = ids.flatMap((id) =>
        passageEvents(dataset, id).map((one) => dataset.events.get(one)?.kind),
      );
      const under = /data-under="([^"]*)"/.exec(attributes)?.[1];
      if (under === undefined) expect(kindsOf.length).toBeLessThan(2);
      else expect(kindsOf).toContain(under);
    }
  });

  const broken: [name: string, text: string, quote: string, sentence: string, places: number][] = [
    ['a letter changed', SMALL_TEXT.replace('oil issue', 'oil issuf'), 'oil-words', 'is not in this text', 0],
    [
      'typography changed',
      SMALL_TEXT.replace('oil issue', 'oil\u00a0issue'),
      'oil-words',
      'It is not marked',
      1,
    ],
    ['words doubled', `Oh. ${SMALL_TEXT} Oh, still to be negotiated.`, 'gas-words', 'stands in 2 places', 2],
  ];
  for (const [name, text, quote, sentence, places] of broken) {
    test(`${name}: it says so and marks nothing`, () => {
      const html = draw({ quote, read: smallSource(dataset, text) });
      expect(html).toContain(sentence);
      expect(joined(html, quote) + current(html)).toBe('');
      expect(html, 'nor does the minimap point at it').not.toMatch(/class="[^"]*now/);
      expect(html, 'nor is any place the current one').not.toMatch(/aria-current="true"[^>]*data-place/);
      expect(html.match(/data-place="\d"/g) ?? []).toHaveLength(places);
      // From elsewhere a link leads to what there is to step through.
      const from = draw({ quote: 'met-day', read: smallSource(dataset, text) });
      const link = places === 1 ? 'Show the place' : 'Show the places';
      if (places > 0) expect(from).toContain(`<a href="#quote=${quote}">${link}</a>`);
      else expect(from).not.toContain('Show the place');
    });
  }

  describe('of a long article, at first,', () => {
    const before = Array.from({ length: 200 }, (_, at) => `Line ${at} says nothing.`);
    const read = smallSource(dataset, `${before.join('\n\n')}\n\n${SMALL_TEXT}`);
    const quoteOf = (id: string) => dataset.evidence.get(id)?.exact ?? id;

    test('all words stand on the page, and what is far below has neither marks nor numbers', () => {
      const html = draw({ read });
      for (const line of [...before, ...SMALL_TEXT.split(/\n+/)]) expect(html).toContain(line);
      expect(marksIn(html)).toEqual([]);
      expect(html).toContain('aria-label="Paragraph 40"');
      expect(html).not.toContain('aria-label="Paragraph 60"');
    });

    test('what is selected, linked, or may stand in several places shows wherever it is', () => {
      for (const id of ['met-day', 'oil-words']) expect(current(draw({ read, quote: id }))).toBe(quoteOf(id));
      expect(current(draw({ read, event: 'oil-settled' }))).toBe('The oil issue is settled');
      expect(draw({ read, para: 150 })).toContain('aria-current="true" aria-label="Paragraph 150"');
      const twice = smallSource(
        dataset,
        `${before.join('\n\n')}\n\n${SMALL_TEXT}\n\nOh, still to be negotiated.`,
      );
      const html = draw({ read: twice, quote: 'gas-words' });
      expect([...html.matchAll(/data-place="(\d)"/g)].map(([, number]) => number)).toEqual(['0', '1']);
    });
  });

  test('the whole text is there, letter for letter', () => {
    const text = draw()
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ');
    for (const line of SMALL_TEXT.split(/\n+/)) expect(text).toContain(line);
  });
});
