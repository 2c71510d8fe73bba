import type { HashState } from '@/model/record/readSource';
import type { CitedWords, CslItem } from './cslItem';

/**
 * Says in sentences what a citation needs beyond its source: the exact words, who said them and where they
 * stand, what is wrong with them, the event, the view, the dataset's version and the hash of the text.
 */
export function sayNote({ custom, URL }: Omit<CslItem, 'note'>, hash: HashState | null): string {
  const { quotes, about, view, dataset, textSha256 } = custom;
  return [
    ...quotes.map(sayWords),
    about === undefined ? '' : `${about}.`,
    URL === view ? '' : `View: ${view} .`,
    `Dataset: ${dataset.title} (${dataset.id}), version ${dataset.version}.`,
    textSha256 === undefined ? '' : `SHA-256 of the text: ${textSha256}${sayHash(hash)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Says cited words with their speaker, place and trouble: '“We have done a lot” – Lukashenko, paragraph 2.' */
export function sayWords({ exact, speakers, place, trouble }: CitedWords): string {
  const origin = [...speakers, place].filter((part) => part !== null).join(', ');
  const said = origin === '' ? `“${exact}”.` : `“${exact}” – ${origin}.`;
  return trouble === null ? said : `${said} [Not as quoted: ${trouble}]`;
}

function sayHash(hash: HashState | null): string {
  if (hash === 'differs') return ', which the text shown now does not have';
  return hash === 'holds' ? '' : ', not checked here';
}
