/**
 * The sizes of marks, all read in one layout of the page. By itself vis-timeline puts one mark after the other into
 * the page and asks for its size each time, so that the browser lays the page out once for every mark.
 */
import type { VisInside } from './visInside';

/** What vis-timeline wants to know of a point and of a range, in pixels. */
interface Sizes {
  dot: { width: number; height: number };
  content: { width: number; height: number };
  point: { width: number; height: number };
  box: { height: number };
}

/** What is put into the drawing: the element of a mark, as a point or as a bar. */
interface Ruled {
  content: Element;
  type: 'point' | 'range';
}

/** By the element of a mark; vis-timeline asks for it once the mark comes into the window, which may be much later. */
const known = new WeakMap<Element, Sizes>();
let isTaught = false;
/** So many sizes are remembered; then they are read anew. */
const MOST = 5000;

export class MarkRuler {
  /** Where marks stand while they are measured, unseen. */
  private readonly place = document.createElement('div');
  /** By what a mark is made of. */
  private readonly read = new Map<string, Sizes>();

  /** Makes a timeline take the sizes from here; before, nothing can be measured. */
  standIn({ dom, itemSet }: VisInside): void {
    this.place.className = 'mark-ruler';
    dom.center.append(this.place);
    if (isTaught) return;
    isTaught = true;
    const { point, range } = itemSet.constructor.types;
    for (const { prototype } of [point, range]) {
      const ask = prototype._getDomComponentsSizes;
      prototype._getDomComponentsSizes = function () {
        return known.get(this.data.content) ?? ask.call(this);
      };
    }
  }

  /** Measures marks that are about to be drawn; what is like one that was measured before is as large as that. */
  measure(marks: readonly Ruled[]): void {
    if (this.read.size > MOST) this.forget();
    const keyed = marks.map((mark) => [keyOf(mark), mark] as const);
    const unread = new Map(keyed.filter(([key]) => !this.read.has(key)));
    if (unread.size > 0) this.readSizes(unread);
    for (const [key, { content }] of keyed) {
      const sizes = this.read.get(key);
      if (sizes !== undefined) known.set(content, sizes);
    }
  }

  /** Letters may be of another size from now on. */
  forget(): void {
    this.read.clear();
  }

  private readSizes(marks: ReadonlyMap<string, Ruled>): void {
    const wrapped = [...marks].map(([key, { content, type }]) => ({ key, ...wrap(content, type) }));
    this.place.replaceChildren(...wrapped.map(({ item }) => item));
    for (const { key, item, inner } of wrapped) {
      const content = { width: inner.offsetWidth, height: inner.offsetHeight };
      const box = { width: item.offsetWidth, height: item.offsetHeight };
      // The library's own dot takes no room: `timeline.css` hides it.
      this.read.set(key, { dot: { width: 0, height: 0 }, content, point: box, box });
    }
    // vis-timeline takes a mark that stands in the page for one that is drawn.
    this.place.replaceChildren();
  }
}

/** What the size of a mark hangs on. The figures of a group's number are all of one width. */
function keyOf({ content, type }: Ruled): string {
  const html = content.outerHTML.replace(/ data-made="\d+"/, '');
  return `${type} ${content.hasAttribute('data-group') ? html.replace(/\d/g, '0') : html}`;
}

/** The elements that vis-timeline puts around a mark, with its names, because the mark's style goes by them. */
function wrap(content: Element, type: Ruled['type']): { item: HTMLElement; inner: HTMLElement } {
  const inner = around('vis-item-content', content);
  const framed = type === 'point' ? inner : around('vis-item-overflow', inner);
  return { item: around(`vis-item vis-${type}`, framed), inner };
}

function around(name: string, inner: Element): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(inner);
  return element;
}
