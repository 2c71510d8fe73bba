import { createElement } from 'react';
import { ICON_NODES, type IconName } from './iconNodes';

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

/** The shapes of an icon without their `<svg>`, to stand in a drawing of 24 by 24. */
export function IconShapes({ name }: { name: IconName }) {
  return ICON_NODES[name].map(([tag, attributes], index) =>
    createElement(tag, { key: index, ...attributes }),
  );
}
