import { createElement } from 'react';
import { ICON_NODES, type IconName } from './iconNodes';

/** The shapes of an icon without their `<svg>`, to stand in a drawing of 24 by 24. */
export function IconShapes({ name }: { name: IconName }) {
  return ICON_NODES[name].map(([tag, attributes], index) =>
    createElement(tag, { key: index, ...attributes }),
  );
}
