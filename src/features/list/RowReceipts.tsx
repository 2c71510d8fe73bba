import type { DiplomaticEvent, Support } from '@/model/record/schema';
import { variantsOf } from '@/model/record/variants';
import { InferredSign } from '@/pieces/InferredSign';
import { Receipts } from '@/pieces/Receipts';
import styles from './RowReceipts.module.css';

/** The receipts of all that a row shows, each after the name of its field. They stand beside the row's link. */
export function RowReceipts({ event }: { event: DiplomaticEvent }) {
  const fields: [label: string, support: Support | undefined][] = [
    ['event', event],
    ['date', event.when],
    ['place', event.place],
    ['duration', event.duration],
    ...variantsOf(event).map(({ field, label, support }): [string, Support] => [
      `${label ?? field} otherwise`,
      support,
    ]),
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
