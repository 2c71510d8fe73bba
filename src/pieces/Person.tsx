import type { Edtf } from '@/model/day/edtf';
import type { Dataset } from '@/model/record/dataset';
import { officeOf } from '@/model/record/participants';
import type { Office, Participant } from '@/model/record/schema';
import { PART_WORDS } from '@/model/record/words';
import { Verbatim } from '@/ui/Verbatim';
import { Fact } from './Fact';
import { MissingRecord } from './MissingRecord';
import styles from './Person.module.css';

interface PersonProps {
  dataset: Dataset;
  participant: Participant;
  /** The date of the event, which decides about the office; absent where it could not be read. */
  date: Edtf | undefined;
}

/** Who took part: the name, the office held that day, the part taken, each with its receipt. */
export function Person({ dataset, participant, date }: PersonProps) {
  return (
    <>
      {'actor' in participant ? (
        <Named dataset={dataset} date={date} participant={participant} />
      ) : (
        <Labelled dataset={dataset} participant={participant} />
      )}
    </>
  );
}

type NamedProps = Omit<PersonProps, 'participant'> & { participant: Extract<Participant, { actor: string }> };

function Named({ dataset, participant, date }: NamedProps) {
  const actor = dataset.actors.get(participant.actor);
  if (actor === undefined) return <MissingRecord id={participant.actor} what="participant" />;
  return (
    <>
      <Fact support={participant}>
        <Verbatim>{actor.name}</Verbatim>
        <Part part={participant.part} />
      </Fact>
      {participant.office !== undefined && (
        <span className={styles.office}>
          <Held office={date && officeOf(actor, participant.office, date)} title={participant.office} />
        </span>
      )}
    </>
  );
}

function Held({ office, title }: { office: Office | null | undefined; title: string }) {
  if (office === null) return <MissingRecord id={title} what="office for that day" />;
  return (
    <Fact support={office ?? {}}>
      <Verbatim>{title}</Verbatim>
    </Fact>
  );
}

type LabelledProps = { dataset: Dataset; participant: Extract<Participant, { label: string }> };

function Labelled({ dataset, participant }: LabelledProps) {
  const { evidence, inferred, label, part, resolvesTo } = participant;
  return (
    <>
      <Fact support={{ evidence }}>
        ‘<Verbatim>{label}</Verbatim>’
        <Part part={part} />
      </Fact>
      {(resolvesTo !== undefined || inferred !== undefined) && (
        <span className={styles.office}>
          <Fact support={inferred === undefined ? { evidence } : { inferred }}>
            {(resolvesTo ?? []).map((id, index) => (
              <span key={id}>
                {index > 0 && ' and '}
                <Name dataset={dataset} id={id} />
              </span>
            ))}
          </Fact>
        </span>
      )}
    </>
  );
}

function Name({ dataset, id }: { dataset: Dataset; id: string }) {
  const actor = dataset.actors.get(id);
  return actor === undefined ? (
    <MissingRecord id={id} what="participant" />
  ) : (
    <Verbatim>{actor.name}</Verbatim>
  );
}

/** Whoever attended is simply there; any other part is said. */
function Part({ part }: { part: Participant['part'] }) {
  if (part === 'attended') return null;
  return (
    <>
      {' '}
      <span className={styles.part}>{PART_WORDS[part]}</span>
    </>
  );
}
