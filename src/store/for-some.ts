/** How many are looked at together. */
const TOGETHER = 200;

/** Asks about so many at a time, and answers all in their order. */
export async function forSome<T, R>(all: readonly T[], ask: (one: T) => Promise<readonly R[]>): Promise<R[]> {
  const answers: R[] = [];
  for (let at = 0; at < all.length; at += TOGETHER) {
    answers.push(...(await Promise.all(all.slice(at, at + TOGETHER).map(ask))).flat());
  }
  return answers;
}
