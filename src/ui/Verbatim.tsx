import { Children, type ReactNode } from 'react';
import { directionOf } from '@/lib/directionOf';
import { nameHidden, sayHidden, splitHidden } from '@/lib/hiddenCharacters';
import './verbatim.css';

interface VerbatimProps {
  /** Texts; what is no text stays as it is. */
  children: ReactNode;
  className?: string | undefined;
  /** The language of the words: they go its way. Without one the first letter decides. */
  lang?: string | undefined;
  /** Where the children are not the plain words that decide it. */
  dir?: 'rtl' | 'ltr' | undefined;
}

/** Text from data, letter for letter: its direction touches nothing around it, hidden characters have a sign. */
export function Verbatim({ children, className, lang, dir }: VerbatimProps) {
  const own = lang && directionOf(typeof children === 'string' ? children : '', lang);
  return (
    <bdi className={className} dir={dir ?? own} lang={lang}>
      {withSigns(children)}
    </bdi>
  );
}

/** Texts with a visible sign before hidden characters; the text itself stays what it is. */
export function withSigns(children: ReactNode): ReactNode {
  return Children.map(children, (child) => (typeof child === 'string' ? signText(child) : child));
}

function signText(text: string): ReactNode {
  return splitHidden(text).map(({ text: part, isHidden }, at) =>
    isHidden ? (
      <span aria-label={sayHidden(part)} data-hidden={nameHidden(part)} key={at} role="img">
        {part}
      </span>
    ) : (
      breakLong(part, at)
    ),
  );
}

/**
 * A word of 300 letters gets a place to break after each 300, and no kerning: where every letter leans on the next,
 * a browser shapes all that follows anew for each line of it.
 */
function breakLong(text: string, key: number): ReactNode {
  const pieces = text.split(/(\S{300})/u).filter(Boolean);
  if (pieces.length < 2) return text;
  return (
    <span data-endless="" key={key}>
      {pieces.flatMap((piece, at) => (at > 0 ? [<wbr key={at} />, piece] : piece))}
    </span>
  );
}
