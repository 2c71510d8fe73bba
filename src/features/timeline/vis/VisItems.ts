import { DataSet } from 'vis-data/esnext';
import { MarkRuler } from './MarkRuler';
import type { VisInside } from './visInside';

/** What vis-timeline draws: a mark as a point or as a bar, in a lane. */
export interface VisItem {
  id: number;
  group: number;
  start: Date;
  end?: Date;
  type: 'point' | 'range';
  content: Element;
}

/**
 * The items of one timeline for life. After each change of its items vis-timeline draws all lanes anew at once, and
 * everything again in the next frame; here a change waits for that frame, and its marks are measured together.
 */
export class VisItems {
  /** To be given to vis-timeline; changed by nobody else. */
  readonly data = new DataSet<VisItem>();
  private readonly ruler = new MarkRuler();
  private itemSet: VisInside['itemSet'] | null = null;

  /**
   * Before the first item: the timeline that draws them. While `isMoving`, lanes that grow or shrink are followed by
   * the next frame, instead of drawing this one again; whoever moves it has it drawn once more in the end.
   */
  standIn(inside: VisInside, isMoving: () => boolean): void {
    const { itemSet } = inside;
    const isResized = itemSet._isResized.bind(itemSet);
    itemSet._isResized = () => isResized() && !isMoving();
    this.itemSet = itemSet;
    this.ruler.standIn(inside);
  }

  /** Adds items, or changes those with the same ids. */
  put(items: readonly VisItem[]): void {
    this.ruler.measure(items);
    this.withoutRedraw(() => this.data.update([...items]));
  }

  /** Letters may be of another size from now on: what is drawn after this is measured anew. */
  forgetSizes(): void {
    this.ruler.forget();
  }

  remove(ids: readonly number[]): void {
    this.withoutRedraw(() => this.data.remove([...ids]));
  }

  private withoutRedraw(change: () => void): void {
    const { itemSet } = this;
    if (itemSet === null) throw new Error('No timeline draws these items yet.');
    // An instance's own method stands before that of its class, and goes with it.
    itemSet.redraw = () => false;
    try {
      change();
    } finally {
      Reflect.deleteProperty(itemSet, 'redraw');
    }
  }
}
