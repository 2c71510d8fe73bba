import type { ReactNode } from 'react';
import { spellHidden } from '@/lib/hiddenCharacters';
import styles from './Chip.module.css';
import { Icon } from './Icon';
import { Verbatim } from './Verbatim';

interface ChipProps {
  children: ReactNode;
  /** Where the chip leads: the view without what it names. */
  href: string;
  /** What pressing it does, for a screen reader: 'Remove Aleksandr Lukashenko'. */
  label: string;
}

/** Something that is chosen; pressing it takes it away. */
export function Chip({ children, href, label }: ChipProps) {
  return (
    <a aria-label={spellHidden(label)} className={styles.chip} href={href}>
      <Verbatim className={styles.words}>{children}</Verbatim>
      <Icon name="x" size={14} />
    </a>
  );
}
