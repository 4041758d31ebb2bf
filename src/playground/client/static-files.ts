import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../package-files.ts';
import { sendBytes } from '../http.ts';

const FOLDER = fileURLToPath(packageFile('src/playground/page/'));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** What a page of the workspace may load: its own files alone, so nothing is asked of the outside. */
const POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";

/** Gives out a file of the page's folder; TypeScript with its types taken out. */
export async function giveStatic(path: string, response: ServerResponse): Promise<void> {
  const name = normalize(decodeURIComponent(path === '' ? 'index.html' : path));
  const type = TYPES[extname(name)];
  if (!type || name.startsWith('..') || name.startsWith('/'))
    return sendBytes(response, 404, 'text/plain', 'not found');
  let text: Buffer | string;
  try {
    text = await readFile(join(FOLDER, name));
  } catch {
    return sendBytes(response, 404, 'text/plain', 'not found');
  }
  if (name.endsWith('.ts')) text = await withoutTypes(text.toString('utf8'));
  response.setHeader('content-security-policy', POLICY);
  sendBytes(response, 200, type, text);
}

/** What was compiled, by source: a page is loaded more often than it is changed. */
const compiled = new Map<string, string>();

/** The compiler is loaded for the first such file only: tests without a page need not wait for it. */
async function withoutTypes(source: string): Promise<string> {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const { transform } = await import('esbuild');
  const { code } = await transform(source, { loader: 'ts', target: 'es2022' });
  compiled.set(source, code);
  return code;
}
