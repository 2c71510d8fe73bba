import type { CitedWords, CslItem } from './cslItem';

/**
 * Says in sentences what a citation needs beyond its source: the exact words, who said them and where they
 * stand, what is wrong with them, the event, the view, the dataset's version and the hash of the text.
 */
export function sayNote({ custom, URL }: Omit<CslItem, 'note'>): string {
  const { quotes, about, view, dataset } = custom;
  return [
    ...quotes.map(sayWords),
    about === undefined ? '' : `${about}.`,
    URL === view ? '' : `View: ${view} .`,
    `Dataset: ${dataset.title} (${dataset.id}), version ${dataset.version}.`,
    sayHash(custom),
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

const TEXT_NOW = { differs: ', which the text shown now does not have', unchecked: ', not checked here' };

/** Says the hash of the text, and whether the text that is shown now has it; nothing, where none is cited. */
export function sayHash({ textSha256, textNow }: CslItem['custom']): string {
  if (textSha256 === undefined) return '';
  return `SHA-256 of the text: ${textSha256}${textNow === undefined ? '' : TEXT_NOW[textNow]}.`;
}
