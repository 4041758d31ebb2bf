import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packageFile } from '../../package-files.ts';

/** A program to be run as a process of its own: its path, and what Node needs to run it. */
export interface ReadingProgram {
  readonly path: string;
  readonly execArgv: readonly string[];
}

/** The program that reads files. Built JavaScript runs as it is; its source runs by what this process was itself loaded by. */
export function readingProgram(): ReadingProgram {
  const isBuilt = import.meta.url.endsWith('.js');
  const path = fileURLToPath(
    packageFile(isBuilt ? 'dist/documents/apart/process.js' : 'src/documents/apart/process.ts'),
  );
  if (isBuilt) return { path, execArgv: [] };
  const loader = createRequire(import.meta.url).resolve('tsx/esm');
  return { path, execArgv: ['--import', pathToFileURL(loader).href] };
}
