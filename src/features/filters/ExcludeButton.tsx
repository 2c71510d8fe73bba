import { spellHidden } from '@/lib/hiddenCharacters';
import type { Choice } from '@/model/filter/filterChoices';
import { sayCount } from '@/model/record/words';
import type { View } from '@/model/view/view';
import styles from './ExcludeButton.module.css';

interface ExcludeButtonProps {
  /** The choice that leaves the participant out, or brings them back. */
  exclusion: Choice;
  onChange: (change: Partial<View>) => void;
}

/** Leaves out every event of a participant; pressed it brings them back. */
export function ExcludeButton({ exclusion, onChange }: ExcludeButtonProps) {
  const { count, isOn, change } = exclusion;
  const label = spellHidden(exclusion.label);
  const shows = `shows ${sayCount(count, 'event', 'events')}`;
  return (
    <button
      // Who speaks to the page says what is written on the button.
      aria-label={`not ${label}: leave out`}
      aria-pressed={isOn}
      className={styles.not}
      onClick={() => onChange(change)}
      title={isOn ? `Left out. To bring them back ${shows}` : `Leave out ${label}: ${shows}`}
      type="button"
    >
      not
    </button>
  );
}
