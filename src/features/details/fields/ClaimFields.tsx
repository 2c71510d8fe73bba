import type { Dataset } from '@/model/record/dataset';
import type { Claim, DiplomaticEvent } from '@/model/record/schema';
import { claimsOf } from '@/model/voice/relatedEvents';
import { ClaimItem } from './ClaimItem';
import { Field } from './Field';
import { FirstFew } from './FirstFew';

interface ClaimFieldsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  quotesInPlace: boolean;
}

/** What was said at an event, and what was said of it elsewhere. */
export function ClaimFields({ dataset, event, quotesInPlace }: ClaimFieldsProps) {
  const { here, elsewhere } = claimsOf(dataset, event);
  const groups: [string, Claim[]][] = [
    ['Said here', here],
    ['Said of it', elsewhere],
  ];
  return groups
    .filter(([, claims]) => claims.length > 0)
    .map(([label, claims]) => (
      <Field isLong={quotesInPlace} key={label} label={label}>
        <FirstFew items={claims} noun="statement">
          {(claim) => (
            <ClaimItem claim={claim} dataset={dataset} key={claim.id} quotesInPlace={quotesInPlace} />
          )}
        </FirstFew>
      </Field>
    ));
}
