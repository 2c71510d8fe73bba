import type { Found } from '@/model/filter/whyFound';
import type { DiplomaticEvent, Support } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';
import { InferredSign } from '@/pieces/InferredSign';
import { Receipts } from '@/pieces/Receipts';
import styles from './RowReceipts.module.css';

interface RowReceiptsProps {
  event: DiplomaticEvent;
  /** What the row shows of it because a search found it. */
  found: readonly Found[];
}

/** The receipts of all that a row shows, each after the name of its field. They stand beside the row's link. */
export function RowReceipts({ event, found }: RowReceiptsProps) {
  const fields: [label: string, support: Support | undefined][] = [
    ['event', event],
    ['date', event.when],
    ['place', event.place],
    ['duration', event.duration],
    ...variantsOf(event).map(({ field, label, support }): [string, Support] => [
      `${label ?? field} otherwise`,
      support,
    ]),
    ...found
      .filter(({ support }) => support.evidence || support.inferred)
      .map(({ where, support }): [string, Support] => [where, support]),
  ];
  return (
    <span className={styles.receipts}>
      {fields.map(
        ([label, support], at) =>
          support !== undefined && (
            <span className={styles.field} key={at}>
              {label}
              <Receipts ids={support.evidence} />
              {support.inferred && <InferredSign inferred={support.inferred} />}
            </span>
          ),
      )}
    </span>
  );
}
