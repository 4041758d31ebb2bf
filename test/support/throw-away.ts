import { mkdtempSync, rmSync, statfsSync } from 'node:fs';

const MEMORY = '/dev/shm';
/** A browser and an office program put their profiles there too. */
const ROOM = 2 * 2 ** 30;

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ROOM;
  } catch {
    return false;
  }
}

/**
 * Puts what tests throw away into memory, where the machine has a folder there with room enough: every test's Redis writes
 * each commit through to its disk, which is half of what some tests wait for. What a killed test leaves goes at the end.
 */
export function setup(): void {
  if (hasRoom()) process.env.TMPDIR = mkdtempSync(`${MEMORY}/nianbao-tests-`);
}

export function teardown(): void {
  const folder = process.env.TMPDIR ?? '';
  if (folder.startsWith(MEMORY)) rmSync(folder, { recursive: true, force: true });
}
