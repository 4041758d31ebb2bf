/** How many lines a log keeps; older ones go. Long runs under load would fill the memory otherwise. */
const MOST = 50_000;

/** Adds a line to a log, and drops the older half when it has become too long. */
export function remember<T>(log: T[], line: T): void {
  log.push(line);
  if (log.length > MOST) log.splice(0, MOST / 2);
}
