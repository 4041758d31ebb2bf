import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** How often memory is looked at (ms): a file that unpacks without end takes some 10 MB meanwhile. */
const EVERY_MS = 20;

/**
 * Plain JavaScript, given as text: a worker's file would be found neither under tsx nor under vitest. It runs on a thread of
 * its own, so that it sees what happens while the process parses, and asks the whole process for its memory, since what
 * parsers unpack into is counted against no thread's limits.
 */
const WATCH = `
const { parentPort, workerData } = require('node:worker_threads');
const look = () => {
  const isOrphan = process.ppid !== workerData.parent;
  if (isOrphan || process.memoryUsage.rss() > workerData.most) process.kill(process.pid, 'SIGKILL');
};
look();
setInterval(look, workerData.every);
parentPort.postMessage('watching');
`;

/**
 * Kills this process as soon as it holds more memory than allowed (bytes), or whoever started it has ended. Resolves once it
 * is watched.
 */
export async function watchMemory(most: number): Promise<void> {
  const workerData = { most, parent: process.ppid, every: EVERY_MS };
  const watch = new Worker(WATCH, { eval: true, workerData, execArgv: [] });
  await once(watch, 'message');
  watch.unref();
}
