import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Rooms of whose tests none starts a program. */
const PURE = /^test\/(?:language|report|interview|applications|organs|drafting)(?:\/|$)/;

/** Whether only tests of pure rooms were asked for, by their paths. */
function isPureRun(): boolean {
  const asked = process.argv.slice(2).filter((argument) => /^test\//.test(argument));
  return asked.length > 0 && asked.every((path) => PURE.test(path));
}

/** Builds the programs that tests start as processes of their own, where the built ones are older than their source. */
export function setup(): void {
  if (isPureRun()) return;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name));
  if (Math.max(...sources.map(changed)) < changed('dist/main.js')) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
