import { describe, expect, test } from 'vitest';
import { SMALL_TEXT, smallSource, smallTalks } from '@/model/view/smallTalks.fixture';
import { usedBy } from './usedBy';

const dataset = smallTalks();
const read = smallSource(dataset);
const rows = (quote: string) =>
  usedBy(dataset, read, quote).map(({ event, quote: id, facts }) => [
    event?.id ?? null,
    id,
    facts.join(', '),
  ]);

describe('usedBy', () => {
  test('names the event and the field', () => {
    expect(rows('met-day')[0]).toEqual(['oslo-meeting', 'met-day', 'date']);
  });

  test('words used for two events, and said at one of them', () => {
    expect(rows('oil-words')).toEqual([
      ['oil-settled', 'oil-words', 'that it happened, the agenda item “Oil”, status of “Oil”'],
      ['may-call', 'oil-words', 'said by Anna'],
    ]);
  });

  test('words of a status that no event brought are used by none for it, though they are the basis of one that was', () => {
    const inferred = { what: 'which gas', basis: 'It was still open.', evidence: ['gas-words'] };
    const log = [
      { status: 'agreed', words: 'settled', event: 'oil-settled', evidence: ['oil-words'], inferred },
      { status: 'pending', words: 'to be negotiated', evidence: ['gas-words'] },
    ];
    const talks = smallTalks({ agendaItems: [{ id: 'oil', title: 'Oil', log, evidence: ['oil-words'] }] });
    const found = usedBy(talks, smallSource(talks), 'gas-words');
    expect(found.map(({ event, facts }) => [event?.id ?? null, facts])).toEqual([
      ['oil-settled', ['status of “Oil”, as the basis of an inference']],
      [null, ['status of “Oil”']],
    ]);
  });

  test('leads on to the events of a longer passage around a name', () => {
    const [own, around] = rows('oslo-name');
    expect(own).toEqual([null, 'oslo-name', 'the name Oslo']);
    expect(around?.slice(0, 2)).toEqual(['oslo-meeting', 'met']);
  });

  test('a name that stands in several places now lies within no passage for certain', () => {
    const changed = smallSource(dataset, `Oh. ${SMALL_TEXT} Oslo.`);
    expect(changed.findings.get('oslo-name')?.state).toBe('several');
    expect(usedBy(dataset, changed, 'oslo-name').map(({ quote }) => quote)).toEqual(['oslo-name']);
  });

  test('names an event once, with the nearest passage', () => {
    expect(rows('met-day').filter(([event]) => event === 'oslo-meeting')).toHaveLength(1);
  });

  test('a passage that is not in the dataset is used for nothing', () => expect(rows('gone')).toEqual([]));
});
