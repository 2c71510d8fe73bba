/**
 * `npm run fixture -- N DIR`: writes a dataset folder of N made-up events, always the same bytes for the same N.
 * Up to 5,000 stand in `dataset.json`; more go into a Parquet file beside it.
 */

import { writeFixture } from './fixture/writeFixture.mjs';
import { giveUp } from './install.mjs';

const MOST = 10_000_000;

const [text = '', folder] = process.argv.slice(2);
const count = /^\d{1,8}$/.test(text) ? Number(text) : 0;
if (count < 1 || count > MOST || folder === undefined)
  giveUp(
    `Say how many events, from 1 to ${MOST.toLocaleString('en-GB')}, and the folder: npm run fixture -- 100000 public/data/many`,
  );
writeFixture(count, folder);
console.log(`${count.toLocaleString('en-GB')} events in ${folder}`);
