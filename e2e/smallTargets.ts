/**
 * Runs in the page, so it holds all that it needs: what one can press on less than a square of so many pixels, asked
 * point by point of what a finger would really hit – edges that an `::after` adds are counted, what lies over it is not.
 *
 * As in WCAG 2.5.8 some may be smaller. Links in a line of text, as long as no other's edge lies over their words.
 * Marks and the ends of the overview, as many as their days leave room for: they have 24 px, or so much room around
 * them, and the list and the buttons lead to the same with all that is asked. Where 24 px are asked, whatever stands
 * alone in a circle of that size. Shortcuts that no key reaches stand beside a passage that leads to the same; marks out
 * of the window take no press, and skip links come only to keys.
 */
export function smallTargets(least: number): string[] {
  const PRESSED =
    'button, input, select, summary, textarea, a[href], [role=tab], [role=slider], [role=option]';
  const IN_TEXT =
    'p a, dd a, li span a, mark a, a[data-evidence-id], p button, dd button, li button[aria-label^="inferred"]';
  const IN_DRAWING = '[role=option], [role=slider]';
  const LEFT_OUT = '[tabindex="-1"], [data-outside], nav[aria-label="Skip links"] *';
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const targets = [...(modal ?? document).querySelectorAll<HTMLElement>(PRESSED)].filter(
    (element) => element.checkVisibility() && !element.matches(LEFT_OUT),
  );

  /** Where a press counts for it: a label presses its box. */
  const placeOf = (element: HTMLElement) =>
    element.matches('input') ? (element.closest('label') ?? element) : element;
  const boxesOf = (element: HTMLElement) =>
    [...placeOf(element).getClientRects()].filter(({ width, height }) => width > 2 && height > 2);
  const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  const hits = (element: HTMLElement, x: number, y: number) => {
    const hit = document.elementFromPoint(x, y);
    const pressed = hit?.closest(PRESSED) ?? null;
    return (
      hit !== null &&
      placeOf(element).contains(hit) &&
      (pressed === element || pressed === null || placeOf(element) !== element)
    );
  };

  /** Whether a target of so many pixels has its middle there; corners and a whole outline may be round. */
  const isTargetAt = (element: HTMLElement, size: number, x: number, y: number) => {
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
      ].every(([dx = 0, dy = 0]) => hits(element, x + dx, y + dy)) &&
      [-slanting, slanting].every((dx) => [-slanting, slanting].every((dy) => hits(element, x + dx, y + dy)))
    );
  };
  const hasTarget = (element: HTMLElement, size: number) =>
    boxesOf(element).some((box) => {
      const { x, y } = middleOf(box);
      if (isTargetAt(element, size, x, y)) return true;
      const [wide, high] = [box.width, box.height].map((side) => Math.max(size, side) / 2) as [
        number,
        number,
      ];
      for (let dy = -high; dy <= high; dy += 2)
        for (let dx = -wide; dx <= wide; dx += 2) if (isTargetAt(element, size, x + dx, y + dy)) return true;
      return false;
    });

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
    const asked = element.matches(IN_DRAWING) ? Math.min(24, least) : least;
    if (hasTarget(element, asked) || (asked <= 24 && standsAlone(element, asked))) return [];
    const { x, y } = middleOf(boxes[0] as DOMRect);
    const line = (dx: number, dy: number) => {
      let length = 0;
      while (length < 100 && hits(element, x + dx * (length + 0.5), y + dy * (length + 0.5))) length += 1;
      return length;
    };
    return [`${line(-1, 0) + line(1, 0)}×${line(0, -1) + line(0, 1)} ${describe(element)}`];
  });
}
