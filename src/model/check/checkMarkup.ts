import { sayFound } from '@/model/read/sayFound';
import type { Support } from '@/model/record/schema';
import { type CheckContext, passagesOf } from './checkContext';

/** A tag, or a character written by its name or number, as in web pages. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,}\d*|#\d+|#x[\da-f]+);/iu;

/**
 * Finds markup in titles, names and what else is in our words: text from data is shown letter for letter, so that
 * nobody meant it. A name may hold it where its own passage prints it.
 */
export function checkMarkup({ dataset, report }: CheckContext): void {
  const look = (record: string | null, fields: Record<string, string | undefined>, fact?: Support): void => {
    for (const [field, words = ''] of Object.entries(fields)) {
      const markup = MARKUP.exec(words)?.[0];
      if (markup === undefined || passagesOf(dataset, fact).some((passage) => passage.includes(markup)))
        continue;
      const sentence = `"${field}" holds ${sayFound(markup)}, which is shown letter for letter. Write it without markup.`;
      report('markup', record, record === null ? `The dataset's ${sentence}` : sentence);
    }
  };
  const { title, description } = dataset;
  look(null, { title, description });
  for (const one of dataset.actors.values()) look(`actor ${one.id}`, { name: one.name }, one);
  for (const one of dataset.places.values())
    look(`place ${one.id}`, { name: one.name, 'country.name': one.country?.name }, one);
  for (const one of dataset.agendaItems.values()) look(`agenda item ${one.id}`, { title: one.title }, one);
  for (const one of dataset.claims.values()) look(`claim ${one.id}`, { summary: one.summary }, one);
  for (const one of dataset.events.values()) {
    const figures = (one.figures ?? []).map(({ label }, at) => [`figures[${at}].label`, label]);
    look(`event ${one.id}`, { title: one.title, summary: one.summary, ...Object.fromEntries(figures) }, one);
  }
}
