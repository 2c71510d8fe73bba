import type { Kind, Modality } from '@/model/record/lists';
import { IconShapes } from '@/ui/IconShapes';
import styles from './KindDisc.module.css';
import { KIND_LOOKS } from './kindLooks';

interface KindDiscProps {
  kind: Kind;
  /** Held is filled; expected and possible are a dashed ring; denied is a ring struck through. */
  modality?: Modality;
  /** The diameter in pixels of the default text size. */
  size?: number;
}

/** A kind as an icon in a disc. It is for the eye: words beside it say the same. */
export function KindDisc({ kind, modality = 'held', size = 22 }: KindDiscProps) {
  const look = KIND_LOOKS[kind];
  const isHeld = modality === 'held';
  const length = `${size / 16}rem`;
  return (
    <svg
      aria-hidden="true"
      className={styles.disc}
      data-kind={kind}
      data-modality={modality}
      focusable="false"
      height={length}
      style={{ color: look.colour }}
      viewBox="0 0 24 24"
      width={length}
    >
      <circle className={isHeld ? styles.filled : styles.ring} cx="12" cy="12" r={isHeld ? 12 : 11.25} />
      <g className={isHeld ? styles.iconOn : styles.icon} transform="translate(5.4 5.4) scale(.55)">
        <IconShapes name={look.icon} />
      </g>
      {modality === 'denied' && <path className={styles.strike} d="M4.2 19.8 19.8 4.2" />}
    </svg>
  );
}
