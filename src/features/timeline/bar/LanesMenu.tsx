import { useId } from 'react';
import { spellHidden } from '@/lib/hiddenCharacters';
import { toggled } from '@/lib/toggled';
import type { Lane } from '@/model/plan/lanes';
import { orderMovedUp } from '@/model/plan/orderLanes';
import type { Facet } from '@/model/record/eventTable';
import { sayCount } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import { LANE_RULES, type LaneRule, type View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import field from '@/ui/field.module.css';
import { Popover } from '@/ui/Popover';
import { Spoken } from '@/ui/Spoken';
import { Verbatim } from '@/ui/Verbatim';
import styles from './LanesMenu.module.css';

interface LanesMenuProps {
  rule: LaneRule;
  lanes: readonly Lane[];
  /** The ids of the lanes that stand first. */
  order: readonly string[];
  /** The ids of the lanes that are folded. */
  fold: readonly string[];
  /** Facets that the file does not carry: no lanes can be cut by them. */
  missing: ReadonlySet<Facet>;
  /** Goes to the view with a change: an entry of its own in the history. */
  onChange: (change: Partial<View>) => void;
}

const RULE_WORDS: Record<LaneRule, string> = {
  kind: 'kind',
  who: 'participant',
  country: 'country',
  topic: 'agenda item',
  place: 'place',
};

/** A country is that of the place. */
function facetOf(rule: LaneRule): Facet {
  return rule === 'country' ? 'place' : rule;
}

/** How the lanes are cut, in which order they stand, and which of them are folded. */
export function LanesMenu({ rule, lanes, order, fold, missing, onChange }: LanesMenuProps) {
  const id = useId();
  return (
    <Popover button={`Lanes: ${RULE_WORDS[rule]}`}>
      {() => (
        <div className={styles.menu}>
          <div className={styles.line}>
            <label className={styles.label} htmlFor={id}>
              Lanes by
            </label>
            <select
              className={`${field.field} ${styles.select}`}
              data-first=""
              id={id}
              // The ids of lanes are those of this rule alone.
              onChange={({ target }) =>
                onChange({ lanes: target.value as LaneRule, order: [], fold: [], lane: [] })
              }
              value={rule}
            >
              {LANE_RULES.map((one) => (
                <option disabled={missing.has(facetOf(one))} key={one} value={one}>
                  {RULE_WORDS[one]}
                  {missing.has(facetOf(one)) && ', not in this file'}
                </option>
              ))}
            </select>
          </div>
          <LaneList fold={fold} lanes={lanes} onChange={onChange} order={order} />
        </div>
      )}
    </Popover>
  );
}

/** Each lane as a box, ticked is open, with a button that moves it up. */
function LaneList({ lanes, order, fold, onChange }: Omit<LanesMenuProps, 'rule' | 'missing'>) {
  const id = useId();
  const isAnyFolded = lanes.some((lane) => fold.includes(lane.id));
  const said = order.length === 0 ? '' : `Lanes: ${lanes.map((lane) => inShort(lane.title)).join(', ')}`;
  return (
    <div aria-labelledby={id} className={styles.folds} role="group">
      <div className={styles.line}>
        <span className={styles.label} id={id}>
          Open lanes
        </span>
        <button
          className={styles.all}
          onClick={() => onChange({ fold: isAnyFolded ? [] : lanes.map((lane) => lane.id) })}
          type="button"
        >
          {isAnyFolded ? 'Open all' : 'Fold all'}
        </button>
      </div>
      <ul className={styles.list}>
        {lanes.map((lane, at) => (
          <li className={styles.item} key={lane.id}>
            <label className={styles.row}>
              <input
                checked={!fold.includes(lane.id)}
                className={styles.box}
                onChange={() => onChange({ fold: toggled(fold, lane.id) })}
                type="checkbox"
              />
              <Verbatim className={styles.title}>{lane.title}</Verbatim>
              <span className={styles.count}>{sayCount(lane.rows.length, 'event', 'events')}</span>
            </label>
            {/* The one that moves past it is the one above: so the focus stays. */}
            <Button
              aria-disabled={at === 0 || undefined}
              aria-label={spellHidden(`Move ${inShort(lane.title)} up`)}
              icon="arrow-up"
              onClick={() => onChange({ order: orderMovedUp(lanes, order, lane.id) })}
              variant="quiet"
            />
          </li>
        ))}
      </ul>
      {order.length > 0 && (
        <button className={styles.all} onClick={() => onChange({ order: [] })} type="button">
          Usual order
        </button>
      )}
      <Spoken text={spellHidden(said)} />
    </div>
  );
}
