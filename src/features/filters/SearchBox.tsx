import { useState } from 'react';
import { Icon } from '@/ui/Icon';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  /** The text that is searched for, from the address. */
  text: string;
  onSearch: (text: string) => void;
  /** Enter: on to what was found. */
  onEnter: () => void;
}

/** A box to search in; what is typed stays as it is, even where the address follows a moment later. */
export function SearchBox({ text, onSearch, onEnter }: SearchBoxProps) {
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // The address changed by itself, by Back or 'Clear all': it wins. An echo of what was typed does not.
  if (text !== known) {
    setKnown(text);
    if (text !== typed.trim()) setTyped(text);
  }
  return (
    <label className={styles.box}>
      <Icon className={styles.icon} name="search" />
      <input
        aria-label="Search events and words"
        autoComplete="off"
        className={styles.input}
        enterKeyHint="search"
        onChange={({ target }) => {
          setTyped(target.value);
          onSearch(target.value);
        }}
        onKeyDown={(event) => {
          // The one that ends the writing of a word, as in Japanese, is no Enter.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          // What has the focus next is not pressed by it.
          event.preventDefault();
          onEnter();
        }}
        placeholder="Search events and words"
        spellCheck={false}
        type="search"
        value={typed}
      />
    </label>
  );
}
