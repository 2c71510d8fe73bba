import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import { countryValues } from './countryValues';
import type { LaneRule } from './view';

/** Where events stand that have no value at all. No id of a record begins like this. */
export const NONE_LANE = '~none';
/** Where events stand that have a value without a lane of its own. */
export const OTHERS_LANE = '~others';

/** The values by which a rule cuts the events of a dataset into lanes. */
export function laneColumn(dataset: Dataset, rule: LaneRule): FacetValues {
  return rule === 'country' ? countryValues(dataset).column : dataset.table.facets[rule];
}
