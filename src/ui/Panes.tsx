import type { ReactNode } from 'react';
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
        {children}
      </Panel>
      <Separator aria-label={asideLabel} className={styles.handle} />
      <Panel className={styles.pane} defaultSize="27.5rem" id="aside-pane" minSize="22.5rem">
        {aside}
      </Panel>
    </Group>
  );
}
