import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A program to be run as a process of its own: its path, and what Node needs to run it. */
export interface ReadingProgram {
  readonly path: string;
  readonly execArgv: readonly string[];
}

/** The program that reads files. Built JavaScript runs as it is; its source runs by what this process was itself loaded by. */
export function readingProgram(): ReadingProgram {
  const ending = extname(import.meta.url);
  const path = fileURLToPath(new URL(`./process${ending}`, import.meta.url));
  if (ending === '.js') return { path, execArgv: [] };
  const loader = createRequire(import.meta.url).resolve('tsx/esm');
  return { path, execArgv: ['--import', pathToFileURL(loader).href] };
}
