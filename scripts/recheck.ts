import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

/**
 * Hunts for expressions that a hostile text could hold up, with an attack string for each. Its verdict depends on the time
 * that it is given: it finds, and proves nothing; `npm run linear` is what decides. Expressions built from strings are
 * not seen. Usage: tsx scripts/recheck.ts [FOLDER] [MS FOR EACH]
 */
const FOLDER = process.argv[2] ?? 'src';
const MOST_MS = Number(process.argv[3] ?? 2_000);

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function literalsIn(path: string): Literal[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(FOLDER, path), 'utf8'),
    ts.ScriptTarget.ES2023,
    true,
  );
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({
        place: `${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const literals = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap(literalsIn);
const unsure: string[] = [];
let vulnerable = 0;
for (const { place, source, flags } of literals) {
  const found = checkSync(source, flags, { timeout: MOST_MS });
  if (found.status === 'unknown') unsure.push(`${place} (${found.error.kind})`);
  if (found.status !== 'vulnerable') continue;
  vulnerable += 1;
  process.stdout.write(
    `${place}  ${found.complexity?.summary ?? ''}  /${source}/${flags}\n  ${found.attack?.pattern ?? ''}\n`,
  );
}
process.stdout.write(
  `${literals.length} expressions: ${vulnerable} vulnerable, ${unsure.length} not told in ${MOST_MS} ms\n`,
);
if (process.argv.includes('--unsure')) for (const each of unsure) process.stdout.write(`  ${each}\n`);
process.exitCode = vulnerable > 0 ? 1 : 0;
