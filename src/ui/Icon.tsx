import { IconShapes } from './IconShapes';
import type { IconName } from './iconNodes';

interface IconProps {
  name: IconName;
  /** In pixels of the default text size; it grows with the reader's own. */
  size?: number;
  className?: string | undefined;
}

/** An icon in the colour of the text around it. It says nothing to a screen reader: words stand beside it. */
export function Icon({ name, size = 16, className }: IconProps) {
  const length = `${size / 16}rem`;
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      focusable="false"
      height={length}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="2"
      viewBox="0 0 24 24"
      width={length}
    >
      <IconShapes name={name} />
    </svg>
  );
}
