interface Waiting {
  name: string;
  begin: () => void;
}

/** Work that takes its turn, and may be called forward. */
export interface Turns {
  take: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Work of this name waits no longer, nor will it once it comes; it goes on beside the others. */
  callForward: (name: string) => void;
}

/** Lets so many pieces of work go on side by side; the others wait for their turn, in the order in which they came. */
export function atMost(most: number): Turns {
  const waiting: Waiting[] = [];
  let going = 0;
  let wanted: string | null = null;
  return {
    async take(name, work) {
      if (going < most || name === wanted) going += 1;
      else await new Promise<void>((begin) => waiting.push({ name, begin }));
      try {
        return await work();
      } finally {
        // Who waits longest takes the place over, unless it was one too many.
        const next = going > most ? undefined : waiting.shift();
        if (next === undefined) going -= 1;
        else next.begin();
      }
    },
    callForward(name) {
      wanted = name;
      const at = waiting.findIndex((one) => one.name === name);
      const [one] = at === -1 ? [] : waiting.splice(at, 1);
      if (one === undefined) return;
      going += 1;
      one.begin();
    },
  };
}
