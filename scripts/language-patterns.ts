import ts from 'typescript';

/** How a source file spells out Chinese for itself. */
export interface LanguagePatterns {
  /** Regular-expression literals with a Chinese character. */
  readonly literals: number;
  /** `new RegExp(…)`, whatever of. */
  readonly built: number;
  /** Strings with a Chinese character and a "|": alternatives, which are lines of a word table elsewhere. */
  readonly piped: number;
}

const HAN = /\p{Script=Han}/u;
const isPiped = (text: string): boolean => text.includes('|') && HAN.test(text);

/** What a template says, its substitutions left out. */
function spoken(node: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return node.head.text + node.templateSpans.map((span) => span.literal.text).join('');
}

/** Counts the patterns with Chinese of one TypeScript file. Comments do not count. */
export function patternsIn(source: string): LanguagePatterns {
  const counts = { literals: 0, built: 0, piped: 0 };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && HAN.test(node.text)) counts.literals += 1;
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') counts.built += 1;
    if (ts.isStringLiteral(node) && isPiped(node.text)) counts.piped += 1;
    if ((ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) && isPiped(spoken(node)))
      counts.piped += 1;
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2023, false);
  visit(file);
  return counts;
}
