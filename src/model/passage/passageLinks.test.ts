import { describe, expect, test } from 'vitest';
import { segments } from '@/model/text/segments';
import { smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { sayEventLink } from '@/model/words/sayEventLink';
import { passageEvents } from './passageEvents';
import { linkedEvent, passageLinks } from './passageLinks';
import { sourceMarks } from './sourceMarks';

const dataset = smallTalks();
const read = smallSource(dataset);
const linksOf = (paragraph: number) => {
  const range = read.paragraphs[paragraph];
  if (range === undefined) throw new Error('no such paragraph');
  return passageLinks(dataset, segments(range, sourceMarks(read)[paragraph] ?? []));
};

describe('passageEvents', () => {
  const cases: [name: string, id: string, events: string[]][] = [
    ['the event that the words carry', 'met-day', ['oslo-meeting']],
    [
      'the event that they tell, then the one at which they were said',
      'oil-words',
      ['oil-settled', 'may-call'],
    ],
    ['none for a name', 'oslo-name', []],
    ['none for a status as of publication', 'gas-words', []],
    ['none for words that nobody knows', 'nothing', []],
  ];
  for (const [name, id, events] of cases)
    test(name, () => expect(passageEvents(dataset, id)).toEqual(events));

  test('the event that brought a status whose words they are', () => {
    const log = [
      { status: 'pending', words: 'to be negotiated', event: 'may-call', evidence: ['gas-words'] },
    ];
    const gas = { id: 'gas', title: 'Gas', log, evidence: ['gas-words'] };
    const oil = { id: 'oil', title: 'Oil', log: [], evidence: ['oil-words'] };
    expect(passageEvents(smallTalks({ agendaItems: [oil, gas] }), 'gas-words')).toEqual(['may-call']);
  });
});

test('passageEvents puts what the words say happened before where it was said, though that was earlier', () => {
  const claims = [...dataset.claims.values()].map((claim) => ({ ...claim, event: 'oslo-meeting' }));
  expect(passageEvents(smallTalks({ claims }), 'oil-words')).toEqual(['oil-settled', 'oslo-meeting']);
});

test('passageEvents puts what the words say happened before what is inferred from them', () => {
  const events = [...dataset.events.values()].map((event) =>
    event.id === 'oslo-meeting'
      ? { ...event, inferred: { what: 'that they met', basis: 'They spoke.', evidence: ['call'] } }
      : event,
  );
  expect(passageEvents(smallTalks({ events }), 'call')).toEqual(['may-call', 'oslo-meeting']);
});

describe('passageLinks', () => {
  test('the shortest passage is selected; a name leads to the events of the words around it', () => {
    const links = linksOf(2).filter((link) => link !== null);
    expect(links.map(({ quote }) => quote)).toEqual(['met', 'oslo-name', 'met', 'met-day']);
    expect(links.map(({ events }) => events)).toEqual(Array(4).fill(['oslo-meeting']));
  });

  test('a run of passages of one event is one tab stop', () => {
    expect(linksOf(2).map((link) => link?.isStop ?? null)).toEqual([true, false, false, false, null]);
  });

  test('a stretch that says nothing is no stop, and leaves it to the next', () => {
    const range = read.paragraphs[2];
    if (range === undefined) throw new Error('no such paragraph');
    const cut = segments(range, sourceMarks(read)[2] ?? []);
    const links = passageLinks(dataset, cut, (segment) => segment !== cut[0]);
    expect(links.map((link) => link?.isStop ?? null)).toEqual([false, true, false, false, null]);
  });

  test('every run has its own, also where it leads to no event', () => {
    expect(linksOf(3).map((link) => link?.isStop ?? null)).toEqual([true, null, true, null, true, null]);
    expect(linksOf(3)[4]).toEqual({ quote: 'gas-words', events: [], isStop: true });
  });
});

test('words lead to an event that is shown rather than to one that the filters leave out, if need be by a longer passage', () => {
  const twice = [{ start: 0, end: 1, ids: ['call', 'oil-words', 'met'] }];
  const leads = (...hidden: string[]) => {
    const [link] = passageLinks(dataset, twice, undefined, new Set(hidden));
    return link && [link.quote, linkedEvent(link, null, new Set(hidden))];
  };
  expect(leads()).toEqual(['oil-words', 'oil-settled']);
  expect(leads('oil-settled')).toEqual(['oil-words', 'may-call']);
  expect(leads('oil-settled', 'may-call')).toEqual(['oil-words', 'oslo-meeting']);
  expect(leads('oil-settled', 'may-call', 'oslo-meeting')).toEqual(['oil-words', 'oil-settled']);
});

test('two runs that lead to the same event are two tab stops', () => {
  const run = (start: number, ids: string[]) => ({ start, end: start + 1, ids });
  const links = passageLinks(dataset, [run(0, ['met']), run(1, []), run(2, ['met-day']), run(3, ['met'])]);
  expect(links.map((link) => link?.isStop ?? null)).toEqual([true, null, true, false]);
});

describe('linkedEvent', () => {
  const link = { quote: 'oil-words', events: ['oil-settled', 'may-call'], isStop: true };
  const cases: [name: string, open: string | null, event: string][] = [
    ['the first', null, 'oil-settled'],
    ['the one that is open', 'may-call', 'may-call'],
    ['not an open one that has nothing to do with it', 'oslo-meeting', 'oil-settled'],
  ];
  for (const [name, open, event] of cases) test(name, () => expect(linkedEvent(link, open)).toBe(event));
  test('none', () => expect(linkedEvent({ ...link, events: [] }, 'may-call')).toBeNull());
});

test('an event is named with its date', () => {
  const event = dataset.events.get('may-call');
  expect(event && sayEventLink(dataset, event)).toBe('Anna calls Carl – 3 May 2020');
});
