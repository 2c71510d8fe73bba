/**
 * The `test` of every journey: Playwright's, and it fails a journey during which the page broke the policy,
 * asked another origin, threw, wrote anything to the console, or opened a dialog or a window.
 */
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test';

/**
 * What a browser says of a header that names a feature which this version of it does not have: `npm run proof` looks
 * whether that of the journeys says it, and others may.
 */
const OF_ANOTHER_VERSION = /^Error with Permissions-Policy header:/;

/** Writes down whatever a page of the context does that no journey may see. `origin` is the page's own. */
export async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    if (!OF_ANOTHER_VERSION.test(message.text()))
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`uncaught error: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => complaints.push(`another window: ${popup.url()}`));
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`another origin: ${request.url()}`);
  });
}

interface JourneyFixtures {
  /** What was complained of so far; a journey that is about a failure may look at it. */
  complaints: string[];
  /** Patterns of complaints that this journey is about, such as the 404 of a missing file. */
  expected: RegExp[];
  /** Opens another watched browser context, for instance in another time zone. It is closed by itself. */
  openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

export const test = base.extend<JourneyFixtures>({
  expected: [[], { option: true }],
  complaints: [
    async ({ expected }, use) => {
      const complaints: string[] = [];
      await use(complaints);
      const unexpected = complaints.filter((text) => !expected.some((pattern) => pattern.test(text)));
      expect(unexpected, 'what the page did that no journey may see').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, baseURL, complaints }, use) => {
    await watch(context, new URL(baseURL ?? '').origin, complaints);
    await use(context);
  },
  openContext: async ({ browser, contextOptions, baseURL, viewport, locale, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const usual = {
        ...contextOptions,
        viewport,
        ...(locale ? { locale } : {}),
        ...(baseURL ? { baseURL } : {}),
      };
      const context = await browser.newContext({ ...usual, ...options });
      opened.push(context);
      await watch(context, new URL(baseURL ?? '').origin, complaints);
      return context;
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
