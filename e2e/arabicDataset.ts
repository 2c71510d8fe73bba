/** A small made-up dataset in Arabic, with Latin names, digits and brackets where they turn an order round. */
import type { Page } from '@playwright/test';
import { quoteIn, sha256Of, soundDataset } from '../src/model/record/soundDataset.fixture';
import { serveDataset } from './serveDataset';

export const SAID = 'لقد قطعنا شوطاً طويلاً [في المفاوضات]، وسنوقّع الاتفاق في 12 مارس (إن شاء الله)';
const MET = 'التقت سلمى الخطيب الوزير Ivo Lund في جنيف يوم 4 مارس 2021';
const TEXT = `الميناء\n05.03.2021\n\nاتفاق على المواعيد\n\n${MET}.\n\nIvo Lund قال: «${SAID}».\n\nThe full text is in English (page 3).\n`;
export const TITLE = 'لقاء الخطيب و Ivo Lund في جنيف (٤ مارس)';

/** Serves the dataset as `arabic-talks`. */
export async function serveArabic(page: Page): Promise<void> {
  const { sources, events, ...made } = soundDataset();
  const words = quoteIn(TEXT, 'said', SAID);
  const insertion = quoteIn(TEXT, 'insertion', '[في المفاوضات]');
  const dataset = {
    ...made,
    language: 'ar',
    sources: sources.map((one) => ({
      ...one,
      publisher: 'الميناء',
      language: 'ar',
      headline: 'اتفاق على المواعيد',
      sha256: sha256Of(TEXT),
    })),
    evidence: [
      quoteIn(TEXT, 'met', MET),
      quoteIn(TEXT, 'day', 'يوم 4 مارس 2021'),
      quoteIn(TEXT, 'speaker', 'Ivo Lund قال'),
      quoteIn(TEXT, 'page', 'in English (page 3).'),
      { ...words, insertions: [{ start: insertion.start, end: insertion.end }] },
    ],
    places: [],
    agendaItems: [],
    actors: [
      { id: 'khatib', kind: 'person', name: 'سلمى الخطيب', evidence: ['met'] },
      { id: 'lund', kind: 'person', name: 'Ivo Lund', evidence: ['met'] },
    ],
    events: events.slice(0, 1).map(({ id, kind, modality }) => ({
      ...{
        id,
        kind,
        modality,
        title: TITLE,
        summary: 'التقى الوزيران (في جنيف).',
        evidence: ['met', 'page'],
      },
      when: { edtf: '2021-03-04', words: 'يوم 4 مارس 2021', position: 'at', evidence: ['day'] },
      participants: ['khatib', 'lund'].map((actor) => ({ actor, part: 'attended', evidence: ['met'] })),
    })),
    claims: events.slice(0, 1).map(({ id }) => ({
      ...{ id: 'soon', mode: 'direct', summary: 'التوقيع قريب.', event: id, evidence: ['said'] },
      speaker: { actor: 'lund', evidence: ['speaker'] },
    })),
  };
  await serveDataset(page, 'arabic-talks', dataset, () => TEXT);
}
