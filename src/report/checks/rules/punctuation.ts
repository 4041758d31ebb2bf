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
const DOUBLED =
  /[。，、；：！,;:][ \t]*[。，、；：！？,;:](?:[ \t]*[。，、；：！？,;:])*|？[ \t]*[。，、；：,;:？]+/g;
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

const blankOut = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => '0'.repeat(found.length));

/** Doubled and half-width marks of a text in order; one that is both is named once, as doubled. */
function placesIn(text: string): Span[] {
  const searched = blankOut(text, KEPT);
  return [
    ...spansOf(searched, DOUBLED),
    ...spansOf(blankOut(searched, DOUBLED), HALF_WIDTH),
    ...strayMarks(text),
  ].sort((a, b) => a.start - b.start);
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
