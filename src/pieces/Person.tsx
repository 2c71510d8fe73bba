import type { Dataset } from '@/model/record/dataset';
import { officesElsewhere } from '@/model/record/officesGiven';
import { officeOf } from '@/model/record/participants';
import type { DiplomaticEvent, Office, Participant } from '@/model/record/schema';
import { PART_WORDS } from '@/model/record/words';
import { Verbatim } from '@/ui/Verbatim';
import { Fact } from './Fact';
import { MissingRecord } from './MissingRecord';
import styles from './Person.module.css';
import { Publishers } from './Publishers';
import { SourceWords } from './SourceWords';

interface PersonProps {
  dataset: Dataset;
  /** Its date decides about the office. */
  event: DiplomaticEvent;
  participant: Participant;
}

/** Who took part: the name, the offices held that day, the part taken, each with its receipt. */
export function Person({ dataset, event, participant }: PersonProps) {
  return (
    <>
      {'actor' in participant ? (
        <Named dataset={dataset} event={event} participant={participant} />
      ) : (
        <Labelled dataset={dataset} participant={participant} />
      )}
    </>
  );
}

type NamedProps = Omit<PersonProps, 'participant'> & { participant: Extract<Participant, { actor: string }> };

function Named({ dataset, event, participant }: NamedProps) {
  const { part, office: title } = participant;
  const actor = dataset.actors.get(participant.actor);
  const date = dataset.dates.get(event.id);
  if (actor === undefined) return <MissingRecord id={participant.actor} what="participant" />;
  return (
    <>
      <Fact support={participant}>
        <Verbatim lang={dataset.language}>{actor.name}</Verbatim>
        <Part part={part} />
      </Fact>
      {title !== undefined && (
        <span className={styles.office}>
          <Held office={date && officeOf(actor, title, date)} title={title} />
        </span>
      )}
      {officesElsewhere(dataset, event, actor, title).map((office) => (
        <span className={styles.office} key={`${office.title} ${office.asOf}`}>
          in <Publishers dataset={dataset} evidence={office.evidence} />:{' '}
          <Held office={office} title={office.title} />
        </span>
      ))}
    </>
  );
}

function Held({ office, title }: { office: Office | null | undefined; title: string }) {
  if (office === null) return <MissingRecord id={title} what="office for that day" />;
  return (
    <Fact support={office ?? {}}>
      <SourceWords evidence={office?.evidence}>{title}</SourceWords>
    </Fact>
  );
}

type LabelledProps = { dataset: Dataset; participant: Extract<Participant, { label: string }> };

function Labelled({ dataset, participant }: LabelledProps) {
  const { evidence, inferred, label, part, resolvesTo } = participant;
  return (
    <>
      <Fact support={{ evidence }}>
        ‘<SourceWords evidence={evidence}>{label}</SourceWords>’
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
    <Verbatim lang={dataset.language}>{actor.name}</Verbatim>
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
