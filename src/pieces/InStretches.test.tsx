import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { InStretches } from './InStretches';

interface Drawn {
  rows: number[];
  /** What the button says; empty without one. */
  button: string;
}

function draw(weights: readonly number[], most?: number, kept: readonly number[] = []): Drawn {
  const html = renderToStaticMarkup(
    <InStretches
      items={[...weights.keys()]}
      keeps={(at) => kept.includes(at)}
      noun="point"
      weigh={(at) => weights[at] ?? 1}
      {...(most !== undefined && { most })}
    >
      {(drawn) => (
        <ul>
          {drawn.map((at) => (
            <li key={at}>{at}</li>
          ))}
        </ul>
      )}
    </InStretches>,
  );
  const rows = [...html.matchAll(/<li>(\d+)<\/li>/g)].map(([, at]) => Number(at));
  return { rows, button: (/<button.*<\/button>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, '') };
}

const ones = (count: number) => new Array<number>(count).fill(1);

describe('InStretches', () => {
  test('of very many rows a stretch is drawn, and what is left is counted', () => {
    const { rows, button } = draw(ones(30_000));
    expect(rows).toHaveLength(500);
    expect(button).toBe('29,500 more points: show the next 500');
    expect(draw(ones(501)).button).toBe('1 more point: show the next 1');
  });

  test('a list that one stretch holds is whole, and has no button', () => {
    expect(draw(ones(500))).toEqual({ rows: [...ones(500).keys()], button: '' });
    expect(draw([])).toEqual({ rows: [], button: '' });
  });

  test('rows that hold lists of their own weigh more, and one that alone is too heavy is drawn', () => {
    expect(draw([4, 4, 4, 4], 10)).toEqual({ rows: [0, 1], button: '2 more points: show the next 2' });
    expect(draw([9999, 9999, 1], 10)).toEqual({ rows: [0], button: '2 more points: show the next 1' });
  });

  test('what is selected is drawn wherever it stands, and of it no more than a stretch', () => {
    const { rows, button } = draw(ones(30_000), 10, [3, 20_000]);
    expect(rows).toEqual([...ones(10).keys(), 20_000]);
    expect(button).toBe('29,989 more points: show the next 10');
    const all = [...ones(100).keys()];
    expect(draw(ones(100), 10, all).rows).toEqual(all.slice(0, 20));
  });

  test('what is drawn and what is counted are all, each once', () => {
    const anyWeights = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        anyWeights,
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.nat(60)),
        (weights, most, kept) => {
          const { rows, button } = draw(weights, most, kept);
          expect(new Set(rows).size).toBe(rows.length);
          expect(rows.length + (Number.parseInt(button, 10) || 0)).toBe(weights.length);
          expect(button === '' || / the next [1-9]/.test(button)).toBe(true);
        },
      ),
    );
  });
});
