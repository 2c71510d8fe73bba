/** Asks axe about a page as it is now, and settles what axe leaves undecided. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, NodeResult } from 'axe-core';
import { measureText } from './textContrast';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules beyond those that axe runs by itself: WCAG 2.2's size of targets, and trials that hold for this page. */
const MORE_RULES = [
  'target-size',
  'css-orientation-lock',
  'landmark-complementary-is-top-level',
  'table-fake-caption',
  'td-has-header',
];

/** A check that axe cannot decide, or that takes a thing for what it is not: where, and why it is no fault. */
interface Explained {
  rule: string;
  /** The element, as HTML. */
  where: RegExp;
  why: string;
  /** What proves it in axe's place. */
  provedBy: string;
}

const EXPLAINED: readonly Explained[] = [
  {
    rule: 'skip-link',
    // axe cuts a long element off before its address; a receipt always has such a one.
    where: /href="#[a-z]+=|^<a [^>]*class="_receipt_/,
    why: 'The fragment of a link is the state of the page, not a place in it; what skips is a button.',
    provedBy: 'SkipLinks.test.tsx, and the journeys, which follow such links to what they name',
  },
  {
    rule: 'link-in-text-block',
    where: /^<a [^>]*class="_link_/,
    why: 'A passage of the article: the mark around the link underlines it, which axe does not see on the link.',
    provedBy: 'e2e/proof/looks.spec.ts compares pictures with and without the mark',
  },
  {
    rule: 'target-size',
    where: /data-outside=""/,
    why: 'A mark out of the window is there for keys and ears alone: it takes no press.',
    provedBy: 'e2e/proof/reached.spec.ts reaches every event by keys; "2 earlier" is the way by pointer',
  },
];

/** What is wrong on the page, and what axe cannot decide and nothing here explains; both empty on a sound page. */
export async function auditWithAxe(page: Page): Promise<{ violations: string[]; undecided: string[] }> {
  await page.evaluate(SOURCE);
  const { violations, incomplete } = await page.evaluate(async (more): Promise<AxeResults> => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
    return axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] });
  }, MORE_RULES);
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes.filter((node) => !isExplained(id, node)).map((node) => ({ id, node })),
  );
  const faint = await faintAmong(
    page,
    undecided.filter(({ id }) => id === 'color-contrast').map(({ node }) => node),
  );
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.filter((node) => !isExplained(id, node)).map((node) => tell(id, node)),
    ),
    undecided: [
      ...undecided.filter(({ id }) => id !== 'color-contrast').map(({ id, node }) => tell(id, node)),
      ...faint,
    ],
  };
}

function isExplained(rule: string, node: NodeResult): boolean {
  return EXPLAINED.some((one) => one.rule === rule && one.where.test(node.html));
}

function tell(rule: string, { html, any, all, none }: NodeResult): string {
  const found = [...any, ...all, ...none].map(({ message }) => message).join(' ');
  return `${rule}: ${html.slice(0, 160)} – ${found}`;
}

/** Runs in the page: marks what is to be measured. What lies behind an open sheet rests, and is not to be read. */
function markUndecided(targets: string[]): void {
  const modal = document.querySelector('dialog:modal');
  for (const target of targets) {
    const element = document.querySelector(target);
    if (modal === null || modal.contains(element)) element?.setAttribute('data-undecided', '');
  }
}

/** Runs in the page: brings the first of the elements that are left to measure into view; their number is told. */
function showNext(): number {
  const left = document.querySelectorAll('[data-undecided]');
  left[0]?.scrollIntoView({ block: 'center', inline: 'nearest' });
  return left.length;
}

/** Where axe cannot tell what lies under a text it is measured in pixels; gives those that are too faint, or not to be seen. */
async function faintAmong(page: Page, nodes: readonly NodeResult[]): Promise<string[]> {
  const faint: string[] = [];
  await page.evaluate(
    markUndecided,
    nodes.map(({ target }) => String(target[0])),
  );
  while ((await page.evaluate(showNext)) > 0) {
    const measured = await measureText(page, '[data-undecided]');
    const settled = measured.filter(({ contrast, index }) => contrast !== null || index === 0);
    for (const { text, contrast, least, colour } of settled) {
      // Brought into view and yet not painted: cut off, or covered by what lies over it, it is not to be read.
      if (contrast !== null && contrast < least)
        faint.push(`color-contrast: “${text}” in ${colour} has ${contrast.toFixed(2)}`);
    }
    await page.evaluate(
      (indices) => {
        const left = [...document.querySelectorAll('[data-undecided]')];
        for (const index of indices) left[index]?.removeAttribute('data-undecided');
      },
      settled.map(({ index }) => index),
    );
  }
  return faint;
}
