/** Files of events with a few bytes of damage, or with far too much in them: told soon, by the file's name. */
import { recordOf, SOUND } from '../src/data/events/checkEvents.fixture';
import { smallParquet, text } from '../src/data/events/smallParquet.fixture';
import { damaged, fourEvents } from './fourEvents';
import { journey } from './hand';
import { expect, test } from './journey';
import { openAt } from './openAt';
import { serveEvents } from './serveEvents';

const LIST = '/#dataset=ferry-talks&view=list';
/** Two seconds are promised; the rest is for a busy machine. Reading without end is told after eight. */
const SOON = 6_000;

const DAMAGED: [what: string, file: () => Uint8Array][] = [
  ['a header that promises a billion values', () => damagedHeader()],
  ['a run of a billion values', () => damaged(0, [0xfe, 0xff, 0xff, 0xff, 0x07])],
];

/** Found by chance: with this byte the header of the first page promised so many values that reading went on for minutes. */
function damagedHeader(): Uint8Array {
  const file = fourEvents();
  file[16] = (file[16] ?? 0) ^ 176;
  return file;
}

for (const [what, file] of DAMAGED)
  journey(`${what}: the file is refused at once, and the page goes on`, async ({ page }, hand) => {
    await openAt(page, '/#view=list');
    await serveEvents(page, file());
    const started = performance.now();
    await page.goto(LIST);
    await expect(page.getByRole('alert')).toContainText(
      'data/ferry-talks/events.parquet is no whole Parquet file: it is cut off, or bytes in it are damaged.',
    );
    expect(performance.now() - started).toBeLessThan(SOON);
    await hand.press(page.getByRole('link', { name: 'Open the first dataset of this site' }));
    await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  });

test('50 MB of participants: the row is set aside and told, the others are shown', async ({ page }) => {
  await serveEvents(page, fourEvents('a,'.repeat(25_000_000)));
  await openAt(page, LIST);
  const told = page
    .getByRole('alert')
    .filter({ hasText: 'Of 4 events in the file 3 are shown and 1 set aside.' });
  await expect(told).toContainText(
    'Row 0: "participants" must be at most 100,000 characters long, found more.',
  );
  await expect(page.getByText('Showing 3 of 3 events').first()).toBeVisible();
});

test('somebody whom a record names twice is told once its event is opened, and shown both times', async ({
  page,
}) => {
  const twice = recordOf('call', (event) => {
    const participants = event.participants as object[];
    participants.push({ ...participants[0] });
  });
  await serveEvents(page, smallParquet({ ...SOUND, record: text(twice, recordOf('meeting')) }));
  await openAt(page, '/#dataset=ferry-talks&view=list&event=1');
  await expect(page.locator('article[data-event-id="1"]')).toContainText('Ivo Lund');
  // The sound dataset without its claims: what names one is told.
  const told = page.getByRole('alert').filter({ hasText: 'All 2 events are shown.' });
  await expect(told).toContainText('This dataset has 1 problem.');
  await page.evaluate(() => location.assign('#dataset=ferry-talks&view=list&event=0'));
  await expect(told).toContainText('This dataset has 2 problems.');
  await expect(told).toContainText('row 0: "participants[2]" names the actor "berg"');
  const details = page.locator('article[data-event-id="0"]');
  await expect(details.getByText('Ada Berg')).toHaveCount(2);
});
