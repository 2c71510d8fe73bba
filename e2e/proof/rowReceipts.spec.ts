/** Each receipt on a row of the list leads to its very words, and every passage of a shown field has one there. */
import { readFileSync } from 'node:fs';
import { journey } from '../hand';
import { expect } from '../journey';
import { openAt } from '../openAt';

interface Fact {
  evidence?: string[];
}
interface Shipped {
  evidence: { id: string; exact: string }[];
  events: (Fact & { id: string; when: Fact; place?: Fact; duration?: Fact })[];
}

const talks: Shipped = JSON.parse(readFileSync('public/data/belarus-russia-2019-12/dataset.json', 'utf8'));
const wordsOf = new Map(talks.evidence.map(({ id, exact }) => [id, exact]));

for (const { id, evidence = [], when, place, duration } of talks.events) {
  journey(`the row of ${id}`, async ({ page }, hand) => {
    await openAt(page, '/#view=list');
    const row = page.locator('li').filter({ has: page.locator(`a[data-event-id="${id}"]`) });
    const receipts = row.locator('a[data-evidence-id]');
    await expect(receipts.first()).toBeVisible();
    await expect(page.locator('mark').first()).toBeAttached();
    const ids = await receipts.evaluateAll((links) => links.map((link) => link.dataset.evidenceId ?? ''));
    const facts = [evidence, when, place, duration].flatMap((fact) =>
      Array.isArray(fact) ? fact : (fact?.evidence ?? []),
    );
    expect([...new Set(ids)].sort()).toEqual([...new Set(facts)].sort());
    for (const passage of new Set(ids)) {
      await hand.press(row.locator(`a[data-evidence-id="${passage}"]`).first());
      const marks = page.locator('mark[aria-current="true"]');
      await expect(
        page.locator(`mark[data-evidence-id~="${passage}"][aria-current="true"]`).first(),
      ).toBeInViewport();
      expect((await marks.allTextContents()).join(''), passage).toBe(wordsOf.get(passage));
    }
  });
}
