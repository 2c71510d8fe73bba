/** Medians, ratios, and the table of them in the README. */

/** The middle of some figures; `null` where there is none. */
export function median(figures) {
  const known = figures.filter((figure) => typeof figure === 'number').toSorted((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

/** Reduces the rounds of one page to medians, figure by figure. */
export function reduceRounds(rounds) {
  const of = (pick) => median(rounds.map((round) => pick(round) ?? null));
  return {
    painted: of((round) => round.painted),
    panP95: of((round) => round.pan?.p95),
    panCpu: of((round) => round.pan?.cpu),
    zoomP95: of((round) => round.zoom?.p95),
    zoomCpu: of((round) => round.zoom?.cpu),
    filter: of((round) => round.filter),
    select: of((round) => round.select),
    items: of((round) => round.items),
    heapMB: of((round) => round.heapMB),
  };
}

/** Reduces the rounds of one article to medians. */
export function reduceArticle(rounds) {
  const of = (pick) => median(rounds.map((round) => pick(round) ?? null));
  return {
    painted: of((round) => round.painted),
    scrollP95: of((round) => round.scroll?.p95),
    scrollCpu: of((round) => round.scroll?.cpu),
    jump: of((round) => round.jump),
  };
}

const ratio = (a, b) => (typeof a === 'number' && typeof b === 'number' && b > 0 ? a / b : null);

/**
 * What DESIGN.md section 6 asks, with what was found. `pages` are medians by name, such as `ours 1000`, `articles` by
 * how many meetings they tell of.
 */
export function ratiosOf(pages, decoded, articles = {}) {
  const { 10: short, 500: long } = articles;
  const { empty } = pages;
  const ours = (count) => pages[`ours ${count}`];
  return [
    ...[1_000, 100_000, 1_000_000].flatMap((count) => [
      [`frame p95 panning / empty page, ${say(count)}`, 1.2, ratio(ours(count)?.panP95, empty?.panP95)],
      [`frame p95 zooming / empty page, ${say(count)}`, 1.2, ratio(ours(count)?.zoomP95, empty?.zoomP95)],
    ]),
    [
      'main-thread work per pan frame, 100,000 / 1,000',
      1.3,
      ratio(ours(100_000)?.panCpu, ours(1_000)?.panCpu),
    ],
    [
      'first events painted / fetch and decode alone, 100,000',
      3,
      ratio(ours(100_000)?.painted, decoded[100_000]),
    ],
    [
      'first events painted / plain vis-timeline that opens on a window too, 100',
      0.6,
      ratio(ours(100)?.painted, pages['naive 100, on a window']?.painted),
    ],
    [
      'first events painted / plain vis-timeline that shows all, 100',
      0.6,
      ratio(ours(100)?.painted, pages['naive 100']?.painted),
    ],
    ['filter to painted, 100,000 / 1,000', 1.3, ratio(ours(100_000)?.filter, ours(1_000)?.filter)],
    [
      'main-thread work per scroll frame, long article / short',
      1.3,
      ratio(long?.scrollCpu, short?.scrollCpu),
    ],
    ['receipt to words in view, long article / short', 1.3, ratio(long?.jump, short?.jump)],
    ['most items in the drawing, any count', 120, most(pages)],
  ];
}

function most(pages) {
  const counts = Object.entries(pages).flatMap(([name, { items }]) =>
    name.startsWith('ours') && items ? [items] : [],
  );
  return counts.length === 0 ? null : Math.max(...counts);
}

const say = (count) => count.toLocaleString('en-GB');

/** Puts the tables between the markers of the README. Throws where the markers are missing. */
export function intoReadme(readme, results) {
  const markers = /(<!-- bench:begin -->\n)[\s\S]*?(<!-- bench:end -->)/;
  if (!markers.test(readme))
    throw new Error('The README has no place for the table: <!-- bench:begin --> … <!-- bench:end -->');
  return readme.replace(markers, (_, begin, end) => `${begin}\n${tablesOf(results)}\n${end}`);
}

function tablesOf({ machine, ratios, pages, articles = {}, decoded, weights }) {
  const rows = Object.entries(pages).map(([name, page]) =>
    line([
      name,
      figure(page.painted),
      figure(page.panP95, 1),
      figure(page.panCpu, 1),
      figure(page.zoomP95, 1),
      figure(page.zoomCpu, 1),
      figure(page.filter),
      figure(page.select),
      figure(page.items),
      figure(page.heapMB),
    ]),
  );
  const held = (limit, found) => (found === null ? 'not measured' : found <= limit ? 'held' : 'not held');
  const kilobytes = Object.entries(weights).map(([part, bytes]) => `${part} ${(bytes / 1000).toFixed(1)} KB`);
  const alone = Object.entries(decoded).map(([count, ms]) => `${say(Number(count))}: ${figure(ms)} ms`);
  return [
    `Measured ${machine.date} on ${machine.cpus} cores (${machine.model}), load ${machine.load.join(', ')} before and ${machine.loadAfter.join(', ')} after, medians of ${machine.rounds} rounds. Fetch and decode alone: ${alone.join('; ')}. Packed: ${kilobytes.join(', ')}.`,
    '',
    line(['what', 'must be at most', 'found', '']),
    line(['---', '--:', '--:', '---']),
    ...ratios.map(([what, limit, found]) =>
      line([what, String(limit), figure(found, 2), held(limit, found)]),
    ),
    '',
    line([
      'page',
      'painted, ms',
      'pan p95',
      'pan CPU',
      'zoom p95',
      'zoom CPU',
      'filter',
      'select',
      'items',
      'heap, MB',
    ]),
    line(['---', ...Array.from({ length: 9 }, () => '--:')]),
    ...rows,
    '',
    ...articleTable(articles),
  ].join('\n');
}

function articleTable(articles) {
  const rows = Object.entries(articles).map(([meetings, { painted, scrollP95, scrollCpu, jump }]) =>
    line([say(meetings * 10), figure(painted), figure(scrollP95, 1), figure(scrollCpu, 1), figure(jump)]),
  );
  if (rows.length === 0) return [];
  const head = ['passages in the article', 'painted, ms', 'scroll p95', 'scroll CPU', 'receipt to words'];
  return [line(head), line(head.map(() => '--:')), ...rows, ''];
}

function figure(value, digits = 0) {
  return value === null || value === undefined ? '–' : value.toFixed(digits);
}

function line(cells) {
  return `| ${cells.join(' | ')} |`;
}
