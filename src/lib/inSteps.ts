/** Work that may rest at each `yield`: whoever runs it can do something else meanwhile. */
export type InSteps<Result> = Generator<undefined, Result, undefined>;

/** So many of a list are one step. */
const STEP = 200;

/** Does something with each of many, with a rest after every 200. */
export function* eachInSteps<One>(all: Iterable<One>, act: (one: One, at: number) => void): InSteps<void> {
  let at = 0;
  for (const one of all) {
    act(one, at);
    at += 1;
    if (at % STEP === 0) yield;
  }
}

/** Does such work without a rest. */
export function atOnce<Result>(work: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
