import { type ReactNode, useId, useState } from 'react';
import { groupDigits } from '@/lib/groupDigits';
import type { Choice } from '@/model/filter/filterChoices';
import type { FilterField } from '@/model/filter/filterEvents';
import type { Kind } from '@/model/record/lists';
import type { View } from '@/model/view/view';
import { InStretches } from '@/pieces/InStretches';
import { KindDisc } from '@/pieces/KindDisc';
import { Verbatim } from '@/ui/Verbatim';
import { VisuallyHidden } from '@/ui/VisuallyHidden';
import { ExcludeButton } from './ExcludeButton';
import styles from './FacetGroup.module.css';

interface FacetGroupProps {
  facet: FilterField;
  title: string;
  choices: readonly Choice[];
  /** For each choice the one that leaves it out, by value. */
  exclusions?: ReadonlyMap<string, Choice>;
  /** Stands beside the title. */
  aside?: ReactNode;
  onChange: (change: Partial<View>) => void;
}

/** A longer list is cut here until one asks for all of it. */
const FEW = 8;

/** One filter: its choices as boxes to tick. A filter without choices is absent. */
export function FacetGroup({ facet, title, choices, exclusions, aside, onChange }: FacetGroupProps) {
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  if (choices.length === 0) return null;
  const isLong = choices.length > FEW + 1;
  const isOn = (choice: Choice) => choice.isOn || exclusions?.get(choice.value)?.isOn === true;
  const listed = isLong && !isWhole ? choices.filter((choice, at) => at < FEW || isOn(choice)) : choices;
  return (
    <div aria-labelledby={id} className={styles.group} role="group">
      <div className={styles.top}>
        <h3 className={styles.title} id={id}>
          {title}
        </h3>
        {aside}
      </div>
      <InStretches items={listed} keeps={isOn} noun="choice">
        {(drawn) => (
          <ul className={styles.list}>
            {drawn.map((choice) => (
              <li className={styles.line} key={choice.value}>
                <ChoiceRow
                  choice={choice}
                  exclusion={exclusions?.get(choice.value)}
                  facet={facet}
                  onChange={onChange}
                />
              </li>
            ))}
          </ul>
        )}
      </InStretches>
      {isLong && (
        <button
          aria-expanded={isWhole}
          className={styles.more}
          onClick={() => setIsWhole(!isWhole)}
          type="button"
        >
          {isWhole ? 'Show fewer' : `Show all ${groupDigits(choices.length)}`}
        </button>
      )}
    </div>
  );
}

interface ChoiceRowProps extends Pick<FacetGroupProps, 'facet' | 'onChange'> {
  choice: Choice;
  exclusion: Choice | undefined;
}

function ChoiceRow({ choice, exclusion, facet, onChange }: ChoiceRowProps) {
  const isLeftOut = exclusion?.isOn === true;
  const count = isLeftOut ? exclusion.count : choice.count;
  return (
    <>
      <label
        className={styles.row}
        data-actor-id={facet === 'who' ? choice.value : undefined}
        data-choice={`${facet}:${choice.value}`}
        data-empty={(count === 0 && !choice.isOn) || undefined}
        data-left-out={isLeftOut || undefined}
      >
        <input
          checked={choice.isOn}
          className={styles.box}
          // Who is left out cannot be asked for as well.
          disabled={isLeftOut && !choice.isOn}
          onChange={() => onChange(choice.change)}
          type="checkbox"
        />
        {facet === 'kind' && <KindDisc kind={choice.value as Kind} size={20} />}
        <span className={styles.words}>
          {/* The same people are participants: whoever hears only the name must not take one for the other. */}
          {facet === 'speaker' && <VisuallyHidden>said by </VisuallyHidden>}
          <Verbatim className={styles.label}>{choice.label}</Verbatim>
          {choice.note !== null && <Verbatim className={styles.note}>{choice.note}</Verbatim>}
        </span>
        <span className={styles.count}>
          {groupDigits(count)}
          <VisuallyHidden> {count === 1 ? 'event' : 'events'}</VisuallyHidden>
        </span>
      </label>
      {exclusion !== undefined && !choice.isOn && <ExcludeButton exclusion={exclusion} onChange={onChange} />}
    </>
  );
}
