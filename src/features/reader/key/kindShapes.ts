import type { Kind } from '@/model/record/lists';

/**
 * The outline, in a box of 8 by 8, of the shape that stands for a kind where an icon would be too small. No two are
 * alike; kinds of one colour are close to each other, filled, hollow or halved. Drawn by the even-odd rule.
 */
export const KIND_SHAPES: Readonly<Record<Kind, string>> = {
  meeting: 'M4 .5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z',
  summit: 'M4 .2a3.8 3.8 0 1 1 0 7.6a3.8 3.8 0 1 1 0-7.6zM4 2.2a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0-3.6z',
  talks: 'M0 2h8a4 4 0 0 1-8 0z',
  call: 'M4 0 8 4 4 8 0 4z',
  contacts: 'M4 0 8 4 4 8 0 4zM4 2.6 2.6 4 4 5.4 5.4 4z',
  agreement: 'M.8.8h6.4v6.4H.8z',
  signing: 'M.5.5h7v7h-7zM2.4 2.4v3.2h3.2V2.4z',
  statement: 'M4 .4 7.8 7.4H.2z',
  approval: 'M2.6.4h2.8v2.2h2.2v2.8H5.4v2.2H2.6V5.4H.4V2.6h2.2z',
  anniversary: 'M.2 2.6h7.6v2.8H.2z',
  other: 'M2.6.2h2.8v7.6H2.6z',
};
