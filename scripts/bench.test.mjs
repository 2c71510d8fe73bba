import { describe, expect, test } from 'vitest';
import { whyTooHeavy } from '../bench/bytes.mjs';
import { intoReadme, median, ratiosOf, reduceArticle, reduceRounds } from '../bench/report.mjs';

describe('npm run bench', () => {
  test('medians leave out what was not measured', () => {
    expect([median([3, null, 1, 2]), median([4, 1]), median([null])]).toEqual([2, 2.5, null]);
    const rounds = [
      { painted: 10, pan: { p95: 16, cpu: 1 } },
      { painted: null },
      { painted: 30, pan: { p95: 18, cpu: 3 } },
    ];
    expect(reduceRounds(rounds)).toMatchObject({ painted: 20, panP95: 17, panCpu: 2, zoomP95: null });
  });

  test('ratios are of one run, and a page that was not measured has none', () => {
    const page = (painted) => ({ painted, panP95: 17, panCpu: painted / 100, items: 60 });
    const pages = {
      empty: page(50),
      'ours 1000': page(500),
      'ours 100000': page(600),
      'naive 100': page(900),
      'naive 100, on a window': page(1200),
      'ours 100': page(300),
    };
    const found = Object.fromEntries(
      ratiosOf(pages, { 100000: 300 }).map(([what, , ratio]) => [what, ratio]),
    );
    expect(found['main-thread work per pan frame, 100,000 / 1,000']).toBe(1.2);
    expect(found['first events painted / fetch and decode alone, 100,000']).toBe(2);
    expect(found['first events painted / plain vis-timeline that shows all, 100']).toBeCloseTo(1 / 3);
    expect(found['first events painted / plain vis-timeline that opens on a window too, 100']).toBe(0.25);
    expect(found['frame p95 panning / empty page, 1,000,000']).toBeNull();
    expect(found['most items in the drawing, any count']).toBe(60);
  });

  test('a long article is compared to a short one', () => {
    const read = (cpu, jump) =>
      reduceArticle([{ painted: 1, scroll: { p95: 17, cpu }, jump }, { painted: null }]);
    const ratios = ratiosOf({}, {}, { 10: read(4, 100), 500: read(5, 120) });
    const found = Object.fromEntries(ratios.map(([what, , ratio]) => [what, ratio]));
    expect(found['main-thread work per scroll frame, long article / short']).toBe(1.25);
    expect(found['receipt to words in view, long article / short']).toBe(1.2);
  });

  test('the table goes between its markers and nowhere else', () => {
    const machine = { date: 'd', cpus: 2, model: 'm', load: [1], loadAfter: [2], rounds: 1 };
    const results = {
      machine,
      ratios: [
        ['x', 1.2, 1.5],
        ['y', 1, null],
      ],
      pages: {},
      articles: { 500: { painted: 1, scrollP95: 17, scrollCpu: 2, jump: 100 } },
      decoded: {},
      weights: {},
    };
    const readme = 'a\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nb';
    const written = intoReadme(readme, results);
    expect(written).toMatch(
      /^a\n<!-- bench:begin -->\n[\s\S]*\| x \| 1\.2 \| 1\.50 \| not held \|[\s\S]*<!-- bench:end -->\nb$/,
    );
    expect(written).toContain('| y | 1 | – | not measured |');
    expect(written).toContain('| 5,000 | 1 | 17.0 | 2.0 | 100 |');
    expect(written).not.toContain('old');
    expect(() => intoReadme('nothing', results)).toThrow('no place for the table');
  });

  test('a part that is too heavy, or missing from the build, is named', () => {
    const light = {
      'first route without the timeline': 100_000,
      'lazy timeline with its CSS': 100_000,
      'our own part of the timeline': 20_000,
    };
    expect(whyTooHeavy(light)).toEqual([]);
    expect(whyTooHeavy({ ...light, 'lazy timeline with its CSS': 125_001 })).toHaveLength(1);
    expect(whyTooHeavy({ ...light, 'first route without the timeline': 130_001 })).toHaveLength(1);
    expect(whyTooHeavy({ ...light, 'first route without the timeline': 0 })).toHaveLength(1);
  });
});
