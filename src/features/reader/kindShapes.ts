import type { Kind } from '@/model/record/lists';

/** A shape that stands for a kind where an icon would be too small to be told from another. */
export type KindShape = 'circle' | 'diamond' | 'square' | 'triangle' | 'cross' | 'bar';

/** One for each colour of the kinds, so that neither colour nor shape is needed alone. */
export const KIND_SHAPES: Readonly<Record<Kind, KindShape>> = {
  meeting: 'circle',
  summit: 'circle',
  talks: 'circle',
  call: 'diamond',
  contacts: 'diamond',
  agreement: 'square',
  signing: 'square',
  statement: 'triangle',
  approval: 'cross',
  anniversary: 'bar',
  other: 'bar',
};

/** Its outline in a box of 8 by 8. */
export const SHAPE_PATHS: Readonly<Record<KindShape, string>> = {
  circle: 'M4 .5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
  diamond: 'M4 0 8 4 4 8 0 4z',
  square: 'M.8.8h6.4v6.4H.8z',
  triangle: 'M4 .4 7.8 7.4H.2z',
  cross: 'M2.6.4h2.8v2.2h2.2v2.8H5.4v2.2H2.6V5.4H.4V2.6h2.2z',
  bar: 'M.2 2.6h7.6v2.8H.2z',
};
