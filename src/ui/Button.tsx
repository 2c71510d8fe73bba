import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon';
import type { IconName } from './iconNodes';

interface Look {
  /** `outlined` has an edge, `quiet` none, `filled` is for the one thing to do next. */
  variant?: 'outlined' | 'quiet' | 'filled';
  /** Stands before the words. */
  icon?: IconName | undefined;
  /** Stands after the words. */
  iconAfter?: IconName;
  /** The words; a button without them needs an `aria-label`. */
  children?: ReactNode;
}
type ButtonProps = Look &
  (
    | ({ href: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Look>)
    | ({ href?: undefined } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof Look>)
  );

/** A button; with an `href` it looks the same and is a link. */
export function Button({ variant = 'outlined', icon, iconAfter, children, className, ...rest }: ButtonProps) {
  const isBare = children === undefined || children === null;
  const classes = [styles.button, styles[variant], isBare ? styles.bare : '', className ?? ''];
  const shared = { className: classes.filter(Boolean).join(' ') };
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {!isBare && <span className={styles.words}>{children}</span>}
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
  if (rest.href !== undefined) {
    return (
      <a {...rest} {...shared}>
        {content}
      </a>
    );
  }
  return (
    <button type="button" {...rest} {...shared}>
      {content}
    </button>
  );
}
