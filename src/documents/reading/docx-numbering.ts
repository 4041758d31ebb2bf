import { Parser } from 'htmlparser2';
import { inNumerals } from '../../language/numerals.ts';

/** How one level of a list numbers its paragraphs: a number format and a text such as "%1、". */
interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

type Levels = ReadonlyMap<string, Level>;

const isChinese = (format: string): boolean => /chinese|ideograph|taiwanese|japaneseCounting/iu.test(format);

/** Reads the levels of word/numbering.xml, keyed "numId/level". */
function levelsOf(xml: string): Levels {
  const abstracts = new Map<string, Map<string, Level>>();
  const used = new Map<string, string>();
  let [abstract, number, level] = ['', '', ''];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        const levels = abstracts.get(abstract);
        const known = levels?.get(level) ?? { format: '', text: '', start: 1 };
        if (name === 'w:abstractNum') {
          abstract = attributes['w:abstractNumId'] ?? '';
          abstracts.set(abstract, new Map());
        } else if (name === 'w:num') number = attributes['w:numId'] ?? '';
        else if (name === 'w:abstractNumId') used.set(number, value);
        else if (name === 'w:lvl') level = attributes['w:ilvl'] ?? '';
        else if (name === 'w:numFmt') levels?.set(level, { ...known, format: value });
        else if (name === 'w:lvlText') levels?.set(level, { ...known, text: value });
        else if (name === 'w:start') levels?.set(level, { ...known, start: Number(value) || 1 });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return new Map(
    [...used].flatMap(([id, of]) =>
      [...(abstracts.get(of) ?? [])].map(([at, found]) => [`${id}/${at}`, found] as const),
    ),
  );
}

/** Counts through automatic numbering and gives each paragraph the number that Word would print before it. */
export class Numbering {
  readonly #levels: Levels;
  readonly #counts = new Map<string, number>();

  constructor(xml: string) {
    this.#levels = levelsOf(xml);
  }

  /** The printed number of the next paragraph of a list, "" for bullets and unknown lists. */
  next(list: string, level: number): string {
    const key = `${list}/${level}`;
    const format = this.#levels.get(key);
    if (!format || format.format === 'bullet' || format.format === 'none') return '';
    this.#counts.set(key, (this.#counts.get(key) ?? format.start - 1) + 1);
    for (const deeper of this.#counts.keys()) {
      const [other, at] = deeper.split('/');
      if (other === list && Number(at) > level) this.#counts.delete(deeper);
    }
    return format.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = `${list}/${Number(digit) - 1}`;
      const count = this.#counts.get(at) ?? 1;
      return isChinese(this.#levels.get(at)?.format ?? '') ? inNumerals(count) : String(count);
    });
  }
}
