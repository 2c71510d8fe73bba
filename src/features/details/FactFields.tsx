import type { Dataset } from '@/model/record/dataset';
import type { DiplomaticEvent } from '@/model/record/schema';
import { Fact } from '@/pieces/Fact';
import { Person } from '@/pieces/Person';
import { SourceWords } from '@/pieces/SourceWords';
import { WhenWords } from '@/pieces/WhenWords';
import { Field } from './Field';
import { FigureItem } from './FigureItem';
import { FirstFew } from './FirstFew';
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
      </Field>
      {participants.length > 0 && (
        <Field label="Participants">
          <FirstFew
            items={participants.map((participant) => (
              <li key={'actor' in participant ? participant.actor : participant.label}>
                <Person dataset={dataset} date={date} participant={participant} />
              </li>
            ))}
            noun="participants"
          />
        </Field>
      )}
      {event.place && (
        <Field label="Place">
          <PlaceValue dataset={dataset} place={event.place} />
        </Field>
      )}
      {duration && (
        <Field label="Lasted">
          <Fact support={duration}>
            <SourceWords evidence={duration.evidence}>{duration.words}</SourceWords>
          </Fact>
        </Field>
      )}
      {figures.length > 0 && (
        <Field label="Figures">
          <FirstFew
            items={figures.map((figure) => <FigureItem dataset={dataset} figure={figure} key={figure.id} />)}
            noun="figures"
          />
        </Field>
      )}
      <Field label="Reported">
        <SourceReceipts dataset={dataset} support={event} />
      </Field>
    </>
  );
}
