/** Fingers on the screen of a phone, as the browser's own input. */
import type { Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

interface Finger {
  /** Each takes as many points as there are fingers. */
  down: (...points: Point[]) => Promise<void>;
  move: (...points: Point[]) => Promise<void>;
  /** Rests for some frames first: what is left in full swing glides on, and the browser swallows the next tap. */
  lift: () => Promise<void>;
}

const STEPS = 15;
const RESTING_FRAMES = 8;

/** A finger, or several, on a page. */
export async function fingerOn(page: Page): Promise<Finger> {
  const client = await page.context().newCDPSession(page);
  let at: Point[] = [];
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) => {
    at = points;
    await client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
    // A finger moves once a frame; faster than that the browser takes it for a tap.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  };
  return {
    down: (...points) => send('touchStart', points),
    move: (...points) => send('touchMove', points),
    lift: async () => {
      const places = at;
      // No finger holds quite still, and the browser hears only of one that moves.
      for (let frame = 1; frame <= RESTING_FRAMES; frame += 1)
        await send(
          'touchMove',
          places.map(({ x, y }) => ({ x: x + (frame % 2), y })),
        );
      await send('touchEnd', []);
    },
  };
}

/** Lays a finger down, draws it so far, in pixels, and lifts it. */
export async function swipe(page: Page, from: Point, by: Point): Promise<void> {
  const finger = await fingerOn(page);
  await finger.down(from);
  for (let step = 1; step <= STEPS; step += 1)
    await finger.move({ x: from.x + (by.x * step) / STEPS, y: from.y + (by.y * step) / STEPS });
  await finger.lift();
}

/** Lays two fingers down beside a point and draws them apart: the drawing comes several times nearer. */
export async function pinchApart(page: Page, { x, y }: Point): Promise<void> {
  const finger = await fingerOn(page);
  const apart = (by: number) => [-by, by].map((aside) => ({ x: x + aside, y }));
  await finger.down(...apart(20));
  for (let by = 30; by <= 90; by += 20) await finger.move(...apart(by));
  await finger.lift();
}
