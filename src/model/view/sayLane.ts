import type { Dataset } from '@/model/record/dataset';
import type { FilteringLane } from './filteringLane';
import { NONE_LANE, OTHERS_LANE } from './laneColumn';
import { laneCut } from './laneCut';

/** Says which lane it is, in its title: 'Belarus', 'Other countries', 'Country not given'. */
export function sayLane(dataset: Dataset, { rule, keeps }: FilteringLane): string {
  const { titleOf, none, others } = laneCut(dataset, rule);
  if (keeps.includes(OTHERS_LANE)) return others;
  return keeps.map((id) => (id === NONE_LANE ? none : titleOf(id))).join(', ');
}
