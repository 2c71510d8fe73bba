import { addTo } from '@/lib/addTo';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import type { View } from '@/model/view/view';
import { type RelatedEvent, relatedEvents } from '@/model/voice/relatedEvents';
import { Field } from './Field';
import { FirstFew } from './FirstFew';
import { RelatedItem } from './RelatedItem';

interface RelatedFieldsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
  link: (change: Partial<View>) => string;
}

/** The fields of an event that lead to others: what announced it, what came of it, what it follows. */
export function RelatedFields({ dataset, event, link }: RelatedFieldsProps) {
  const { outcomes, announcements, others } = relatedEvents(dataset, event);
  const groups: [string, RelatedEvent[]][] = [
    [outcomes.length === 1 ? 'Outcome' : 'Outcomes', outcomes],
    ['Announced by', announcements],
    ...byWords(others),
  ];
  return groups
    .filter(([, related]) => related.length > 0)
    .map(([label, related]) => (
      <Field key={label} label={label}>
        <FirstFew items={related} noun="event">
          {(one) => (
            <RelatedItem dataset={dataset} key={`${one.relation} ${one.id}`} link={link} related={one} />
          )}
        </FirstFew>
      </Field>
    ));
}

/** Gathers what bears the same words under them, in the order of their first use. */
function byWords(related: readonly RelatedEvent[]): [string, RelatedEvent[]][] {
  const groups = new Map<string, RelatedEvent[]>();
  for (const one of related) addTo(groups, one.words, one);
  return [...groups];
}
