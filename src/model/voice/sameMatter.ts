/** What different speakers, or one at different times, say of the same matter. It sets beside each other; it does not judge. */

import { addTo } from '@/lib/addTo';
import { onceFor } from '@/lib/onceFor';
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
  /** By how many speakers, and at how many events, they were made. */
  speakers: number;
  occasions: number;
}

interface Index {
  byId: ReadonlyMap<string, Matter>;
  /** By claim, the matters that it is part of, in the order of the dataset. */
  byClaim: ReadonlyMap<string, Matter[]>;
}

/** Finds what was said of an agenda item, an event or a figure; `null` unless there is something to compare. */
export function matterOf(dataset: Dataset, id: string): Matter | null {
  return indexOf(dataset).byId.get(id) ?? null;
}

/** Lists the matters that some claims are part of, in the order of the dataset, each once. */
export function mattersOf(dataset: Dataset, claims: readonly Claim[]): Matter[] {
  const { byId, byClaim } = indexOf(dataset);
  const wanted = new Set(claims.flatMap(({ id }) => byClaim.get(id) ?? []));
  return wanted.size > 1 ? [...byId.values()].filter((matter) => wanted.has(matter)) : [...wanted];
}

const indexOf = onceFor((dataset: Dataset): Index => {
  const byId = new Map<string, Matter>();
  const byClaim = new Map<string, Matter[]>();
  const titleOf = titlesOf(dataset);
  for (const [id, claims] of claimsByMatter(dataset)) {
    const title = titleOf(id);
    if (title === undefined || !isComparable(dataset, claims)) continue;
    const matter = {
      id,
      title,
      claims: inOrderOfSaying(dataset, claims),
      speakers: new Set(claims.map(({ speaker }) => speaker.actor)).size,
      occasions: new Set(claims.map(({ event }) => event)).size,
    };
    byId.set(id, matter);
    for (const claim of claims) addTo(byClaim, claim.id, matter);
  }
  return { byId, byClaim };
});

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

/** A figure may bear the name of what it is of: then it says that it is the figure. */
function titlesOf({ agendaItems, events }: Dataset): (id: string) => string | undefined {
  const taken = new Set([...agendaItems.values(), ...events.values()].map(({ title }) => title));
  const figures = new Map(
    [...events.values()].flatMap((event) => event.figures ?? []).map((one) => [one.id, one]),
  );
  return (id) => {
    const label = figures.get(id)?.label;
    const figure = label !== undefined && taken.has(label) ? `${label}, the figure` : label;
    return (agendaItems.get(id) ?? events.get(id))?.title ?? figure;
  };
}
