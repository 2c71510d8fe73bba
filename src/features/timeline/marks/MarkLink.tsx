import type { FocusEvent } from 'react';
import type { Box } from '@/features/timeline/vis/box';
import { spellHidden } from '@/lib/hiddenCharacters';
import type { Lane } from '@/model/plan/lanes';
import { lastMeeting } from '@/model/plan/lastMeeting';
import { openGroup } from '@/model/plan/openGroup';
import { isGroup, type Planned } from '@/model/plan/planTimeline';
import { sayGroup } from '@/model/plan/sayGroup';
import { sayInLane } from '@/model/plan/sayInLane';
import type { Dataset } from '@/model/record/dataset';
import { kindOfRow, modalityOfRow } from '@/model/record/eventTable';
import { KIND_WORDS } from '@/model/record/words';
import { inShort } from '@/model/view/inShort';
import type { TimeWindow } from '@/model/view/timeWindow';
import type { View } from '@/model/view/view';
import { sayWhenOfRow } from '@/model/words/sayWhen';
import { Verbatim } from '@/ui/Verbatim';
import styles from './MarkLayer.module.css';

interface MarkLinkProps {
  dataset: Dataset;
  planned: Planned;
  lane: Lane | undefined;
  /** Where it stands; `undefined` while it is out of the window. */
  box: Box | undefined;
  isSelected: boolean;
  /** Whether Tab stops here. */
  isStop: boolean;
  window: TimeWindow;
  link: (change: Partial<View>) => string;
  /** It got the focus; `isByKeys`: not by a pointer, which is where it is already. */
  onFocus: (isByKeys: boolean) => void;
}

/** The link over one drawn thing: a single event opens, a counted group leads to its events. */
export function MarkLink(props: MarkLinkProps) {
  const { dataset, planned, lane, box, isSelected, isStop, window, link, onFocus } = props;
  const { table } = dataset;
  const shared = {
    'aria-selected': isSelected,
    className: styles.mark,
    'data-flipped': box?.isFlipped ? '' : undefined,
    'data-lane': planned.lane,
    'data-mark': planned.key,
    'data-outside': box === undefined ? '' : undefined,
    draggable: false,
    onFocus: (event: FocusEvent<HTMLElement>) => onFocus(event.currentTarget.matches(':focus-visible')),
    role: 'option',
    style: box && { left: box.left, top: box.top, width: box.width, height: box.height },
    tabIndex: isStop ? 0 : -1,
  };
  if (isGroup(planned)) {
    const words = sayGroup(planned);
    return (
      <a
        {...shared}
        aria-label={words}
        data-event-count={planned.count}
        href={link(openGroup(table, planned, window, lane?.keeps ?? []))}
      >
        <span className={styles.tip}>{words}</span>
      </a>
    );
  }
  const { row, mark } = planned;
  const id = table.idOf(row);
  const modality = modalityOfRow(table, row);
  return (
    <a
      {...shared}
      aria-label={lane && spellHidden(sayInLane(dataset, lane, row))}
      data-event-id={id}
      data-shape={mark.shape}
      href={link({ event: id, quote: null, para: null })}
    >
      <span className={styles.tip}>
        <Verbatim lang={dataset.language}>{inShort(table.titleOf(row))}</Verbatim>,{' '}
        {KIND_WORDS[kindOfRow(table, row)].one.toLowerCase()}, {sayWhenOfRow(table, row)}
        {modality !== 'held' && `, ${modality}`}
        <SinceLastMeeting dataset={dataset} row={row} />
      </span>
    </a>
  );
}

/** The words of the line before a meeting, for who does not see it. */
function SinceLastMeeting({ dataset, row }: { dataset: Dataset; row: number }) {
  const last = lastMeeting(dataset, row);
  if (last === null) return null;
  return (
    <>
      , <Verbatim>{last.words}</Verbatim> (computed)
    </>
  );
}
