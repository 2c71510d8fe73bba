/** A made-up dataset with one meeting for each way in which a source may date one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFixture } from '../scripts/fixture/writeFixture.mjs';

/** What each event is called, and its date; in the order of time that a reader expects. */
export const SOFT_DATES: readonly { title: string; edtf: string; position: string; modality?: string }[] = [
  { title: 'On or before a day', edtf: '../2019-09-05', position: 'within' },
  { title: 'In a year', edtf: '2019', position: 'within' },
  { title: 'On the first', edtf: '2019-09-01', position: 'at' },
  { title: 'Early in September', edtf: '2019-09-0X', position: 'within' },
  { title: 'In September', edtf: '2019-09', position: 'within' },
  { title: 'Some days in between', edtf: '2019-09-02/2019-09-12', position: 'within' },
  { title: 'Through some days', edtf: '2019-09-03/2019-09-10', position: 'throughout' },
  { title: 'About a day', edtf: '2019-09-12~', position: 'at' },
  { title: 'On a day', edtf: '2019-09-16', position: 'at' },
  { title: 'Denied', edtf: '2019-09-18', position: 'at', modality: 'denied' },
  { title: 'Expected in a month', edtf: '2019-10', position: 'within', modality: 'expected' },
  { title: 'On or after a day', edtf: '2019-10-20/..', position: 'within', modality: 'expected' },
  { title: 'Near the end', edtf: '2019-10-28/2019-10-31', position: 'within', modality: 'possible' },
];

/** Writes it into a folder, which gives it its name. */
export function writeSoftDates(folder: string): void {
  writeFixture(SOFT_DATES.length, folder);
  const file = join(folder, 'dataset.json');
  const dataset = JSON.parse(readFileSync(file, 'utf8'));
  dataset.title = 'Soft dates, made up';
  SOFT_DATES.forEach(({ title, edtf, position, modality = 'held' }, at) => {
    const { when, ...event } = dataset.events[at];
    dataset.events[at] = { ...event, kind: 'meeting', title, modality, when: { ...when, edtf, position } };
  });
  writeFileSync(file, JSON.stringify(dataset));
}
