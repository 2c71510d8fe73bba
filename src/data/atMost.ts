/** Lets so many pieces of work go on side by side; the others wait for their turn, in the order in which they came. */
export function atMost(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let going = 0;
  return async (work) => {
    if (going === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else going += 1;
    try {
      return await work();
    } finally {
      // Who waits longest takes the place over.
      const next = waiting.shift();
      if (next === undefined) going -= 1;
      else next();
    }
  };
}
