import { runsOf, withoutClosing, withoutOpening } from '../../../language/ends.ts';
import type { Finding, Lang } from '../../findings.ts';
import { strayMarks } from '../paired-marks.ts';
import { type Rule, say } from '../rule.ts';
import {
  excerpt,
  listed,
  partName,
  type Span,
  spansOf,
  type WrittenPart,
  writtenParts,
} from '../written-parts.ts';

/** Addresses, e-mail, times and numbers keep their half-width marks; they are blanked out before the search. */
const KEPT =
  /(?:https?:\/\/|www\.)[\w\-./?%&=#:@~+,;!]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}|(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,63}\.){1,6}(?:cn|com|net|org|gov)(?:\/[\w\-./?%&=#]{0,2000})?|(?<!\d)\d{1,20}(?:[.,:]\d{1,20}){1,10}%?/g;

const HAN = String.raw`[\p{Script=Han}“”‘’《》〔〕（）。，、；：！？…]`;
const MARKS = '。，、；：！？,;:?';
/** A question mark may have an exclamation mark behind it. */
const MAY_FOLLOW_A_QUESTION = '！';
const HALF_WIDTH = new RegExp(
  `(?<=${HAN})[,;:!?()]|[,;:!?()](?=${HAN})|(?<=\\p{Script=Han})\\.(?=\\p{Script=Han}|$)`,
  'gmu',
);

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
};

/** Where marks follow one another, with spaces between them or without. */
function doubledMarks(text: string): Span[] {
  return runsOf(text, `${MARKS} \t`, 2).flatMap((run) => {
    const said = text.slice(run.start, run.end);
    const start = run.start + said.length - withoutOpening(said, ' \t').length;
    const end = run.start + withoutClosing(said, ' \t').length;
    const marks = [...text.slice(start, end)].filter((char) => MARKS.includes(char));
    const isBoth = marks.length === 2 && marks[0] === '？' && marks[1] === MAY_FOLLOW_A_QUESTION;
    return marks.length > 1 && !isBoth ? [{ start, end }] : [];
  });
}

/** A text in which nothing is found any more at some places, which are given in order. */
function blankOut(text: string, places: readonly Span[]): string {
  let from = 0;
  const parts = places.map(({ start, end }) => {
    const part = text.slice(from, start) + '0'.repeat(end - start);
    from = end;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** Doubled and half-width marks of a text in order; one that is both is named once, as doubled. */
function placesIn(text: string): Span[] {
  const searched = blankOut(text, spansOf(text, KEPT));
  const doubled = doubledMarks(searched);
  return [...doubled, ...spansOf(blankOut(searched, doubled), HALF_WIDTH), ...strayMarks(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function judge({ section, text }: WrittenPart, lang: Lang): Finding[] {
  const places = placesIn(text);
  const [first] = places;
  if (!first) return [];
  const quoted = listed(
    places.map((place) => `“${excerpt(text, place)}”`),
    lang,
  );
  const mark = text.slice(first.start, first.end);
  return [
    {
      rule: 'punctuation',
      severity: 'warning',
      section,
      cells: [],
      message: say(
        lang,
        `${partName(section, lang)}有${places.length}处标点重复、不成对或用了半角：${quoted}。请改为规范的全角标点，“（一）”后面不加标点。`,
        `${places.length} punctuation mark(s) in ${partName(section, lang)} are doubled, unpaired or half-width: ${quoted}.`,
      ),
      ...(FULL[mark] === undefined ? {} : { expected: FULL[mark] }),
      actual: mark,
      where: first,
      ground: 'GB/T 15834—2011《标点符号用法》；公文正文使用全角标点',
    },
  ];
}

/** Doubled, unpaired or half-width punctuation in Chinese text: one finding a section, listing the places. */
export const punctuation: Rule = ({ report, lang }) =>
  writtenParts(report).flatMap((part) => judge(part, lang));
