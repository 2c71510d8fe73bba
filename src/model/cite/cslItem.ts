/**
 * What a citation holds, as CSL-JSON names it (https://citationstyles.org): the one form that all formats
 * are written from. What CSL has no variable for stands in `custom`, as its schema has it.
 */

/** Year, month and day as far as they are known: a month is never written as its first day. */
export type CslDateParts =
  | [year: number]
  | [year: number, month: number]
  | [year: number, month: number, day: number];

/** One date, or two for a range. `circa`: the source says about, or is not sure. */
export interface CslDate {
  'date-parts'?: CslDateParts[];
  circa?: true;
  /** In words, where parts cannot say it: an open end, unknown digits. */
  literal?: string;
}

/** Words that are cited, and whether they can be relied on. */
export interface CitedWords {
  /** Letter for letter. */
  exact: string;
  /** 'paragraph 15', 'headline'; `null` while the text is not there, or where they do not stand in it. */
  place: string | null;
  /** Who said so, by name; empty where the source itself does. */
  speakers: string[];
  /** A sentence where the words do not stand in the text as quoted; otherwise `null`. */
  trouble: string | null;
}

/** An item of CSL-JSON, with those of its fields that citations of ours have. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'dataset';
  title: string;
  /** The newspaper or agency; a dataset has none. */
  'container-title'?: string;
  author?: { literal: string }[];
  publisher: string;
  issued: CslDate;
  language: string;
  /** The publisher's own address with the words to be shown there; without one the view of this page. */
  URL: string;
  version?: string;
  'event-title'?: string;
  'event-date'?: CslDate;
  note: string;
  custom: {
    quotes: CitedWords[];
    /** What is cited beside the words, as a sentence without its stop: the event with its date, the day of 'as known on'. */
    about?: string;
    /** The address of the view. */
    view: string;
    dataset: { id: string; title: string; version: string };
    /** SHA-256 of the source's text as the dataset has it. */
    textSha256?: string;
    /** Where it was not found to be that of the text shown now: whether that one has another, or was not looked at. */
    textNow?: 'differs' | 'unchecked';
  };
}
