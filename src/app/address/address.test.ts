import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser's address that tells of a change later than it changes, as browsers do. */
function makeBrowser(hash: string) {
  const told: (() => void)[] = [];
  const location = { hash };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, href: string) => {
      location.hash = href;
    },
  });
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'hashchange') told.push(listener);
  });
  return {
    location,
    tellChange: () => {
      for (const listener of told) listener();
    },
  };
}

describe('replaceAddress', () => {
  let browser: ReturnType<typeof makeBrowser>;
  let replaceAddress: (href: string) => boolean;

  beforeEach(async () => {
    vi.resetModules();
    browser = makeBrowser('#view=timeline');
    const store = await import('./address');
    store.listenToAddress();
    replaceAddress = store.replaceAddress;
  });
  afterEach(() => vi.unstubAllGlobals());

  test('puts another address in the place of the present one', () => {
    expect(replaceAddress('#view=timeline&from=2019-12-05')).toBe(true);
    expect(browser.location.hash).toBe('#view=timeline&from=2019-12-05');
  });

  test('a timeline that comes to rest takes nobody back who has gone to another address a moment before', () => {
    browser.location.hash = '#view=list';
    expect(replaceAddress('#view=timeline&from=2019-12-05')).toBe(false);
    expect(browser.location.hash).toBe('#view=list');
    browser.tellChange();
    replaceAddress('#view=list&q=oil');
    expect(browser.location.hash).toBe('#view=list&q=oil');
  });
});

describe('a click on a link', () => {
  class FakeElement {
    hash = '#view=list';
    closest = () => this;
    hasAttribute = () => false;
    getAttribute = () => this.hash;
  }
  let listeners: Record<string, (event: object) => void>;

  beforeEach(async () => {
    vi.resetModules();
    makeBrowser('#view=timeline');
    listeners = {};
    vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
      listeners[type] = listener;
    });
    vi.stubGlobal('Element', FakeElement);
    vi.stubGlobal('CSS', { escape: String });
    vi.stubGlobal('document', {
      documentElement: { toggleAttribute: () => {} },
      querySelector: () => null,
      querySelectorAll: () => [],
    });
    (await import('./address')).listenToAddress();
    listeners.pointerdown?.({ clientX: 500, clientY: 300 });
  });
  afterEach(() => vi.unstubAllGlobals());

  /** As Firefox tells of one by Enter, too: counted, and at no place. */
  const click = () =>
    listeners.click?.({ target: new FakeElement(), detail: 1, clientX: 0, clientY: 0, preventDefault() {} });

  test('is not followed where it ends a drag', () => {
    click();
    expect(location.hash).toBe('#view=timeline');
  });

  test('is followed where it comes from a key, wherever the pointer was pressed before', () => {
    listeners.keydown?.({ key: 'Enter' });
    click();
    expect(location.hash).toBe('#view=list');
  });
});
