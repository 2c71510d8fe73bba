import { expect, test } from 'vitest';
import { smallTalks } from '@/model/view/smallTalks.fixture';
import { LAYERS, type Layer } from '@/model/view/view';
import { isOfLayers } from './isOfLayers';

const plain = smallTalks();
/** As it is, but for a status that is inferred from the words about gas. */
const inferred = { what: 'the status', basis: 'Nothing was said of it.', evidence: ['gas-words'] };
const dataset = smallTalks({
  agendaItems: [...plain.agendaItems.values()].map((item) =>
    item.id === 'gas' ? { ...item, log: [{ status: 'pending', words: 'open', inferred }] } : item,
  ),
});
const ofLayers = (...layers: Layer[]) =>
  [...dataset.evidence.keys()].filter((id) => isOfLayers(dataset, id, layers));

test('words are of the layer of whoever says them', () => {
  expect(ofLayers('said')).toEqual(['oil-words']);
  expect(ofLayers('asserted')).toEqual(['met', 'met-day', 'oslo-name', 'call', 'gas-words']);
});

test('as inferred count the words that an inference rests on, whoever says them', () => {
  expect(ofLayers('inferred')).toEqual(['gas-words']);
  expect([...plain.evidence.keys()].filter((id) => isOfLayers(plain, id, ['inferred']))).toEqual([]);
});

test('all are, where no layer is asked for or every one', () => {
  expect(ofLayers()).toEqual([...dataset.evidence.keys()]);
  expect(ofLayers(...LAYERS)).toEqual([...dataset.evidence.keys()]);
  expect(ofLayers('said', 'inferred')).toEqual(['oil-words', 'gas-words']);
});
