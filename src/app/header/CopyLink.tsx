import { useState } from 'react';
import { Button } from '@/ui/Button';
import styles from './Header.module.css';

/** Copies the address of what is on the screen. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  async function copy() {
    // What stands there already would not be said again.
    setSaid('');
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('The address is copied.');
    } catch {
      setSaid('The browser does not allow copying. Copy the address from its address bar.');
    }
  }
  return (
    <span className={styles.copy}>
      <Button
        aria-label="Copy a link to this view"
        icon="share"
        onClick={() => void copy()}
        variant="quiet"
      />
      <span className={styles.said} onAnimationEnd={() => setSaid('')} role="status">
        {said !== '' && <span>{said}</span>}
      </span>
    </span>
  );
}
