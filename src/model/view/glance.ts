/** What of an address is needed first: it is read by the small first file, before the rest of the page is here. */

/** The views that one can choose, as `view` in the address names them. */
export const SCREENS = ['timeline', 'list', 'agreements', 'source'] as const;
/** One of the views. */
export type Screen = (typeof SCREENS)[number];

/** What the name of a dataset looks like: that of its folder. */
export const DATASET_NAME = /^[a-z0-9-]{1,80}$/;

/**
 * The dataset and the view that an address fragment plainly names, else `null`: what `parseView` finds there, where
 * no letter of it is written in another way.
 *
 *     glance('#dataset=talks&view=list') //=> { dataset: 'talks', view: 'list' }
 */
export function glance(fragment: string): { dataset: string | null; view: Screen | null } {
  const part = (name: string) => new RegExp(`^#?(?:.*?&)??${name}=([^&]*)`, 's').exec(fragment)?.[1] ?? '';
  const dataset = part('dataset');
  return {
    dataset: DATASET_NAME.test(dataset) ? dataset : null,
    view: SCREENS.find((screen) => screen === part('view')) ?? null,
  };
}
