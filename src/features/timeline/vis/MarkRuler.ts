/**
 * The sizes of marks. By itself vis-timeline puts one mark after the other into the page and asks for its size each
 * time, so that the browser lays the page out once for every mark. Here one of each look is put there, all in one
 * layout; others that differ by their titles alone are larger by what a canvas tells of these, without any layout.
 */
import { made } from './made';
import type { VisInside } from './visInside';

interface Size {
  width: number;
  height: number;
}

/** What vis-timeline wants to know of a point and of a range, in pixels; of a range's box only the height. */
type Sizes = Record<'dot' | 'content' | 'point' | 'box', Size>;

/** What is put into the drawing: the element of a mark, as a point or as a bar. */
interface Ruled {
  content: Element;
  type: 'point' | 'range';
}

/** What was read of a look. */
interface Read {
  /** In fractions of pixels, as they are before the page rounds them. */
  sizes: Sizes;
  /** The title that it had then, and how its letters are set. */
  title: Title | null;
  note: number;
}

interface Title {
  width: number;
  style: Pick<CSSStyleDeclaration, 'font' | 'letterSpacing' | 'wordSpacing'>;
}

/** By the element of a mark; vis-timeline asks for it once the mark comes into the window, which may be much later. */
const known = new WeakMap<Element, Sizes & { note: number }>();
let isTaught = false;
/** So many sizes are remembered; then they are read anew. */
const MOST = 5000;

/** How wide the note of a mark is that was measured, in pixels; 0 without one. */
export function noteWidth(mark: Element): number {
  return known.get(mark)?.note ?? 0;
}

/** Measures marks once for each look, and gives vis-timeline their sizes, for which it would lay each one out by itself. */
export class MarkRuler {
  /** Where marks stand while they are measured, unseen. */
  private readonly place = made('div', 'mark-ruler');
  /** By the look of a mark. */
  private readonly read = new Map<string, Read>();
  private readonly canvas = document.createElement('canvas').getContext('2d');

  /** Makes a timeline take the sizes from here; before, nothing can be measured. */
  standIn({ dom, itemSet }: VisInside): void {
    dom.center.append(this.place);
    if (isTaught) return;
    isTaught = true;
    const { point, range } = itemSet.constructor.types;
    for (const { prototype } of [point, range]) {
      const ask = prototype._getDomComponentsSizes;
      prototype._getDomComponentsSizes = function () {
        // The disc stands in our own element; the library's dot would be one thing more for each mark.
        this.dom.dot?.remove();
        return known.get(this.data.content) ?? ask.call(this);
      };
    }
  }

  /** Measures marks that are about to be drawn. */
  measure(marks: readonly Ruled[]): void {
    if (this.read.size > MOST) this.forget();
    const looks = marks.map((mark) => ({ mark, ...this.lookOf(mark) }));
    const unread = new Map(looks.filter(({ key }) => !this.read.has(key)).map((look) => [look.key, look]));
    if (unread.size > 0) this.readSizes([...unread.values()]);
    for (const { key, mark, title } of looks) {
      const read = this.read.get(key);
      if (read === undefined) continue;
      const more = read.title === null ? 0 : this.widthOf(title, read.title.style) - read.title.width;
      known.set(mark.content, { ...widened(read.sizes, more), note: read.note });
    }
  }

  /** Letters may be of another size from now on. */
  forget(): void {
    this.read.clear();
  }

  private readSizes(looks: readonly { key: string; mark: Ruled; title: string | null }[]): void {
    const wrapped = looks.map(({ key, mark, title }) => ({ key, title, ...wrap(mark.content, mark.type) }));
    this.place.replaceChildren(...wrapped.map(({ item }) => item));
    for (const { key, title, item, inner } of wrapped) {
      const [content, box] = [inner, item].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { width, height };
      }) as [Size, Size];
      const sizes = { dot: { width: 0, height: 0 }, content, point: box, box };
      const words = title === null ? null : inner.querySelector('.mark-title');
      const note = inner.querySelector('.mark-note')?.getBoundingClientRect().width ?? 0;
      this.read.set(key, { sizes, title: words && this.readTitle(words), note });
    }
    // vis-timeline takes a mark that stands in the page for one that is drawn.
    this.place.replaceChildren();
  }

  private readTitle(words: Element): Title {
    const { font, letterSpacing, wordSpacing } = getComputedStyle(words);
    const style = { font, letterSpacing, wordSpacing };
    return { style, width: this.widthOf(words.textContent, style) };
  }

  private widthOf(title: string | null, style: Title['style']): number {
    return this.canvas === null ? 0 : Object.assign(this.canvas, style).measureText(title ?? '').width;
  }

  /**
   * What the size of a mark hangs on: all that it is made of but its title, if this is plain text that the canvas can
   * measure. The figures of a group's number are all of one width.
   */
  private lookOf({ content, type }: Ruled): { key: string; title: string | null } {
    const html = content.outerHTML.replace(/ data-made="\d+"/, '');
    if (content.hasAttribute('data-group'))
      return { key: `${type} ${html.replace(/\d/g, '0')}`, title: null };
    const title = content.querySelector('.mark-title');
    const isPlain = title?.childElementCount === 0 && this.canvas !== null && 'letterSpacing' in this.canvas;
    if (!isPlain) return { key: `${type} ${html}`, title: null };
    return { key: `${type} ${html.replace(title.outerHTML, () => '')}`, title: title.textContent };
  }
}

/** Sizes with so much more room for words, in the whole pixels that the page would tell. */
function widened({ dot, content, point, box }: Sizes, more: number): Sizes {
  const whole = ({ width, height }: Size) => ({
    width: Math.round(width + more),
    height: Math.round(height),
  });
  return { dot, content: whole(content), point: whole(point), box: whole(box) };
}

/** The elements that vis-timeline puts around a mark, with its names, because the mark's style goes by them. */
function wrap(content: Element, type: Ruled['type']): { item: HTMLElement; inner: HTMLElement } {
  const inner = around('vis-item-content', content);
  const framed = type === 'point' ? inner : around('vis-item-overflow', inner);
  return { item: around(`vis-item vis-${type}`, framed), inner };
}

function around(name: string, inner: Element): HTMLElement {
  const element = made('div', name);
  element.append(inner);
  return element;
}
