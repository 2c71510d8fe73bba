import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glance } from './glance';
import { parseView } from './view';

test('the dataset and the view are read from wherever they stand', () => {
  expect(glance('#dataset=talks&view=list')).toEqual({ dataset: 'talks', view: 'list' });
  expect(glance('view=source&who=a,b&dataset=made-100')).toEqual({ dataset: 'made-100', view: 'source' });
  expect(glance('')).toEqual({ dataset: null, view: null });
  expect(glance('#dataset=NO&view=map')).toEqual({ dataset: null, view: null });
  expect(glance('#xdataset=talks&q=view=list')).toEqual({ dataset: null, view: null });
});

test('a glance never finds what the whole reading does not', () => {
  const part = fc.constantFrom(
    'dataset=',
    'view=',
    'list',
    'source',
    'talks',
    'a-1',
    '&',
    '#',
    '%61',
    'q=',
    ' ',
    'É',
    '=',
  );
  const fragment = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fragment, (fragment) => {
      const { dataset, view } = glance(fragment);
      const whole = parseView(fragment).view;
      expect([whole.dataset, null]).toContain(dataset);
      expect([whole.view, null]).toContain(view);
    }),
    { numRuns: 2_000 },
  );
});
