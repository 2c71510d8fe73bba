import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import { Receipts } from '@/pieces/Receipts';
import { Verbatim } from '@/ui/Verbatim';
import styles from './second.module.css';

interface PlaceValueProps {
  dataset: Dataset;
  place: NonNullable<DiplomaticEvent['place']>;
}

/** Where an event took place. The country is said to be reference unless a source prints it. */
export function PlaceValue({ dataset, place: held }: PlaceValueProps) {
  const place = dataset.places.get(held.place);
  if (place === undefined) return <MissingRecord id={held.place} what="place" />;
  return (
    <>
      <Fact support={held}>
        <Verbatim lang={dataset.language}>{place.name}</Verbatim>
      </Fact>
      {place.country && (
        <span className={styles.second}>
          <Verbatim lang={dataset.language}>{place.country.name}</Verbatim>
          {place.country.evidence ? (
            <Receipts ids={place.country.evidence} />
          ) : (
            ' – reference, not in the source'
          )}
        </span>
      )}
    </>
  );
}
