import { useEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { Sheet } from '@/ui/Sheet';
import styles from './Header.module.css';

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['Tab', 'to the next part of the page; the timeline is one stop'],
  ['← →', 'on the timeline: the event before, the event after'],
  ['↑ ↓', 'on the timeline: the lane above, the lane below'],
  ['Home, End', 'on the timeline: first and last event of the lane'],
  ['+ −', 'on the timeline: nearer, further'],
  ['[ ]', 'on the timeline: earlier, later'],
  ['Enter', 'opens the event, or shows the words of a receipt'],
  ['Escape', 'back to where you came from; then closes the event'],
  ['/', 'search'],
  ['?', 'this list'],
  ['Ctrl + wheel', 'over the timeline: zoom; dragging pans'],
];

/** The keys of the page, listed on a press of '?'. */
export function Keys() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTyping(event.target)) setIsOpen(true);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <Button aria-label="Keys and help" icon="circle-help" onClick={() => setIsOpen(true)} variant="quiet" />
      <Sheet isOpen={isOpen} label="Keys" onClose={() => setIsOpen(false)}>
        <div className={styles.keys}>
          <h2>Keys</h2>
          <dl>
            {KEYS.map(([keys, does]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Sheet>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
