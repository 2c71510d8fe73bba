/**
 * Runs in the page, so it holds all that it needs: what one can press on less than a square of so many pixels, asked
 * point by point of what a press would really hit – edges that an `::after` adds are counted, what lies over it is not.
 * Everything that takes a press is asked, also what no key reaches. Smaller may be, as in WCAG 2.5.5 and 2.5.8, only:
 *
 * - in a line of text (inline): as long as no other's edge lies over its words;
 * - in a drawing of time (essential: their place is their day), where another mark has the rest of the square; each keeps
 *   24 px, or so much room around it, and the list holds the same;
 * - discs and ticks beside the article (equivalent): the same links stand in its words. To a finger they are mere signs;
 * - where 24 px are asked (spacing), whatever stands alone in a circle of that size.
 *
 * Skip links come only to keys.
 */
export function smallTargets(least: number): string[] {
  const PRESSED =
    'button, input, select, summary, textarea, a[href], [role=tab], [role=slider], [role=option]';
  const IN_TEXT =
    'p a, dd a, li span a, mark a, a[data-evidence-id], p button, dd button, li button[aria-label^="inferred"]';
  const IN_DRAWING = '[role=option], [role=slider]';
  const DRAWINGS = '[role=listbox], [class*=_overview_]';
  const EQUIVALENT = '[aria-hidden=true] > a[tabindex="-1"]';
  const LEFT_OUT = 'nav[aria-label="Skip links"] *';
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const targets = [...(modal ?? document).querySelectorAll<HTMLElement>(PRESSED)].filter(
    (element) =>
      element.checkVisibility() &&
      !element.matches(LEFT_OUT) &&
      // Signs, and marks out of the window: they take no press.
      getComputedStyle(element).pointerEvents !== 'none',
  );

  /** Where a press counts for it: a label presses its box. */
  const placeOf = (element: HTMLElement) =>
    element.matches('input') ? (element.closest('label') ?? element) : element;
  const boxesOf = (element: HTMLElement) =>
    [...placeOf(element).getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
  const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  const isDrawn = (element: Element) => element.matches(IN_DRAWING);
  const hits = (element: HTMLElement, x: number, y: number, mayShare: boolean) => {
    const hit = document.elementFromPoint(x, y);
    const pressed = hit?.closest(PRESSED) ?? null;
    // What the edge of the drawing cuts off is scrolled into sight, or panned.
    const drawing = mayShare ? element.closest(DRAWINGS) : null;
    if (
      drawing !== null &&
      (hit === null || !drawing.contains(hit) || (pressed !== null && isDrawn(pressed)))
    )
      return true;
    return (
      hit !== null &&
      placeOf(element).contains(hit) &&
      (pressed === element || pressed === null || placeOf(element) !== element)
    );
  };

  /** Whether a target of so many pixels has its middle there; corners and a whole outline may be round. */
  const isTargetAt = (element: HTMLElement, size: number, x: number, y: number, mayShare: boolean) => {
    // What rounding takes at each side.
    const half = size / 2 - 1;
    const [flat, slanting] = [half, half * 0.65];
    return (
      [
        [0, 0],
        [0, -flat],
        [0, flat],
        [-flat, 0],
        [flat, 0],
      ].every(([dx = 0, dy = 0]) => hits(element, x + dx, y + dy, mayShare)) &&
      [-slanting, slanting].every((dx) =>
        [-slanting, slanting].every((dy) => hits(element, x + dx, y + dy, mayShare)),
      )
    );
  };
  const hasTarget = (element: HTMLElement, size: number, mayShare = false) =>
    boxesOf(element).some((box) => {
      const { x, y } = middleOf(box);
      if (isTargetAt(element, size, x, y, mayShare)) return true;
      const [wide, high] = [box.width, box.height].map((side) => Math.max(size, side) / 2) as [
        number,
        number,
      ];
      for (let dy = -high; dy <= high; dy += 2)
        for (let dx = -wide; dx <= wide; dx += 2)
          if (isTargetAt(element, size, x + dx, y + dy, mayShare)) return true;
      return false;
    });

  /** Whether the edge of the drawing cuts it off: with the arrow keys or a swipe its lane comes into sight. */
  const isScrolledAway = (element: HTMLElement) => {
    const drawing = element.closest(DRAWINGS);
    const [box] = boxesOf(element);
    if (!isDrawn(element) || drawing === null || box === undefined) return false;
    const { left, right } = drawing.getBoundingClientRect();
    const x = Math.min(Math.max(middleOf(box).x, left + 1), right - 1);
    // Of one that lies across the edge a part is seen, and the rest a step away.
    return [box.top + 1, middleOf(box).y, box.bottom - 1].some(
      (y) => !drawing.contains(document.elementFromPoint(x, y)),
    );
  };

  /** What takes a press on its own words, on any of their lines. */
  const overWords = (element: HTMLElement) => {
    for (const box of boxesOf(element)) {
      const { x, y } = middleOf(box);
      const [right, bottom] = [box.width / 2 - 2, box.height / 2 - 3] as const;
      const points = [
        [0, 0],
        [-right, 0],
        [right, 0],
        [0, -bottom],
        [0, bottom],
      ] as const;
      for (const [dx, dy] of points) {
        const over = document.elementFromPoint(x + dx, y + dy)?.closest<HTMLElement>(PRESSED) ?? null;
        if (over !== null && !over.contains(element) && !element.contains(over)) return over;
      }
    }
    return null;
  };

  /** Whether a circle around its middle touches no other. */
  const standsAlone = (element: HTMLElement, size: number) => {
    const [box] = boxesOf(element);
    if (box === undefined) return true;
    const { x, y } = middleOf(box);
    return targets.every(
      (other) =>
        other === element ||
        other.contains(element) ||
        element.contains(other) ||
        boxesOf(other).every(({ left, right, top, bottom }) => {
          const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
          return away >= size / 2;
        }),
    );
  };

  return targets.flatMap((element) => {
    placeOf(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const boxes = boxesOf(element);
    // A menu that one opened oneself lies over it, and closes by a press anywhere.
    const isUnderMenu = boxes.some(({ left, right, top, bottom }) =>
      [...document.querySelectorAll<HTMLElement>(':popover-open')].some((menu) => {
        const over = menu.getBoundingClientRect();
        const isBeside = over.left >= right || over.right <= left || over.top >= bottom || over.bottom <= top;
        return !isBeside && !menu.contains(element);
      }),
    );
    if (boxes.length === 0 || isUnderMenu) return [];
    const describe = (one: HTMLElement) =>
      `<${one.localName} ${one.className}> ${one.getAttribute('aria-label') ?? one.textContent}`.slice(0, 90);
    if (element.matches(IN_TEXT)) {
      const over = overWords(element);
      return over === null ? [] : [`${describe(element)} lies under ${describe(over)}`];
    }
    if (isScrolledAway(element) || (least <= 24 && element.matches(EQUIVALENT))) return [];
    const asked = isDrawn(element) ? Math.min(24, least) : least;
    const isLarge = hasTarget(element, asked) || (asked <= 24 && standsAlone(element, asked));
    if (isLarge && (asked === least || hasTarget(element, least, true))) return [];
    const { x, y } = middleOf(boxes[0] as DOMRect);
    const line = (dx: number, dy: number) => {
      let length = 0;
      while (length < 100 && hits(element, x + dx * (length + 0.5), y + dy * (length + 0.5), false))
        length += 1;
      return length;
    };
    const place = `at ${Math.round(x)}, ${Math.round(y)}`;
    return [`${line(-1, 0) + line(1, 0)}×${line(0, -1) + line(0, 1)} ${describe(element)} ${place}`];
  });
}
