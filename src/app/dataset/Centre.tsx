import { type ReactNode, useCallback, useMemo } from 'react';
import { go, replaceAddress } from '@/app/address/address';
import {
  agreementsChunk,
  claimsChunk,
  dateBoxChunk,
  filtersChunk,
  knownChunk,
  listChunk,
  timelineChunk,
} from '@/app/later/chunks';
import { Lazy } from '@/app/later/Lazy';
import { lazyView } from '@/app/later/lazyView';
import { Painted } from '@/app/later/Painted';
import type { Moves } from '@/features/timeline/Timeline';
import type { Day } from '@/model/day/day';
import { type Filtered, isFiltered, sayShown } from '@/model/filter/filterEvents';
import type { Dataset } from '@/model/record/dataset';
import type { Screen } from '@/model/view/glance';
import type { View } from '@/model/view/view';
import { Button } from '@/ui/Button';
import styles from './Centre.module.css';

const Known = lazyView(knownChunk, 'what was known', (file) => file.Known, true);
const ActiveFilters = lazyView(
  filtersChunk,
  'the filters',
  (file) => file.ActiveFilters,
  true,
  styles.chipsRoom,
);
const NothingMatches = lazyView(filtersChunk, 'the filters', (file) => file.NothingMatches);
const Claims = lazyView(claimsChunk, 'the list of claims', (file) => file.Claims);
const DateBox = lazyView(dateBoxChunk, 'the box for a date', (file) => file.DateBox, true);

interface CentreProps {
  /** As it was known on the day that the address names. */
  dataset: Dataset;
  whole: Dataset;
  filtered: Filtered;
  /** How many events were set aside, where that was all of them. */
  lost: number;
  screen: Screen;
  isPhone: boolean;
  view: View;
  moves: Omit<Moves, 'leads'>;
  link: (change: Partial<View>) => string;
  /** When the events are on the screen, or will not come. */
  onPainted: () => void;
  /** Something to say about the search. */
  note?: ReactNode;
}

/** The view that is chosen, with the same events whichever it is. */
export function Centre(props: CentreProps) {
  const { dataset, whole, filtered, lost, screen, isPhone, view, moves, link, onPainted, note } = props;
  const { rows } = filtered;
  // The agenda is told in records; what is not open yet has none.
  const records = useMemo(
    () =>
      screen === 'agreements' ? Array.from(rows, (row) => dataset.table.recordOf(row) ?? []).flat() : [],
    [dataset, rows, screen],
  );
  const onWindow = useCallback((from: Day, to: Day) => replaceAddress(link({ from, to })), [link]);
  const status = (
    <div className={styles.status}>
      <p className={styles.count}>{sayShown(filtered)}</p>
      {note}
    </div>
  );
  const known = <Known dataset={whole} known={view.known} link={link} onGo={go} />;
  const filters = isFiltered(view) && <ActiveFilters dataset={dataset} link={link} view={view} />;
  const nothing = rows.length === 0 && (
    <NothingMatches dataset={dataset} link={link} lost={lost} view={view} />
  );
  // Without any event there is no time to draw.
  if (screen === 'timeline' && whole.table.size > 0) {
    return (
      <>
        <Lazy
          chunk={timelineChunk}
          onMissing={onPainted}
          otherwise={<Button href={link({ view: 'list' })}>Open the list</Button>}
          room={styles.timelineRoom}
          what="the timeline"
        >
          {({ Timeline, stepHere }) => (
            <Timeline
              // Rows are of one dataset: as known on another day it is another.
              key={view.known}
              dataset={dataset}
              fold={view.fold}
              order={view.order}
              from={view.from}
              isLed={view.quote !== null || view.para !== null}
              known={view.known}
              lanes={view.lanes}
              link={link}
              moves={{ ...moves, leads: (step) => stepHere(step, dataset, rows, view) }}
              onChange={(change) => go(link(change))}
              onPainted={onPainted}
              onWindow={onWindow}
              rows={rows}
              selected={view.event}
              status={status}
              to={view.to}
              tool={known}
            >
              {filters}
            </Timeline>
          )}
        </Lazy>
        {nothing}
      </>
    );
  }
  const painted = <Painted onPainted={onPainted} />;
  return (
    <div className={styles.sheetOfEvents}>
      <div className={styles.statusBar} data-high={(screen === 'list' && !filters && !nothing) || undefined}>
        {status}
        {known}
        {filters}
      </div>
      {nothing ? (
        <>
          {nothing}
          {painted}
        </>
      ) : screen === 'agreements' ? (
        <Lazy chunk={agreementsChunk} onMissing={onPainted} what="the table of agreements">
          {({ Agreements }) => (
            <>
              <Agreements
                dataset={dataset}
                events={records}
                from={view.from}
                isPhone={isPhone}
                link={link}
                selected={view.event}
                to={view.to}
              />
              {painted}
            </>
          )}
        </Lazy>
      ) : (
        <>
          {view.speaker.length > 0 && <Claims dataset={dataset} link={link} speakers={view.speaker} />}
          <Lazy chunk={listChunk} onMissing={onPainted} what="the list">
            {({ List }) => (
              <>
                <List
                  dataset={dataset}
                  jump={(goTo) => <DateBox onGo={({ start }) => goTo(start)} />}
                  link={link}
                  query={view.q}
                  rows={rows}
                  selected={view.event}
                />
                {painted}
              </>
            )}
          </Lazy>
        </>
      )}
    </div>
  );
}
