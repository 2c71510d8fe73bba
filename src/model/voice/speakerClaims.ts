import { compareDates } from '@/model/day/compareDates';
import type { Dataset } from '@/model/record/dataset';
import type { Claim, DiplomaticEvent } from '@/model/record/schema';

/** A claim with the event at which it was made. */
export interface DatedClaim {
  claim: Claim;
  /** `null` where the dataset names an event that it does not hold. */
  event: DiplomaticEvent | null;
}

/** Lists the claims of some speakers in order of time; those of one occasion in the order of the text. */
export function speakerClaims(dataset: Dataset, speakers: readonly string[]): DatedClaim[] {
  const claims = [...dataset.claims.values()].filter(({ speaker }) => speakers.includes(speaker.actor));
  return inOrderOfSaying(dataset, claims);
}

/** Puts claims in the order in which they were made; those of one occasion in the order of sources and text. */
export function inOrderOfSaying(dataset: Dataset, claims: readonly Claim[]): DatedClaim[] {
  const ranks = new Map([...dataset.sources.keys()].map((id, rank) => [id, rank]));
  const passageOf = ({ evidence: [first = ''] }: Claim) => dataset.evidence.get(first);
  const rankOf = (claim: Claim) => ranks.get(passageOf(claim)?.source ?? '') ?? 0;
  const startOf = (claim: Claim) => passageOf(claim)?.start ?? 0;
  return claims
    .map((claim) => ({ claim, event: dataset.events.get(claim.event) ?? null }))
    .sort((a, b) => {
      const [one, other] = [dataset.dates.get(a.claim.event), dataset.dates.get(b.claim.event)];
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
      return (
        compareDates(one, other) || rankOf(a.claim) - rankOf(b.claim) || startOf(a.claim) - startOf(b.claim)
      );
    });
}
