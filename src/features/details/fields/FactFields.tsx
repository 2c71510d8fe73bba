import { parseEdtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent, When } from '@/model/record/schema';
import { MODALITY_WORDS } from '@/model/record/words';
import { sayWhen } from '@/model/words/sayWhen';
import { Fact } from '@/pieces/Fact';
import { MissingRecord } from '@/pieces/MissingRecord';
import { Person } from '@/pieces/Person';
import { SourceWords } from '@/pieces/SourceWords';
import { WhenWords } from '@/pieces/WhenWords';
import { Verbatim } from '@/ui/Verbatim';
import { Field } from './Field';
import { FigureItem } from './FigureItem';
import { FirstFew } from './FirstFew';
import { Otherwise } from './Otherwise';
import { PlaceValue } from './PlaceValue';
import { SourceReceipts } from './SourceReceipts';

interface FactFieldsProps {
  dataset: Dataset;
  event: DiplomaticEvent;
}

/** The fields of an event itself: when, who, where, how long, how much, and where all that is printed. */
export function FactFields({ dataset, event }: FactFieldsProps) {
  const { participants, figures = [], duration } = event;
  const date = dataset.dates.get(event.id);
  return (
    <>
      <Field label="Date">
        <WhenWords date={date} when={event.when} />
        <Otherwise
          dataset={dataset}
          say={(when) => (
            <>
              ‘<SourceWords evidence={when.evidence}>{when.words}</SourceWords>’ – {sayOther(when)}
            </>
          )}
          values={event.when.otherwise}
        />
      </Field>
      {participants.length > 0 && (
        <Field label="Participants">
          <FirstFew items={participants} noun="participant">
            {(participant) => (
              <li key={participants.indexOf(participant)}>
                <Person dataset={dataset} event={event} participant={participant} />
              </li>
            )}
          </FirstFew>
        </Field>
      )}
      {event.place && (
        <Field label="Place">
          <PlaceValue dataset={dataset} place={event.place} />
          <Otherwise
            dataset={dataset}
            say={({ place: id }) => {
              const place = dataset.places.get(id);
              return place ? (
                <Verbatim lang={dataset.language}>{place.name}</Verbatim>
              ) : (
                <MissingRecord id={id} what="place" />
              );
            }}
            values={event.place.otherwise}
          />
        </Field>
      )}
      {duration && (
        <Field label="Lasted">
          <Fact support={duration}>
            <SourceWords evidence={duration.evidence}>{duration.words}</SourceWords>
          </Fact>
          <Otherwise
            dataset={dataset}
            say={({ words, evidence }) => <SourceWords evidence={evidence}>{words}</SourceWords>}
            values={duration.otherwise}
          />
        </Field>
      )}
      {figures.length > 0 && (
        <Field label="Figures">
          <FirstFew items={figures} noun="figure">
            {(figure) => <FigureItem dataset={dataset} figure={figure} key={figure.id} />}
          </FirstFew>
        </Field>
      )}
      <Field label="Reported">
        <SourceReceipts dataset={dataset} support={event} />
        <Otherwise
          dataset={dataset}
          say={({ modality }) => MODALITY_WORDS[modality]}
          values={event.otherwise}
        />
      </Field>
    </>
  );
}

/** A date that is reported otherwise, as we read it. */
function sayOther(when: When): string {
  const reading = parseEdtf(when.edtf);
  return `read as ${sayWhen(when, 'edtf' in reading ? reading.edtf : undefined)}`;
}
