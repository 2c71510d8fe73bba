import { useId, useRef, useState } from 'react';
import { cutText } from '@/lib/cutText';
import { groupDigits } from '@/lib/groupDigits';
import { withoutIsolates } from '@/model/cite/isolated';
import { Button } from '@/ui/Button';
import styles from './Cite.module.css';
import { saveFile } from './saveFile';

interface CiteTextProps {
  text: string;
  /** The same as it is shown: what goes from right to left is isolated. */
  inBox: string;
  /** Of the file, without its extension. */
  name: string;
  extension: string;
  mediaType: string;
}

/** So many characters are shown: an event of thousands of passages is cited in a hundred thousand lines, each to be laid out. */
const SHOWN = 20_000;

const CHANGED = 'The citation has changed since then: copy it again.';

/**
 * A citation as it is written, to copy or to keep as a file. A text that comes later puts its places and its hash into
 * the citation: then what was copied before is told as another one.
 */
export function CiteText({ text, inBox, name, extension, mediaType }: CiteTextProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const shown = cutText(inBox, SHOWN);
  const isCut = shown !== inBox;
  const [said, setSaid] = useState({ of: '', words: '' });
  async function copy() {
    // What stands there already would not be said again.
    setSaid({ of: text, words: '' });
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: 'The citation is copied.' });
    } catch {
      // Plain http, or a browser that refuses: what is selected can still be copied by hand.
      box.current?.focus();
      box.current?.select();
      setSaid({
        of: text,
        words: `The browser does not allow copying. ${
          isCut
            ? 'Download the citation: the box does not hold all of it.'
            : 'The citation is selected: copy it with Ctrl+C, on a Mac with ⌘C.'
        }`,
      });
    }
  }
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        Citation
      </label>
      <textarea
        aria-describedby={isCut ? `${id}-cut` : undefined}
        className={styles.text}
        id={id}
        onCopy={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          event.preventDefault();
          event.clipboardData.setData(
            'text/plain',
            withoutIsolates(shown, text, selectionStart, selectionEnd),
          );
        }}
        readOnly
        ref={box}
        rows={9}
        spellCheck={false}
        value={shown}
      />
      {isCut && (
        <p className={styles.said} id={`${id}-cut`}>
          The box shows the first {groupDigits(SHOWN)} of {groupDigits(text.length)} characters. What is
          copied or downloaded is whole.
        </p>
      )}
      <div className={styles.actions}>
        <Button icon="copy" onClick={() => void copy()} variant="filled">
          Copy
        </Button>
        <Button icon="file-text" onClick={() => saveFile(`${name}.${extension}`, text, mediaType)}>
          Download .{extension}
        </Button>
        <span className={styles.said} role="status">
          {said.words === '' || said.of === text ? said.words : CHANGED}
        </span>
      </div>
    </>
  );
}
