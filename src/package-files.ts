import { existsSync } from 'node:fs';

/** The folder at or above one that holds the package's description; what is built lies as deep as it likes. */
function packageRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const above = new URL('..', folder);
  if (above.href === folder.href) throw new Error('no package.json stands above the program');
  return packageRoot(above);
}

const ROOT = packageRoot(new URL('.', import.meta.url));

/** Where a file of the package is, by its path from the package's root, as `prompts/phrases.json`. */
export const packageFile = (path: string): URL => new URL(path, ROOT);
