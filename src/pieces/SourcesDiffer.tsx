import { DOT } from '@/lib/dot';
import type { DiplomaticEvent } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';
import { SOURCES_DIFFER } from '@/model/record/words';

/** After an event that is named elsewhere: the sign that sources give something of it otherwise; else nothing. */
export function SourcesDiffer({ event }: { event: DiplomaticEvent }) {
  return variantsOf(event).length > 0 && DOT + SOURCES_DIFFER;
}
