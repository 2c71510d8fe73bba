import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';

/**
 * Says what sources give otherwise of an event, in their own words: '; sources differ: date, “on 5 March” (Evening
 * Post)'. Empty where they do not.
 */
export function sayOtherwise(event: DiplomaticEvent, dataset: Dataset): string {
  const parts = variantsOf(event).map(({ field, label, support: { evidence = [] } }) => {
    const passages = evidence.flatMap((id) => dataset.evidence.get(id) ?? []);
    const words = passages.map(({ exact, source }) => {
      return `“${exact}” (${dataset.sources.get(source)?.publisher ?? source})`;
    });
    return [label ?? (field === 'modality' ? 'whether it happened' : field), ...words].join(', ');
  });
  return parts.length === 0 ? '' : `; sources differ: ${parts.join('; ')}`;
}
