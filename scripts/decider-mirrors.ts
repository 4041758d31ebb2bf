import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Prints how many files of the pure rooms decide something and have no test of their own in the mirrored place, by room,
 * and fails where more lack one than did. A file decides where a function of its branches. Usage: tsx scripts/decider-mirrors.ts [ROOM]
 */
const ROOMS = /^(?:language|dialogue|report|interview|applications|organs|drafting|documents)\//u;
/** Words, layouts and what is asked are data; what is read apart is a process. */
const DATA = /\/(?:words|forms|questions|apart)\/|(?:limits|words)\.ts$/u;

/** Every one of them has its test. */
const CEILING = 0;

const BRANCHES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.ConditionalExpression,
]);

const branches = (node: ts.Node): boolean =>
  BRANCHES.has(node.kind) || ts.forEachChild(node, (child) => branches(child) || undefined) === true;

function decides(path: string): boolean {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  return file.statements.some(
    (statement) =>
      (ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement)) && branches(statement),
  );
}

const deciders = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && ROOMS.test(path) && !DATA.test(path))
  .sort()
  .filter((path) => decides(`src/${path}`));
const missing = deciders.filter((path) => !existsSync(`test/${path.replace(/\.ts$/u, '.test.ts')}`));
process.stdout.write(
  `Files that decide, with a test of their own: ${deciders.length - missing.length} of ${deciders.length}\n`,
);
const room = process.argv[2];
for (const path of missing) if (room && path.startsWith(room)) process.stdout.write(`  none: src/${path}\n`);
if (missing.length > CEILING) process.exitCode = 1;
