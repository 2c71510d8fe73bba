/** What different speakers, or one at different times, say of the same matter. It sets beside each other; it does not judge. */
import type { Dataset } from '@/model/record/dataset';
import type { Claim } from '@/model/record/schema';
import { type DatedClaim, inOrderOfSaying } from './speakerClaims';

/** An agenda item, an event or a figure of which more was said than one person said at one time. */
export interface Matter {
  id: string;
  /** 'Price of Russian gas': what it is, in our words. */
  title: string;
  /** In order of the day of saying. */
  claims: DatedClaim[];
}

const indexes = new WeakMap<Dataset, ReadonlyMap<string, Matter>>();

/** Finds what was said of an agenda item, an event or a figure; `null` unless there is something to compare. */
export function matterOf(dataset: Dataset, id: string): Matter | null {
  return indexOf(dataset).get(id) ?? null;
}

/** Lists the matters that some claims are part of, in the order of the dataset, each once. */
export function mattersOf(dataset: Dataset, claims: readonly Claim[]): Matter[] {
  const wanted = new Set(claims.map(({ id }) => id));
  return [...indexOf(dataset).values()].filter((matter) =>
    matter.claims.some(({ claim }) => wanted.has(claim.id)),
  );
}

function indexOf(dataset: Dataset): ReadonlyMap<string, Matter> {
  const known = indexes.get(dataset);
  if (known !== undefined) return known;
  const index = new Map<string, Matter>();
  for (const [id, claims] of claimsByMatter(dataset)) {
    const title = titleOf(dataset, id);
    if (title === null || !isComparable(dataset, claims)) continue;
    index.set(id, { id, title, claims: inOrderOfSaying(dataset, claims) });
  }
  indexes.set(dataset, index);
  return index;
}

function claimsByMatter(dataset: Dataset): Map<string, Claim[]> {
  const found = new Map<string, Map<string, Claim>>();
  const add = (matter: string, claim: Claim | undefined) => {
    if (claim === undefined) return;
    found.set(matter, (found.get(matter) ?? new Map()).set(claim.id, claim));
  };
  for (const claim of dataset.claims.values()) {
    const { agendaItems = [], events = [] } = claim.about ?? {};
    for (const id of [...agendaItems, ...events]) add(id, claim);
  }
  for (const { id, log } of dataset.agendaItems.values()) {
    for (const { claim } of log) add(id, dataset.claims.get(claim ?? ''));
  }
  for (const { figures = [] } of dataset.events.values()) {
    for (const { id, claim, otherwise = [] } of figures) {
      for (const one of [claim, ...otherwise.map((other) => other.claim)])
        add(id, dataset.claims.get(one ?? ''));
    }
  }
  return new Map([...found].map(([id, claims]) => [id, [...claims.values()]]));
}

/** Two statements of one speaker on one occasion, in one source, are one statement in two parts. */
function isComparable(dataset: Dataset, claims: readonly Claim[]): boolean {
  const voices = claims.map(({ speaker, event, evidence: [first = ''] }) =>
    JSON.stringify([speaker.actor, event, dataset.evidence.get(first)?.source]),
  );
  return new Set(voices).size > 1;
}

function titleOf({ agendaItems, events }: Dataset, id: string): string | null {
  const record = agendaItems.get(id) ?? events.get(id);
  if (record !== undefined) return record.title;
  for (const { figures = [] } of events.values()) {
    const figure = figures.find((one) => one.id === id);
    if (figure !== undefined) return figure.label;
  }
  return null;
}
