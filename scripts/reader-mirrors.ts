import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Prints which readers of language have no test of their own in the mirrored place (src/language/days.ts →
 * test/language/days.test.ts), and fails where more lack one than did. Usage: tsx scripts/reader-mirrors.ts
 */
const ROOMS =
  /^(?:language|organs|interview\/(?:hearing|answers)|applications\/(?:intake|register|queries\/reading)|drafting\/(?:grounding|carry)|report\/(?:text|reading))\/(?!text-finding)|^(?:applications\/case\/words|drafting\/personal-names|report\/set-phrases)\.ts$/u;

/** As many as lack one; to be lowered with them, never raised. */
const CEILING = 0;

/** What a reader is handed: words as they were written, folded or heard, or the cell of a sheet. */
const TAKEN = new Set([
  'string',
  'Folded',
  'Heard',
  'Clause',
  'SheetCell',
  'SheetCell | undefined',
  'Passage',
  'readonly string[]',
]);
/** What such a parameter is called: a label, a key or an id is no text. */
const CALLED =
  /^(?:text|said|original|words|clause|sentence|cell|answer|asked|message|line|lines|printed|whole|folded|heading|headings|passage|note|notes|label|value|written|body|paragraph)$/u;

/** Whether a source file exports a function that reads a text. Word tables and types do not. */
function isReader(path: string): boolean {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  const reads = (node: ts.FunctionDeclaration | ts.ArrowFunction): boolean =>
    node.parameters.some(
      ({ name, type }) => TAKEN.has(type?.getText(file) ?? '') && CALLED.test(name.getText(file)),
    );
  const isExported = (node: ts.Node & { modifiers?: ts.NodeArray<ts.ModifierLike> }): boolean =>
    (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return file.statements.some((statement) => {
    if (ts.isFunctionDeclaration(statement)) return isExported(statement) && reads(statement);
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return false;
    return statement.declarationList.declarations.some(
      ({ initializer }) => initializer && ts.isArrowFunction(initializer) && reads(initializer),
    );
  });
}

const mirrorOf = (path: string): string => path.replace(/^src/u, 'test').replace(/\.ts$/u, '.test.ts');

const readers = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && ROOMS.test(path))
  .map((path) => `src/${path}`)
  .sort()
  .filter(isReader);
const missing = readers.filter((path) => !existsSync(mirrorOf(path)));
process.stdout.write(
  `Readers with a test of their own: ${readers.length - missing.length} of ${readers.length}\n`,
);
for (const path of missing) process.stdout.write(`  none: ${path}\n`);
if (missing.length > CEILING) process.exitCode = 1;
