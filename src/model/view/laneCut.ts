import type { Dataset } from '@/model/record/dataset';
import type { FacetValues } from '@/model/record/eventTable';
import type { Kind } from '@/model/record/lists';
import { KIND_WORDS } from '@/model/record/words';
import { countryValues } from './countryValues';
import { inShort } from './inShort';
import { laneColumn } from './laneColumn';
import type { LaneRule } from './view';

/** How events are cut into lanes: by the values of a column, each with a title, and how those without a lane are called. */
export interface Cut {
  column: FacetValues;
  titleOf: (id: string) => string;
  none: string;
  others: string;
}

/** By what a rule cuts the events of a dataset into lanes. */
export function laneCut(dataset: Dataset, rule: LaneRule): Cut {
  const column = laneColumn(dataset, rule);
  const { actors, places, agendaItems } = dataset;
  if (rule === 'who') {
    const titleOf = (id: string) => inShort(actors.get(id)?.name ?? id);
    return { column, titleOf, none: 'Nobody named', others: 'Other participants' };
  }
  if (rule === 'place') {
    const titleOf = (id: string) => inShort(places.get(id)?.name ?? id);
    return { column, titleOf, none: 'Place not stated', others: 'Other places' };
  }
  if (rule === 'topic') {
    const titleOf = (id: string) => inShort(agendaItems.get(id)?.title ?? id);
    return { column, titleOf, none: 'No agenda item', others: 'Other agenda items' };
  }
  if (rule === 'country') {
    const { nameOf } = countryValues(dataset);
    const titleOf = (id: string) => inShort(nameOf(id));
    return { column, titleOf, none: 'Country not given', others: 'Other countries' };
  }
  const titleOf = (id: string) => KIND_WORDS[id as Kind].many;
  return { column, titleOf, none: 'No kind', others: 'Other kinds' };
}
