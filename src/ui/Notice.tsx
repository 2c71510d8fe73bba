import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `alert` interrupts a screen reader: for what failed. `status` waits for a pause. */
  tone: 'status' | 'alert';
  title: ReactNode;
  /** What is wrong, what still works, what to do: in sentences. */
  children?: ReactNode;
  /** A button or a link that leads on. */
  action?: ReactNode;
  /** For whoever leads the focus to it. */
  ref?: Ref<HTMLDivElement>;
}

/** A sentence or two about the state of things, with a way on. */
export function Notice({ tone, title, children, action, ref }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} ref={ref} role={tone} tabIndex={ref ? -1 : undefined}>
      <Icon className={styles.icon} name={tone === 'alert' ? 'triangle-alert' : 'info'} size={18} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
