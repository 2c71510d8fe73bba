import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ProblemNotices } from './ProblemNotices';

test.each([
  [200_000, 2_000, 'Of 200,000 events in the file 198,000 are shown and 2,000 set aside.'],
  [200_000, 0, 'All 200,000 events are shown.'],
  [1, 0, 'Its event is shown.'],
  [0, 0, 'It has no events.'],
])('of %i events, %i set aside: %s', (inFile, setAside, sentence) => {
  const problems = [
    { file: 'a/events.parquet', record: null, code: 'row', message: 'Row 1 is bad.' },
  ] as const;
  const counts = { inFile, shown: inFile - setAside, setAside };
  const html = renderToStaticMarkup(
    <ProblemNotices addressProblems={[]} counts={counts} failed={[]} problems={problems as never} />,
  );
  expect(html).toContain(sentence);
});
