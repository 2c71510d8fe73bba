import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import styles from './Panes.module.css';

interface PanesProps {
  children: ReactNode;
  aside: ReactNode;
  /** The name of the handle between the two. */
  asideLabel: string;
}

/** Two panes side by side with a handle between them, by pointer or arrow keys. */
export function Panes({ children, aside, asideLabel }: PanesProps) {
  return (
    <Group className={styles.panes} orientation="horizontal">
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
