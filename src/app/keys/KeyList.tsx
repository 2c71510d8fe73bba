import { useState } from 'react';
import styles from './Keys.module.css';
import { KEY_LINES } from './keyLines';
import { areSingleKeysOn, turnSingleKeys } from './useCommands';

/** The keys of the page by the place where they act. */
export function KeyList() {
  return (
    <div className={styles.keys}>
      <h2 className={styles.heading}>Keys</h2>
      <p className={styles.note}>
        On the timeline Ctrl and the wheel zoom, dragging pans; on touch pinch and drag. The overview below it
        moves the window.
      </p>
      <SingleKeys />
      <div className={styles.places}>
        {KEY_LINES.map(({ title, lines }) => (
          <section className={styles.place} key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl>
              {lines.map(({ shown, does }) => (
                <div className={styles.line} key={shown}>
                  <dt>
                    <kbd>{shown}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  );
}

/** Who dictates to the machine would set off keys by every word. */
function SingleKeys() {
  const [isOn, setIsOn] = useState(areSingleKeysOn);
  return (
    <label className={styles.single}>
      <input
        checked={isOn}
        onChange={({ target }) => {
          setIsOn(target.checked);
          turnSingleKeys(target.checked);
        }}
        type="checkbox"
      />
      Single letters, digits and signs act as keys
    </label>
  );
}
