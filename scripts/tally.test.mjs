import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asReported, countJourneys, countUnits, figuresIn, sayMeasures } from './tally.mjs';

const units = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const journeys = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [], suites: [] };
const cases = [
  ['all passed', 0, units, countUnits, 3, 0],
  ['one failed', 1, { ...units, numFailedTests: 1 }, countUnits, 3, 1],
  ['a skipped test has failed', 0, { ...units, numPendingTests: 2 }, countUnits, 3, 2],
  ['a file that could not be loaded has failed', 1, units, countUnits, 3, 1],
  ['no report is a failure', 0, null, countUnits, 0, 1],
  ['all journeys passed', 0, journeys, countJourneys, 3, 0],
  ['a journey failed', 1, { ...journeys, stats: { ...journeys.stats, unexpected: 2 } }, countJourneys, 3, 2],
  [
    'an error outside of journeys',
    1,
    { ...journeys, errors: [{ message: 'no browser' }] },
    countJourneys,
    3,
    1,
  ],
  ['no journey at all', 0, { ...journeys, stats: { ...journeys.stats, expected: 0 } }, countJourneys, 0, 1],
];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
for (const [name, code, report, count, passed, failed] of cases)
  test(name, () => {
    const path = join(folder, `${name}.json`);
    if (report !== null) writeFileSync(path, JSON.stringify(report));
    expect(asReported({ code, output: '' }, path, count)).toMatchObject({ passed, failed });
  });

test('what journeys measured is told by journey', () => {
  const note = (description) => ({ type: 'time to sentence', description });
  const journey = (title, ...annotations) => ({ title, tests: [{ annotations }] });
  const suites = [{ specs: [journey('silence', note('a 8 s'), note('b 9 s')), journey('none')] }];
  expect(sayMeasures({ suites: [{ suites }] })).toEqual(['time to sentence: silence: a 8 s, b 9 s']);
});

test('a failed unit test, and a file that could not be loaded, are told by name and message', () => {
  const failed = {
    status: 'failed',
    fullName: 'a day is refused',
    failureMessages: ['\u001b[31mexpected 1\nto be 2'],
  };
  const testResults = [
    { name: 'day.test.ts', status: 'failed', message: '', assertionResults: [failed, { status: 'passed' }] },
    { name: 'view.test.ts', status: 'failed', message: 'no such file', assertionResults: [] },
    { name: 'list.test.ts', status: 'passed', message: '', assertionResults: [{ status: 'passed' }] },
  ];
  expect(countUnits({ ...units, testResults }).failures).toEqual([
    '✗ a day is refused\n│ expected 1\n│ to be 2',
    '✗ view.test.ts\n│ no such file',
  ]);
});

test('a failed journey is told by file, name and message', () => {
  const spec = (title, ok, ...errors) => ({
    title,
    ok,
    file: 'keys.spec.ts',
    tests: [{ results: [{ errors }] }],
  });
  const suites = [
    { suites: [{ specs: [spec('walks', false, { message: 'no mark' }), spec('rests', true)] }] },
  ];
  expect(countJourneys({ ...journeys, suites }).failures).toEqual(['✗ keys.spec.ts › walks\n│ no mark']);
});

test('figures are told by the lines that name them, colours or not', () => {
  const output =
    'stdout | door.test.ts\nfigure: 3 datasets\nno figure: 4\n\u001b[2mfigure: 5 states\u001b[22m\n';
  expect(figuresIn(output)).toEqual(['figure: 3 datasets', 'figure: 5 states']);
});
