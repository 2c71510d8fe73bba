/** Counts what passed and what failed over the steps of `npm test` and `npm run proof`, and tells it in one line. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lastLines, ROOT } from './install.mjs';

/** Lines of a failed step's output that are shown. */
const SHOWN_LINES = 120;

/**
 * Makes a tally. Its `step` runs one step under a heading; the step gives `{ passed, failed, output }`, and
 * what it printed is shown only if something failed. A step that throws has failed. `close` tells the sum.
 */
export function makeTally() {
  const sum = { passed: 0, failed: 0 };
  async function step(heading, work) {
    console.log(`\n== ${heading}`);
    const started = Date.now();
    const { passed, failed, output } = await work().catch((error) => oneFailed(error.message));
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) console.log(lastLines(output, SHOWN_LINES));
    console.log(`${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''} (${seconds(started)})`);
    return failed === 0;
  }
  function close() {
    process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
    console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  }
  return { step, close };
}

/** The outcome of a step that is one thing: `code` is its exit code. */
export function asOne({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : oneFailed(output);
}

/** The outcome of a step that could not do its work. */
export function oneFailed(output) {
  return { passed: 0, failed: 1, output };
}

/** Makes room for a report and removes an older one, so that no old report is ever counted. */
export function clearReport(name) {
  const path = join(ROOT, '.cache', name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * Counts a report of vitest or Playwright with `count`. A run that failed although its report counts no
 * failure (a file that could not be loaded, an error between tests) has one.
 */
export function asReported({ code, output }, path, count) {
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return oneFailed(`${output}\nNo report of the tests was written.`);
  }
  const { passed, failed, skipped } = counted;
  const hidden = code !== 0 && failed === 0 ? 1 : 0;
  const note = skipped > 0 ? `\n${skipped} skipped: a skipped test counts as failed.` : '';
  return { passed, failed: failed + skipped + hidden, output: output + note };
}

/** Counts vitest's report. */
export function countUnits(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
}

/** Counts Playwright's report; an error outside of any journey is a failure too, and so is no journey at all. */
export function countJourneys({ stats, errors }) {
  const none = stats.expected + stats.unexpected + stats.flaky === 0 ? 1 : 0;
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed: failed || none, skipped: stats.skipped };
}

/** What journeys measured and wrote down as annotations, a line for each kind and journey. */
export function sayMeasures({ specs = [], suites = [] }) {
  const lines = specs.flatMap(({ title, tests }) => {
    const notes = tests.flatMap(({ annotations }) => annotations);
    return [...new Set(notes.map(({ type }) => type))].map((type) => {
      const found = notes.filter((note) => note.type === type).map(({ description }) => description);
      return `${type}: ${title}: ${found.join(', ')}`;
    });
  });
  return [...lines, ...suites.flatMap(sayMeasures)];
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}
