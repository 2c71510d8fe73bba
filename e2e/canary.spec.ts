/** Shows that the watch over every journey is awake: each thing that no journey may see is done once, and seen. */
import type { Page } from '@playwright/test';
import { expect, test, watch } from './journey';

const misdeeds: [name: string, seen: RegExp, misdeed: (page: Page) => Promise<unknown>][] = [
  [
    'a style written into an element',
    /policy violation: style-src/,
    (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
  ],
  [
    'a script written into the page',
    /policy violation: (?:script-src|require-trusted-types-for)/,
    (page) =>
      page.evaluate(() => {
        const script = document.createElement('script');
        script.append('document.title = "broken into"');
        document.body.append(script);
      }),
  ],
  [
    'a script of another origin',
    /policy violation: require-trusted-types-for/,
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          document.createElement('script').src = 'https://other.invalid/a.js';
        });
      }),
  ],
  [
    'a picture of another origin',
    /policy violation: img-src/,
    (page) =>
      page.evaluate(() => {
        document.body.append(Object.assign(new Image(), { src: 'https://other.invalid/a.png' }));
      }),
  ],
  [
    'a frame',
    /policy violation: (?:frame-src|default-src)/,
    (page) =>
      page.evaluate(() => {
        const frame = document.createElement('iframe');
        document.body.append(Object.assign(frame, { src: 'https://other.invalid/' }));
      }),
  ],
  [
    'a request to another origin',
    /another origin: http:\/\/localhost/,
    (page) => page.goto(page.url().replace('127.0.0.1', 'localhost')).catch(() => {}),
  ],
  [
    'an uncaught error',
    /uncaught error: on purpose/,
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('on purpose');
        });
      }),
  ],
  [
    'a promise that is broken and nobody hears of it',
    /uncaught error: on purpose/,
    (page) =>
      page.evaluate(() => {
        setTimeout(() => Promise.reject(new Error('on purpose')));
      }),
  ],
  [
    'an error that is only written down',
    /console error: on purpose/,
    (page) => page.evaluate(() => console.error('on purpose')),
  ],
  [
    'an assertion that does not hold',
    /console assert: .*on purpose/,
    (page) => page.evaluate(() => console.assert(false, 'on purpose')),
  ],
  ['a remark', /console log: on purpose/, (page) => page.evaluate(() => console.log('on purpose'))],
  ['a warning', /console warning: on purpose/, (page) => page.evaluate(() => console.warn('on purpose'))],
  ['a missing file', /console error: .*404/, (page) => page.evaluate(() => fetch('./missing.json'))],
  ['a dialog', /dialog: on purpose/, (page) => page.evaluate(() => alert('on purpose'))],
  [
    'a question',
    /dialog: on purpose/,
    (page) => page.evaluate(() => confirm('on purpose') || prompt('on purpose')),
  ],
  [
    'another window',
    /another window: /,
    (page) => page.evaluate(() => void window.open('about:blank', '_blank')),
  ],
];

for (const [name, seen, misdeed] of misdeeds) {
  test(`${name} is noticed`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const complaints: string[] = [];
    await watch(context, new URL(baseURL ?? '').origin, complaints);
    const page = await context.newPage();
    await page.goto('/');
    expect(complaints).toEqual([]);
    await misdeed(page);
    await expect.poll(() => complaints.join('\n')).toMatch(seen);
    expect(await page.title()).not.toBe('broken into');
    await context.close();
  });
}

test.describe('what is noticed fails the journey', () => {
  const warn = (page: Page) => page.evaluate(() => console.warn('on purpose'));

  test.fail('in its own page', async ({ page }) => {
    await page.goto('/');
    await warn(page);
  });

  test.fail('in a page that it opened besides', async ({ openContext }) => {
    const page = await (await openContext()).newPage();
    await page.goto('/');
    await warn(page);
  });

  test.describe('unless it is about that', () => {
    test.use({ expected: [/on purpose/] });
    test('and says so', async ({ page, complaints }) => {
      await page.goto('/');
      await warn(page);
      await expect.poll(() => complaints).toHaveLength(1);
    });
    test.fail('and not of anything else', async ({ page }) => {
      await page.goto('/');
      await warn(page);
      await page.evaluate(() => console.warn('another'));
    });
  });
});

test('HTML made from a string shows the string letter for letter', async ({ page }) => {
  await page.goto('/');
  const shown = await page.evaluate(() => {
    const element = document.createElement('p');
    element.innerHTML = '<img src=x onerror="alert(1)">&amp;';
    return [element.textContent, element.childElementCount];
  });
  expect(shown).toEqual(['<img src=x onerror="alert(1)">&amp;', 0]);
});
