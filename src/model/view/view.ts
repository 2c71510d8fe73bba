/**
 * What is looked at: the whole state of the page that an address holds. The fragment is its only home,
 * so a link, Back and Forward, and a reload all show the same.
 */
import { cutText } from '@/lib/cutText';
import { groupDigits } from '@/lib/groupDigits';
import { type Day, dayOf, isoOf, parseDay } from '@/model/day/day';
import { KINDS, type Kind, MODALITIES, type Modality } from '@/model/record/lists';
import { showHidden } from '@/model/record/showText';
import { DATASET_NAME, SCREENS, type Screen } from './glance';

/** How lanes are cut: one per kind, participant, country of the place, agenda item or place. */
export const LANE_RULES = ['kind', 'who', 'country', 'topic', 'place'] as const;
/** One rule by which lanes are cut. */
export type LaneRule = (typeof LANE_RULES)[number];

/** Who vouches for a fact: the reporter asserts it, a speaker said it, or the curator inferred it. */
export const LAYERS = ['asserted', 'said', 'inferred'] as const;
/** One of those who vouch. */
export type Layer = (typeof LAYERS)[number];

/** All that an address can hold; each field has the name that it has there. */
export interface View {
  dataset: string | null;
  /** `null`: timeline on a desk, list on a phone. */
  view: Screen | null;
  /** First and last day of the window, both inclusive; `null` where the page chooses. */
  from: Day | null;
  to: Day | null;
  who: string[];
  match: 'any' | 'all';
  /** Participants whose events are left out. */
  not: string[];
  kind: Kind[];
  modality: Modality[];
  place: string[];
  topic: string[];
  speaker: string[];
  layer: Layer[];
  /** The day as whose knowledge everything is shown; `null`: all that the sources tell. */
  known: Day | null;
  /**
   * What lists keep to: `window`, what lies in the window; `start-DAYS`, what begins in it and spans so many days at
   * most; `long-DAYS`, what spans more, or has begun before it, and lies in it.
   */
  only: string | null;
  /** The ids of events that `only` leaves out: on the timeline they stand apart from the group that was opened. */
  apart: string[];
  /** Text looked for in titles, names and quotes. */
  q: string;
  lanes: LaneRule;
  /**
   * The lanes of `lanes` that lists keep to, by their ids: `~none` is the one without a value; after `~others` stand
   * those that are not meant.
   */
  lane: string[];
  /** The ids of the lanes that stand first, from the top; the others follow in their usual order. */
  order: string[];
  /** The ids of the lanes that are folded. */
  fold: string[];
  event: string | null;
  quote: string | null;
  source: string | null;
  /** A paragraph of the source, counted from 1. */
  para: number | null;
}

/** The view of an address that names nothing. */
export const EMPTY_VIEW: View = {
  dataset: null,
  view: null,
  from: null,
  to: null,
  who: [],
  match: 'any',
  not: [],
  kind: [],
  modality: [],
  place: [],
  topic: [],
  speaker: [],
  layer: [],
  known: null,
  only: null,
  apart: [],
  q: '',
  lanes: 'kind',
  lane: [],
  order: [],
  fold: [],
  event: null,
  quote: null,
  source: null,
  para: null,
};

/** The change that takes off what keeps lists to the window. */
export const ANY_TIME: Partial<View> = { only: null, apart: [] };

/** The change that takes every filter off. */
export const NO_FILTERS: Partial<View> = {
  who: [],
  match: 'any',
  not: [],
  kind: [],
  modality: [],
  place: [],
  topic: [],
  speaker: [],
  layer: [],
  ...ANY_TIME,
  q: '',
  lane: [],
};

/** The view that an address names, and what of it could not be used. */
export interface ViewReading {
  view: View;
  /** One sentence for each part of the address that could not be used; that part alone is ignored. */
  problems: string[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A lane is named by the value its events share, or is one of the two that have none. */
const LANE = /^(?:~(?:none|others)|[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const LONGEST_QUERY = 500;
/** The most values of a list that are read: each link of the page repeats them. */
const MOST_VALUES = 200;
/** The most problems that are told one by one. */
const MOST_TOLD = 5;
const FIRST_DAY = dayOf(0, 1, 1) ?? Number.NEGATIVE_INFINITY;
const LAST_DAY = dayOf(9999, 12, 31) ?? Number.POSITIVE_INFINITY;

type Reader<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string>(list: readonly T[]): Reader<T> =>
  (text) =>
    list.find((value) => value === text);
const matching =
  (pattern: RegExp): Reader<string> =>
  (text) =>
    text.length <= 80 && pattern.test(text) ? text : undefined;
const aDay: Reader<Day> = (text) => parseDay(text) ?? undefined;
const aCount: Reader<number> = (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : undefined);
const someText: Reader<string> = (text) => (text.length <= LONGEST_QUERY ? text : undefined);

/** How each field of the address is read; a list is comma-separated and each of its parts stands alone. */
const FIELDS: { [Field in keyof View]: { read: Reader<unknown>; list?: true } } = {
  dataset: { read: matching(DATASET_NAME) },
  view: { read: oneOf(SCREENS) },
  from: { read: aDay },
  to: { read: aDay },
  who: { read: matching(SLUG), list: true },
  match: { read: oneOf(['any', 'all']) },
  not: { read: matching(SLUG), list: true },
  kind: { read: oneOf(KINDS), list: true },
  modality: { read: oneOf(MODALITIES), list: true },
  place: { read: matching(SLUG), list: true },
  topic: { read: matching(SLUG), list: true },
  speaker: { read: matching(SLUG), list: true },
  layer: { read: oneOf(LAYERS), list: true },
  known: { read: aDay },
  only: { read: matching(/^(?:window|(?:start|long)-\d+)$/) },
  apart: { read: matching(SLUG), list: true },
  q: { read: someText },
  lanes: { read: oneOf(LANE_RULES) },
  lane: { read: matching(LANE), list: true },
  order: { read: matching(LANE), list: true },
  fold: { read: matching(LANE), list: true },
  event: { read: matching(SLUG) },
  quote: { read: matching(SLUG) },
  source: { read: matching(SLUG) },
  para: { read: aCount },
};

/** The fields that hold a day. */
const DAY_FIELDS: ReadonlySet<keyof View> = new Set(['from', 'to', 'known']);

/** The order in which an address is written. */
const ORDER = Object.keys(FIELDS) as (keyof View)[];

/**
 * Reads an address fragment, with or without its `#`. A bad or unknown part voids only itself and is
 * named in `problems`, of very many the first ones; nothing is thrown.
 *
 *     parseView('#dataset=talks&event=sochi').view.event //=> 'sochi'
 */
export function parseView(fragment: string): ViewReading {
  const view: Record<string, unknown> = { ...EMPTY_VIEW };
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const part of fragment.replace(/^#/, '').split('&')) {
    if (part === '') continue;
    const [name, raw] = splitOnce(part);
    const value = decode(raw);
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof View] : undefined;
    if (field === undefined)
      problems.push(`The address has a part “${shorten(name)}” that this page does not know.`);
    else if (seen.has(name))
      problems.push(`The address asks for ${name} more than once. Only the first time counts.`);
    else if (value === null) problems.push(voided(name, raw));
    else if (field.list) view[name] = readList(name, value, field.read, problems);
    else if (value !== '') {
      const read = field.read(value);
      if (read === undefined) problems.push(voided(name, value));
      else view[name] = read;
    }
    seen.add(name);
  }
  return { view: inOrder(view as unknown as View, problems), problems: firstOf(problems) };
}

/** Writes a view as a fragment without its `#`: only what differs from the empty view, in a fixed order. */
export function writeView(view: View): string {
  const parts: string[] = [];
  for (const name of ORDER) {
    const value = view[name];
    if (value === EMPTY_VIEW[name] || value === null) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) parts.push(`${name}=${value.map(encode).join(',')}`);
    } else if (DAY_FIELDS.has(name)) parts.push(`${name}=${isoOf(readable(value as Day))}`);
    else parts.push(`${name}=${encode(String(value))}`);
  }
  return parts.join('&');
}

/** The `href` of the view that differs from `view` by `change`. Never a bare `#`, which would scroll: where nothing is asked for it names `otherwise`, the view that is shown then. */
export function linkTo(view: View, change: Partial<View>, otherwise: Screen = 'timeline'): string {
  return `#${writeView({ ...view, ...change }) || `view=${otherwise}`}`;
}

function firstOf(problems: string[]): string[] {
  const different = [...new Set(problems)];
  const rest = different.length - MOST_TOLD;
  if (rest <= 1) return different;
  const more = `The address has ${groupDigits(rest)} more parts that cannot be used.`;
  return [...different.slice(0, MOST_TOLD), more];
}

function readList(name: string, value: string, read: Reader<unknown>, problems: string[]): unknown[] {
  const values: unknown[] = [];
  const items = value.split(',');
  if (items.length > MOST_VALUES)
    problems.push(
      `The address asks for more than ${MOST_VALUES} values of ${name}. The first ${MOST_VALUES} are read, the others are ignored.`,
    );
  for (const item of items.slice(0, MOST_VALUES)) {
    const one = read(item);
    if (one === undefined) {
      if (item !== '') problems.push(voided(name, item));
    } else if (!values.includes(one)) values.push(one);
  }
  return values;
}

/** A window that ends before it starts is no window, nor is one end alone: both ends are void. */
function inOrder(view: View, problems: string[]): View {
  const { from, to } = view;
  if (from === null && to === null) return view;
  if (from !== null && to !== null) {
    if (from <= to) return view;
    problems.push('The address has a window that ends before it starts. It is ignored.');
  } else problems.push('The address has one end of a window and not the other. That end is ignored.');
  return { ...view, from: null, to: null };
}

function splitOnce(part: string): [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** The nearest day that `parseDay` reads back: one can pan beyond the years 0 to 9999. */
function readable(day: Day): Day {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) as Day;
}

/** Commas stay raw in lists, so a comma inside a value is escaped by `encodeURIComponent` as it is. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

function voided(name: string, value: string): string {
  return `The address asks for ${name} “${shorten(value)}”, which cannot be read. That part is ignored.`;
}

function shorten(text: string): string {
  return showHidden(cutText(text, 40));
}
