/**
 * Every journey of a pointer has a twin by keys alone (`e2e/hand.ts`): what is declared by plain `test(` and uses a
 * pointer all the same stands in a list, each with its reason. The list may fall; to rise it needs a reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './install.mjs';

/** What is about the pointer itself: it has no twin, or the keys have a journey of their own, named here. */
const ABOUT_THE_POINTER = {
  'gestures.spec.ts': {
    'twenty events: no commit of React within a gesture': 'drag, wheel and pinch',
    'five thousand events: no commit of React within a gesture': 'drag, wheel and pinch',
  },
  'marks.spec.ts': {
    'what is said of a mark under the pointer is not cut where its words stand at the left': 'pointing',
  },
  'moves.spec.ts': {
    'a title that gets the focus has a frame for who goes by keys, and none after a press':
      'keys do the same in it',
    'a sheet is drawn down by its head: a little and it rises again, further and it closes':
      'a finger; keys close a sheet by Escape',
    'by pointer: the brush, zoom, how near it goes': "a drag; 'by keys: the handles, steps, single keys off'",
    'a hint that Escape has closed stays closed while the pointer moves on over the same button': 'pointing',
    'zoom buttons stay under a pointer that presses them again, however long the length between them is':
      'where a pointer rests',
    'swipes over the drawing bring the last lane in sight, the axis still there; a tap opens': 'a swipe',
    'after a swipe that scrolled, the next one sideways moves the window': 'a swipe',
    'a tap selects, a pinch zooms, a handle is dragged; nothing but the drawing goes sideways': 'fingers',
  },
  'receipts.spec.ts': {
    'every field of every event, every claim and every status leads to its very words':
      'pressed by script, to be quick; the keys have one of that name, which follows them all too',
  },
  'talks.spec.ts': {
    'what is pressed at once after a link starts from where the link leads':
      'two presses in one task of the browser, sooner than any hand or key: the first is not told of before the second',
    'the first event stands high, and a swipe scrolls the page, also over the drawing': 'a swipe',
  },
  'upstream.spec.ts': {
    'left in the middle of a drag, of a glide and of a brush, it is taken down once and without a complaint':
      'a drag',
    'while one pans, the axis stays in the page and moves with its days': 'a drag',
  },
  'proof/focus.spec.ts': {
    'a hint that the pointer opened closes by Escape too, and there is never more than one':
      "pointing; 'a hint closes by Escape, keeps the focus, and nothing under it closes'",
    'the pointer goes from an inference into its hint and onto the receipt in it, and both stay open':
      "pointing; 'the receipt in the hint of an inference can be reached' in keys.spec.ts",
  },
  'proof/gestures.spec.ts': {
    'five thousand events: a finger pans sideways, scrolls the page downwards, and opens a group': 'a finger',
    'five thousand events: groups open by click and by Enter': 'keys do the same in it',
  },
  'proof/ground.spec.ts': { 'text under the pointer, ${colorScheme}': 'pointing' },
  'proof/growth.spec.ts': {
    'a hundred thousand events: no commit of React within a gesture': 'drag, wheel and pinch',
    'a hundred thousand events: a finger pans, scrolls, and opens a group': 'a finger',
    'a hundred thousand events: groups open by click and by Enter': 'keys do the same in it',
  },
  'proof/longArticle.spec.ts': {
    'while a hand holds something, nothing far below is drawn':
      'a held button of the mouse; a key that is held repeats and leaves nothing in the hand',
  },
  'proof/networkLarge.spec.ts': {
    'how far titles are that come slowly while one pans is told once the hand has let go':
      'a held button of the mouse; keys move by steps and leave nothing in the hand',
  },
  'proof/looks.spec.ts': {
    'the article scrolls and the timeline goes on, with motion: ${reducedMotion}':
      'pressed by script, to count frames from there on; what keys reach is in sight already',
  },
};

const POINTER =
  /\.(?:mouse|touchscreen)\b|Input\.dispatch|\.(?:click|dblclick|hover|tap|dragTo|dragAndDrop|check|uncheck|setChecked|selectOption|fill)\(/;
const DECLARED = /^( *)(?:test|journey|faultJourney|keysAlone|byKeys|byPointer)\(/;
/** The hands themselves, and what brings a page into a state that is then looked at. */
const NO_JOURNEYS = new Set(['hand.ts', 'withoutPointer.ts', 'pageStates.ts', 'brokenStates.ts']);

const FOLDER = join(ROOT, 'e2e');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !NO_JOURNEYS.has(path));
const read = (path) => readFileSync(join(FOLDER, path), 'utf8');

/** What a text declares at its left margin, each with its lines: `const`, `function`. */
function helpersIn(text) {
  const parts = text.split(/^(?=(?:export )?(?:async )?(?:const|function) |(?:test|for|journey)\b)/m);
  return parts.flatMap((lines) => {
    const [, name] = /^(?:export )?(?:async )?(?:const|function) (\w+)/.exec(lines) ?? [];
    return name === undefined ? [] : [{ name, lines }];
  });
}

/** The journeys of a text: how they are declared, their name, and their lines. */
function journeysIn(text) {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, indent] = DECLARED.exec(line) ?? [];
    if (indent === undefined) return [];
    const rest = lines.slice(at + 1);
    const next = rest.findIndex(
      (one) => DECLARED.test(one) || one === `${indent}});` || one === `${indent});`,
    );
    const own = [line, ...(line.endsWith(';') ? [] : rest.slice(0, next < 0 ? rest.length : next))].join(
      '\n',
    );
    const [, , name = ''] = /\(\s*(['`"])(.*?)\1,/.exec(own) ?? [];
    return [{ isPlain: /^ *test\(/.test(line), name: name.replaceAll("\\'", "'"), lines: own }];
  });
}

/** Whether some lines use a pointer, by themselves or by a helper that does. */
const usesPointer = (lines, helpers) =>
  POINTER.test(lines) || [...helpers].some((name) => new RegExp(`\\b${name}\\(`).test(lines));

/** The helpers that use a pointer, those that use such helpers included. */
function pointerHelpers() {
  const shared = files.filter((path) => !path.endsWith('.spec.ts')).flatMap((path) => helpersIn(read(path)));
  return grow(new Set(), shared);
}

function grow(known, helpers) {
  const found = new Set(known);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { name, lines } of helpers) if (usesPointer(lines, found)) found.add(name);
  }
  return found;
}

/** The plain tests that use a pointer, by file. */
function withoutTwin() {
  const shared = pointerHelpers();
  const specs = files.filter((path) => path.endsWith('.spec.ts'));
  return specs.flatMap((path) => {
    const text = read(path);
    const helpers = grow(shared, helpersIn(text));
    const found = journeysIn(text).filter(({ isPlain, lines }) => isPlain && usesPointer(lines, helpers));
    return found.map(({ name }) => `${path}: ${name}`);
  });
}

test('what uses a pointer without a twin stands in the list, with its reason', () => {
  const listed = Object.entries(ABOUT_THE_POINTER).flatMap(([path, names]) =>
    Object.keys(names).map((name) => `${path}: ${name}`),
  );
  expect(withoutTwin().sort()).toEqual(listed.sort());
});
