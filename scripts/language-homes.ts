import ts from 'typescript';

/** A notion that has one home: a string or an expression that spells it out elsewhere is a second reader of it. */
export interface Home {
  readonly notion: string;
  /** Where it is spelled out; below `src`. */
  readonly home: RegExp;
  /** What spells it out. */
  readonly isSpelled: (text: string, isPattern: boolean) => boolean;
}

const TRADITIONAL =
  /[開動務註號條項數總規關應單會組機構請過執詢屬實證確認復議訴訟維審發報題問進體續間標準護權誤]/u;

/** Notions with one home each. */
export const HOMES: readonly Home[] = [
  {
    notion: 'numerals',
    home: /^language\/(?:numerals|numbers|time\/.*|figure-kinds|enumerators|negation)\.ts$/,
    isSpelled: (text) => /[〇零○]一二|一二三四|二三四五|十百千|百千万/u.test(text),
  },
  {
    notion: 'surnames',
    home: /^language\/surnames\.ts$/,
    isSpelled: (text) => /王李张|赵钱孙李|李王张|张王李/u.test(text),
  },
  {
    notion: 'units',
    home: /^language\/units\.ts$/,
    isSpelled: (text, isPattern) =>
      isPattern && /\[[^\]]*[件次篇期场条份宗起][件个次篇期场条份][件个次篇期场条份]/u.test(text),
  },
  {
    notion: 'traditional characters',
    home: /^language\/(?:traditional|fold)\.ts$/,
    isSpelled: (text) => TRADITIONAL.test(text),
  },
  {
    notion: 'days',
    home: /^language\//,
    isSpelled: (text, isPattern) => isPattern && /\\d[^|]{0,12}[月][^|]{0,12}\\d[^|]{0,12}[日号]/u.test(text),
  },
];

/** The notions that a source file spells out away from their homes: what, and in which words. */
export function straysIn(path: string, source: string): { readonly notion: string; readonly text: string }[] {
  const found: { notion: string; text: string }[] = [];
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2023, true);
  const look = (text: string, isPattern: boolean) => {
    for (const { notion, home, isSpelled } of HOMES)
      if (!home.test(path) && isSpelled(text, isPattern)) found.push({ notion, text: text.slice(0, 80) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) look(node.text, true);
    else if (ts.isStringLiteral(node) || ts.isTemplateLiteral(node)) {
      const text = node.getText(file);
      look(text, text.includes('\\'));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
