import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * Builds the programs of `src` into `dist` of the folder it is run in. More than a thousand files become some dozens: what a
 * start costs is mostly finding and opening them. Libraries stay where npm puts them, and types are checked by `npm run types`.
 */
const PROGRAMS = [
  'main',
  'run-bot',
  'log',
  'cli/main',
  'documents/apart/process',
  'language/lexicon',
  'demo/main',
  'demo/playground-main',
];

await rm('dist', { recursive: true, force: true });
await build({
  entryPoints: PROGRAMS.map((name) => `src/${name}.ts`),
  outdir: 'dist',
  outbase: 'src',
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
