import { type ReactNode, useLayoutEffect, useState } from 'react';
import { Group, type Layout, Panel, Separator } from 'react-resizable-panels';
import styles from './Panes.module.css';

interface PanesProps {
  children: ReactNode;
  aside: ReactNode;
  /** The name of the handle between the two. */
  asideLabel: string;
}

/** The widths that the reader gave them last, while the page is open: where it gets narrow the panes are taken down. */
let chosen: Layout | undefined;

/** Two panes side by side with a handle between them, by pointer or arrow keys. */
export function Panes({ children, aside, asideLabel }: PanesProps) {
  // While they are put in, which takes two passes, the panes measure themselves; empty they do so in no time. They are
  // filled before anything is painted.
  const [passes, setPasses] = useState(0);
  useLayoutEffect(() => {
    if (passes < 2) setPasses(passes + 1);
  }, [passes]);
  const areIn = passes === 2;
  return (
    <Group
      className={styles.panes}
      defaultLayout={chosen}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) chosen = layout;
      }}
      orientation="horizontal"
    >
      <Panel className={styles.pane} id="main-pane" minSize="26rem">
        {areIn && children}
      </Panel>
      <Separator aria-label={asideLabel} className={styles.handle} />
      <Panel className={styles.pane} defaultSize="27.5rem" id="aside-pane" minSize="22.5rem">
        {areIn && aside}
      </Panel>
    </Group>
  );
}
