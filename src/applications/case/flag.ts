import type { IsoDate } from '../../language/date.ts';

/** Something recorded that the law does not foresee, with the article that speaks of it. Facts are kept all the same. */
export interface Flag {
  readonly code: string;
  /** The day of the fact; with `code` it tells flags apart. */
  readonly on: IsoDate;
  readonly article: string;
  readonly zh: string;
  readonly en: string;
}
