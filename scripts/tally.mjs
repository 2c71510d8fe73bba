/** Counts what passed and what failed over the steps of `npm test` and `npm run proof`, and tells it in one line. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { lastLines, ROOT } from './install.mjs';

/** Lines of a failed step's output that are shown. */
const SHOWN_LINES = 120;
/** Lines of what a failed test says that are told again in the end. */
const TOLD_LINES = 12;

/**
 * Makes a tally. Its `step` runs one step under a heading; the step gives `{ passed, failed, output }`, and
 * what it printed is shown only if something failed, but for lines that begin with 'figure: '. A step that throws has failed. `close` tells once more what
 * failed, in lines that begin with ✗ or │, and the sum.
 */
export function makeTally() {
  const sum = { passed: 0, failed: 0 };
  const fallen = [];
  async function step(heading, work) {
    console.log(`\n== ${heading}`);
    const started = Date.now();
    const { passed, failed, output, failures } = await work().catch((error) => oneFailed(error.message));
    for (const line of figuresIn(output)) console.log(line);
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) {
      console.log(lastLines(output, SHOWN_LINES));
      fallen.push(
        ...(failures?.length > 0 ? failures : [sayFailure(heading, lastLines(output, TOLD_LINES))]),
      );
    }
    console.log(`${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''} (${seconds(started)})`);
    return failed === 0;
  }
  function close() {
    process.exitCode = sum.failed === 0 && sum.passed > 0 ? 0 : 1;
    if (fallen.length > 0) console.log(`\n${fallen.join('\n')}`);
    console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  }
  return { step, close };
}

/** What the tests counted on their way, for the table of the README: lines that begin with 'figure: '. */
export function figuresIn(output) {
  return stripVTControlCharacters(output).match(/^figure: .+$/gm) ?? [];
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
  const { passed, failed, skipped, failures } = counted;
  const hidden = code !== 0 && failed === 0 ? 1 : 0;
  const note = skipped > 0 ? `\n${skipped} skipped: a skipped test counts as failed.` : '';
  return { passed, failed: failed + skipped + hidden, output: output + note, failures };
}

/** Counts vitest's report. */
export function countUnits(report) {
  const skipped = report.numPendingTests + report.numTodoTests;
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [sayFailure(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) => sayFailure(fullName, failureMessages.join('\n')));
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped, failures };
}

/** Counts Playwright's report; an error outside of any journey is a failure too, and so is no journey at all. */
export function countJourneys({ stats, errors, suites }) {
  const none = stats.expected + stats.unexpected + stats.flaky === 0 ? 1 : 0;
  const failed = stats.unexpected + stats.flaky + errors.length;
  const failures = [
    ...suites.flatMap(fallenJourneys),
    ...errors.map((error) => sayFailure('outside', error.message)),
  ];
  return { passed: stats.expected, failed: failed || none, skipped: stats.skipped, failures };
}

function fallenJourneys({ specs = [], suites = [] }) {
  const fallen = specs.flatMap(({ ok, title, file, tests }) => {
    const errors = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
    return ok ? [] : [sayFailure(`${file} › ${title}`, errors.map(({ message }) => message).join('\n'))];
  });
  return [...fallen, ...suites.flatMap(fallenJourneys)];
}

/** A failed test and the first lines of what it says, without the colours of a terminal. */
function sayFailure(name, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, TOLD_LINES);
  return [`✗ ${name}`, ...lines.map((line) => `│ ${line}`)].join('\n');
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
