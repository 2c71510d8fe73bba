/** Something wrong with what came in, told so that a reader knows where to look and what to do. */
export interface Problem {
  /** The file, as a path below `data/`, for instance `belarus-russia-2019-12/dataset.json`. */
  file: string;
  /** The record, for instance `event sochi-meeting` or `event number 3`; `null` where it is the whole file. */
  record: string | null;
  /** A stable name of the kind of problem, for tests and for `data:check`. */
  code: string;
  /** One plain sentence or two: what is wrong, what was found, what to do. */
  message: string;
}
