import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SetAside } from './SetAside';

test('large counts are written alike', () => {
  const problems = [
    { file: 'a/events.parquet', record: null, code: 'row', message: 'Row 1 is bad.' },
  ] as const;
  const counts = { inFile: 200_000, shown: 198_000, setAside: 2_000 };
  const html = renderToStaticMarkup(
    <SetAside addressProblems={[]} counts={counts} failed={[]} problems={problems as never} />,
  );
  expect(html).toContain('Of 200,000 events in the file 198,000 are shown and 2,000 set aside.');
});
