import { addRowProblem } from '@/model/read/addRowProblem';
import type { RowProblem } from '@/model/record/eventColumns';
import type { Progress } from './eventFile';
import { unpackText } from './packTexts';
import type { RowGroupSpan, Titles } from './parquetEvents';

/**
 * The titles of a large dataset, loaded a row group at a time once somebody wants one of it. Whoever shows
 * titles subscribes, and looks again when told to.
 */
export class TitleStore {
  private readonly groups: readonly RowGroupSpan[];
  private readonly load: (group: number) => Promise<Titles>;
  private readonly loaded = new Map<number, Titles>();
  private readonly wanted = new Set<number>();
  private readonly failed = new Set<number>();
  private readonly listeners = new Set<() => void>();
  private readonly watchers = new Set<() => void>();
  private wantedProgress: Progress | null = null;
  private allProgress: Progress | null = null;
  private failure: string | null = null;
  private readonly wrong = new Map<string, RowProblem>();
  /** The same as a list: another one once there is more. */
  private told: readonly RowProblem[] = [];

  constructor(groups: readonly RowGroupSpan[], load: (group: number) => Promise<Titles>) {
    this.groups = groups;
    this.load = load;
  }

  /** The title of a row of the file; `undefined` while it is being loaded, empty where the file has none. */
  titleOf(row: number): string | undefined {
    const group = this.groupOf(row);
    const titles = this.loaded.get(group);
    if (titles !== undefined) return unpackText(titles, row - (this.groups[group]?.start ?? 0));
    this.want(group);
    return undefined;
  }

  /** Calls `listener` whenever titles have come or failed; gives what ends that. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Calls `watcher` whenever more of the titles has come; gives what ends that. */
  watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** How far the titles that somebody waits for have come; `null` where nobody does, or not for long yet. */
  wantedSoFar = (): Progress | null => this.wantedProgress;

  /** How far all titles have come, as a search needs them; `null` where none took long. */
  allSoFar = (): Progress | null => this.allProgress;

  /** A search begins or ends: of all titles none took long yet. */
  forget = (): void => {
    this.allProgress = null;
    for (const watcher of this.watchers) watcher();
  };

  /** So many bytes of each row group's titles have come. */
  come = (bytes: readonly number[]): void => {
    const all = [...this.groups.keys()];
    const soFar = (groups: readonly number[]): Progress => {
      const sizeOf = (group: number) => this.groups[group]?.titles.bytes ?? 0;
      const came = groups.map((group) => Math.min(bytes[group] ?? 0, sizeOf(group)));
      return { bytes: sum(came), of: sum(groups.map(sizeOf)) };
    };
    const wanted = all.filter((group) => this.isComing(group));
    this.wantedProgress = wanted.length > 0 ? soFar(wanted) : null;
    this.allProgress = soFar(all);
    for (const watcher of this.watchers) watcher();
  };

  /** Why titles are missing, in a sentence; `null` where none failed. */
  problem = (): string | null => this.failure;

  /** What is wrong with titles that have come and were left out; another list once there is more. */
  leftOut = (): readonly RowProblem[] => this.told;

  /** Asks again, when next wanted, for the titles that failed. */
  retry = (): void => {
    this.failure = null;
    for (const group of this.failed) this.wanted.delete(group);
    this.failed.clear();
    this.tell();
  };

  private want(group: number): void {
    if (this.wanted.has(group)) return;
    this.wanted.add(group);
    this.load(group).then(
      (titles) => {
        this.loaded.set(group, titles);
        for (const problem of titles.problems) addRowProblem(this.wrong, problem);
        if (titles.problems.length > 0) this.told = [...this.wrong.values()];
        this.tell();
      },
      (error: Error) => {
        this.failure = error.message;
        this.failed.add(group);
        this.tell();
      },
    );
  }

  private isComing(group: number): boolean {
    return this.wanted.has(group) && !this.loaded.has(group) && !this.failed.has(group);
  }

  private tell(): void {
    if (![...this.wanted].some((group) => this.isComing(group))) this.wantedProgress = null;
    for (const listener of [...this.listeners, ...this.watchers]) listener();
  }

  private groupOf(row: number): number {
    let [low, high] = [0, this.groups.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (row < (this.groups[middle]?.end ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
