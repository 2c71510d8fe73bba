import type { Figure } from '@/model/record/schema';

/**
 * Says how a figure is meant where its printed words do not, for its sentence may say it elsewhere, or in another
 * language; `null` where there is nothing to add.
 *
 *     sayQualifier({ words: '200 millones', qualifier: 'more than' }) //=> 'more than so much'
 */
export function sayQualifier({ words, qualifier }: Pick<Figure, 'words' | 'qualifier'>): string | null {
  return qualifier === undefined || words.toLowerCase().includes(qualifier) ? null : `${qualifier} so much`;
}
