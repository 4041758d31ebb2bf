import { runsOf, withoutClosing, withoutOpening } from '../../../language/ends.ts';
import type { Finding, Lang } from '../../findings.ts';
import { type StrayMark, strayMarks } from '../paired-marks.ts';
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
    const words = text.slice(run.start, run.end);
    const start = run.start + words.length - withoutOpening(words, ' \t').length;
    const end = run.start + withoutClosing(words, ' \t').length;
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

/** A mark out of place, and in what way. */
interface Place extends Span {
  readonly what: 'doubled' | 'half' | StrayMark['what'];
}

/** The marks of a text that are out of place, in order; one that is both doubled and half-width is named once, as doubled. */
function placesIn(text: string): Place[] {
  const searched = blankOut(text, spansOf(text, KEPT));
  const doubled = doubledMarks(searched);
  const half = spansOf(blankOut(searched, doubled), HALF_WIDTH);
  return [
    ...doubled.map((span): Place => ({ what: 'doubled', ...span })),
    ...half.map((span): Place => ({ what: 'half', ...span })),
    ...strayMarks(text),
  ].sort((a, b) => a.start - b.start);
}

/** The words around a mark, what it is, and what would be right. */
function told(text: string, place: Place, lang: Lang): string {
  const at = `“${excerpt(text, place)}”`;
  const mark = text.slice(place.start, place.end);
  switch (place.what) {
    case 'doubled':
      return say(lang, `${at}标点重复`, `${at}: doubled`);
    case 'half':
      return say(
        lang,
        `${at}中的“${mark}”应为全角“${FULL[mark] ?? mark}”`,
        `${at}: ${mark} should be ${FULL[mark] ?? mark}`,
      );
    case 'unpaired':
      return say(lang, `${at}中的“${mark}”不成对`, `${at}: ${mark} without its partner`);
    case 'behindNumber':
      return say(lang, `${at}的序号后面不加“${mark}”`, `${at}: no ${mark} behind the number`);
  }
}

function judge({ section, text }: WrittenPart, lang: Lang): Finding[] {
  const places = placesIn(text);
  const [first] = places;
  if (!first) return [];
  const quoted = listed(
    places.map((place) => told(text, place, lang)),
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
        `${partName(section, lang)}标点不规范：${quoted}。请改正。`,
        `Punctuation in ${partName(section, lang)}: ${quoted}. Correct it.`,
      ),
      ...(FULL[mark] === undefined ? {} : { expected: FULL[mark] }),
      actual: mark,
      where: { start: first.start, end: first.end },
      ground: 'GB/T 15834—2011《标点符号用法》；公文正文使用全角标点',
    },
  ];
}

/** Doubled, unpaired or half-width punctuation in Chinese text: one finding a section, listing the places. */
export const punctuation: Rule = ({ report, lang }) =>
  writtenParts(report).flatMap((part) => judge(part, lang));
