import { type Dispatch, type ReactNode, type SetStateAction, useEffect, useState } from 'react';
import { Spoken } from '@/ui/Spoken';
import styles from './Waiting.module.css';

let tell: Dispatch<SetStateAction<string>> = () => {};

interface WaitingProps {
  text: string;
  /** How far it has come. */
  children?: ReactNode;
}

/** Shows that something is on its way; if it lasts that is said, once, also where a second part of it is waited for. */
export function Waiting({ text, children }: WaitingProps) {
  useEffect(() => {
    tell(text);
    return () => tell((now) => (now === text ? '' : now));
  }, [text]);
  return (
    <div className={styles.loading}>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Says what the page waits for: in one place, so that the same words in another are nothing new. */
export function SpokenWait() {
  const [text, setText] = useState('');
  // It is the same for good.
  tell = setText;
  return <Spoken text={text} />;
}
