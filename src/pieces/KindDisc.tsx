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

/**
 * A kind as an icon in a disc. It is for the eye: words beside it say the same. The disc is drawn around the icon's own
 * 24 by 24, not the icon scaled into the disc: hundreds stand on a page, and each scale in one is a step of every frame.
 */
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
      viewBox="-9.8 -9.8 43.6 43.6"
      width={length}
    >
      <circle className={isHeld ? styles.filled : styles.ring} cx="12" cy="12" r={isHeld ? 21.8 : 20.4} />
      <g className={isHeld ? styles.iconOn : styles.icon}>
        <IconShapes name={look.icon} />
      </g>
      {modality === 'denied' && <path className={styles.strike} d="M-2.2 26.2 26.2 -2.2" />}
    </svg>
  );
}
