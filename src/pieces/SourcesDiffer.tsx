import type { DiplomaticEvent } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';

/** After an event that is named elsewhere: the sign that sources give something of it otherwise; else nothing. */
export function SourcesDiffer({ event }: { event: DiplomaticEvent }) {
  return variantsOf(event).length > 0 && <> · ≠ sources differ</>;
}
