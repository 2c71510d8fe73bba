/** The parts of the page that lie in files of their own: what not every view needs. */
import type { Screen } from '@/model/view/glance';
import { Chunk } from './Chunk';

/** The rules of moving along time: its keys work in every view. */
export const stepsChunk = new Chunk(() => import('./stepHere'));
export const timelineChunk = new Chunk(async () => {
  const [{ Timeline }, { stepHere }] = await Promise.all([
    import('@/features/timeline/Timeline'),
    stepsChunk.load(),
  ]);
  return { Timeline, stepHere };
});
export const listChunk = new Chunk(() => import('@/features/list/List'));
export const sourcesChunk = new Chunk(() => import('./SourceLoader'));
export const articleChunk = new Chunk(() => import('./Article'));
export const filtersChunk = new Chunk(() => import('@/features/filters/Filters'));
export const detailsChunk = new Chunk(() => import('./DetailsPane'));
export const accountsChunk = new Chunk(() => import('@/features/accounts/Accounts'));
export const agreementsChunk = new Chunk(() => import('@/features/agreements/Agreements'));
export const claimsChunk = new Chunk(() => import('@/features/claims/Claims'));
export const citeChunk = new Chunk(() => import('@/features/cite/Cite'));
export const knownChunk = new Chunk(() => import('./takenBack'));
export const keysChunk = new Chunk(() => import('@/app/keys/KeyList'));
export const deskChunk = new Chunk(() => import('./DeskPanes'));
export const phoneChunk = new Chunk(() => import('./PhonePage'));
export const panesChunk = new Chunk(() => import('@/ui/Panes'));
export const dateBoxChunk = new Chunk(() => import('@/pieces/DateBox'));
export const largeChunk = new Chunk(() => import('./LargeDataset'));

/**
 * Fetches beside the data what draws the view that the address names, and settles when that is here, or will not come.
 */
export async function preloadFor(screen: Screen, isPhone: boolean, isWide: boolean): Promise<void> {
  const first: Chunk<unknown>[] = [isPhone ? phoneChunk : deskChunk];
  if (screen === 'timeline') first.push(timelineChunk);
  if (screen === 'list') first.push(listChunk);
  if (screen === 'agreements') first.push(agreementsChunk);
  if (screen === 'source') first.push(articleChunk, sourcesChunk);
  if (isWide) first.push(panesChunk);
  await Promise.all(first.map((chunk) => chunk.preload()));
}

/** Fetches what stands beside the events, and what the next click is likely to open; sooner it would keep them waiting. */
export function preloadNext(): void {
  filtersChunk.preload();
  detailsChunk.preload();
  sourcesChunk.preload();
  articleChunk.preload();
  listChunk.preload();
  knownChunk.preload();
  keysChunk.preload();
  stepsChunk.preload();
}
