/** What not every view needs, in files of their own: the features, and what each of them is drawn with. */
import { Chunk } from './Chunk';

/** The rules of moving along time: its keys work in every view. */
export const stepsChunk = new Chunk(() => import('@/app/address/stepHere'));
export const timelineChunk = new Chunk(async () => {
  const [{ Timeline }, { stepHere }] = await Promise.all([
    import('@/features/timeline/Timeline'),
    stepsChunk.load(),
  ]);
  return { Timeline, stepHere };
});
export const listChunk = new Chunk(() => import('@/features/list/List'));
export const filtersChunk = new Chunk(() => import('@/features/filters/Filters'));
export const accountsChunk = new Chunk(() => import('@/features/accounts/Accounts'));
export const agreementsChunk = new Chunk(() => import('@/features/agreements/Agreements'));
export const claimsChunk = new Chunk(() => import('@/features/claims/Claims'));
export const citeChunk = new Chunk(() => import('@/features/cite/Cite'));
export const knownChunk = new Chunk(() => import('./takenBack'));
export const keysChunk = new Chunk(() => import('@/app/keys/KeyList'));
export const panesChunk = new Chunk(() => import('@/ui/Panes'));
export const dateBoxChunk = new Chunk(() => import('@/pieces/DateBox'));
