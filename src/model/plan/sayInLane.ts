import { sayDays } from '@/model/day/day';
import type { Dataset } from '@/model/record/dataset';
import type { Lane } from './lanes';
import { lastMeeting } from './lastMeeting';
import { sayMark } from './sayMark';
import { spokenMark } from './spokenMark';

/** Says a mark of a lane, and how long the two who meet had not met, unless the same number of days is said already. */
export function sayInLane(dataset: Dataset, lane: Lane, row: number): string {
  const said = sayMark(spokenMark(dataset, lane, row));
  const last = lastMeeting(dataset, row);
  return last === null || said.includes(`, ${sayDays(last.days)} after `) ? said : `${said}, ${last.words}`;
}
