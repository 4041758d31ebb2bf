import ts from 'typescript';

/** How a source file spells out Chinese for itself. */
export interface LanguagePatterns {
  /** Regular-expression literals with a Chinese character. */
  readonly literals: number;
  /** `new RegExp(…)`, whatever of. */
  readonly built: number;
  /** Strings with a Chinese character and a "|" that are no line of a word table. */
  readonly piped: number;
  /** Lines of word tables with choices: '逾期{未|不}补正'. They are data, and no pattern. */
  readonly lines: number;
}

const HAN = /\p{Script=Han}/u;
/** A "|" that parts alternatives; one between Latin words alone (docx|xlsx) is how a command is used. */
const isPiped = (text: string): boolean => HAN.test(text) && /[^\w\s-]\||\|[^\w\s-]/u.test(text);

/** What a template says, its substitutions left out. */
function spoken(node: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return node.head.text + node.templateSpans.map((span) => span.literal.text).join('');
}

/**
 * Whether a string is a line of a word table: one of an array, handed to the maker of a table or made for each of some
 * words, in the notation of `language/wordings.ts`, where every "|" stands within braces and no sign of a pattern stands without.
 */
function isLine(node: ts.Node, text: string): boolean {
  const { parent } = node;
  if (!ts.isArrayLiteralExpression(parent) && !ts.isCallExpression(parent) && !ts.isArrowFunction(parent))
    return false;
  return !/[|{}\\[\]^$+?*]/u.test(text.replace(/\{[^{}\\[\]^$+?*]*\}/gu, ''));
}

/** Counts the patterns with Chinese of one TypeScript file. Comments do not count. */
export function patternsIn(source: string): LanguagePatterns {
  const counts = { literals: 0, built: 0, piped: 0, lines: 0 };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && HAN.test(node.text)) counts.literals += 1;
    if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') counts.built += 1;
    const isString = ts.isStringLiteral(node);
    const text = isString
      ? node.text
      : ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)
        ? spoken(node)
        : '';
    if (isPiped(text)) counts[isLine(node, text) ? 'lines' : 'piped'] += 1;
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2023, true);
  visit(file);
  return counts;
}
