/** The parts of the page itself that lie in files of their own, and what is fetched before it is asked for. */
import { Chunk } from '@/app/later/Chunk';
import {
  agreementsChunk,
  filtersChunk,
  keysChunk,
  knownChunk,
  listChunk,
  panesChunk,
  stepsChunk,
  timelineChunk,
} from '@/app/later/chunks';
import type { Screen } from '@/model/view/glance';

export const sourcesChunk = new Chunk(() => import('@/app/article/SourceLoader'));
export const articleChunk = new Chunk(() => import('@/app/article/Article'));
export const detailsChunk = new Chunk(() => import('@/app/details/DetailsPane'));
export const deskChunk = new Chunk(() => import('@/app/panes/DeskPanes'));
export const phoneChunk = new Chunk(() => import('@/app/panes/PhonePage'));
export const largeChunk = new Chunk(() => import('@/app/dataset/LargeDataset'));

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
