/**
 * The `test` of journeys without a pointer: the mouse, the finger and every way of a test to press, point at or
 * focus an element by itself throw. What is left is the keyboard.
 */
import type { Locator, Page } from '@playwright/test';
import { test as base } from './journey';

const MOUSE = ['click', 'dblclick', 'down', 'move', 'up', 'wheel'] as const;
const BY_HAND = [
  'blur',
  'check',
  'clear',
  'click',
  'dblclick',
  'dispatchEvent',
  'dragTo',
  'fill',
  'focus',
  'hover',
  'press',
  'pressSequentially',
  'selectOption',
  'selectText',
  'setChecked',
  'tap',
  'uncheck',
] as const;

type Methods = Record<string, unknown>;

/** Makes methods of an object throw; gives back what restores them. */
function forbid(object: object, names: readonly string[], what: string): () => void {
  const methods = object as Methods;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(object, name));
  for (const name of names) {
    methods[name] = () => {
      throw new Error(`${what}.${name}() in a journey without a pointer`);
    };
  }
  return () => {
    for (const [index, name] of names.entries()) {
      const descriptor = before[index];
      if (descriptor === undefined) delete methods[name];
      else Object.defineProperty(object, name, descriptor);
    }
  };
}

/** Takes the pointer away from all pages of this process; gives back what restores it. */
export function takePointerAway(page: Page): () => void {
  const prototypeOf = (object: object) => Object.getPrototypeOf(object) as object;
  const inPage = BY_HAND.filter((name) => name in page);
  const restores = [
    forbid(prototypeOf(page.mouse), MOUSE, 'mouse'),
    forbid(prototypeOf(page.touchscreen), ['tap'], 'touchscreen'),
    forbid(prototypeOf(page), [...inPage, 'dragAndDrop'], 'page'),
    forbid(prototypeOf(page.locator('body') as Locator), BY_HAND, 'locator'),
  ];
  return () => {
    for (const restore of restores) restore();
  };
}

export const test = base.extend({
  page: async ({ page }, use) => {
    const restore = takePointerAway(page);
    await use(page);
    restore();
  },
});

export { expect } from '@playwright/test';
