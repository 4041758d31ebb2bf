/** The processor time (ms) that something takes: on a busy machine it is what it is on an idle one. */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
