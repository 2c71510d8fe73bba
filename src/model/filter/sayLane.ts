import type { Dataset } from '@/model/record/dataset';
import { NONE_LANE, OTHERS_LANE } from '@/model/view/laneColumn';
import { laneCut } from '@/model/view/laneCut';
import type { FilteringLane } from './filteringLane';

/** Says which lane it is, in its title: 'Belarus', 'Other countries', 'Country not given'. */
export function sayLane(dataset: Dataset, { rule, keeps }: FilteringLane): string {
  const { titleOf, none, others } = laneCut(dataset, rule);
  if (keeps.includes(OTHERS_LANE)) return others;
  return keeps.map((id) => (id === NONE_LANE ? none : titleOf(id))).join(', ');
}
