import { describe, expect, it } from 'vitest';
import { patternsIn } from '../../scripts/language-patterns.ts';

describe('patterns with Chinese in a source file', () => {
  it('counts expressions with Chinese, whatever is built from strings, and strings of alternatives', () => {
    const source = [
      'const a = /公开/u;',
      "const b = new RegExp('x');",
      "const c = '同意|准予';",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is counted has a template
      'const d = `上年|${year}年`;',
    ].join('\n');
    expect(patternsIn(source)).toEqual({ literals: 1, built: 1, piped: 2, lines: 0 });
  });

  it('tells lines of word tables from patterns: their choices stand in braces', () => {
    const source =
      "const a = wordSet(['逾期{未|不}补正', '同意|准予', '(?:未|不)予']); const b = '{上|去}年';";
    expect(patternsIn(source)).toEqual({ literals: 0, built: 0, piped: 3, lines: 1 });
  });

  it('takes the choices of a command for no Chinese alternatives', () => {
    expect(patternsIn("const a = 'convert FILE --to docx|xlsx 写成另一种';").piped).toBe(0);
  });

  it('leaves out what has no Chinese, plain words and comments', () => {
    const source = "const a = /\\d+/; const b = '予以公开'; const c = 'a|b'; // /公开/ '同意|准予'";
    expect(patternsIn(source)).toEqual({ literals: 0, built: 0, piped: 0, lines: 0 });
  });
});
