import { clausesOf, sentencesOf } from '../../language/clauses.ts';
import { withoutClosing } from '../../language/ends.ts';
import { enumeratorAt } from '../../language/enumerators.ts';
import { isSign } from '../../language/filler.ts';
import { fold, quoted } from '../../language/fold.ts';
import type { Span } from '../../language/span.ts';
import { NOTES_ID } from '../questions/ids.ts';
import { topicsOf } from './note-topics.ts';
import { HALF_LABELS, NEXT_STEP } from './words/note-words.ts';

/** 五 asks twice: what falls short, and what is done about it. */
export const OTHER_HALF = { [NOTES_ID.problems]: 'measures', [NOTES_ID.measures]: 'problems' } as const;

/** Whether a question is one of the two of 五. */
export const isHalf = (id: string): id is keyof typeof OTHER_HALF => Object.hasOwn(OTHER_HALF, id);

/** The sentences of a text, parted where a clause turns to what will be done: …不够规范，下步打算统一模板. */
function stepsOf(text: string): Span[] {
  return sentencesOf(text).flatMap((sentence) => {
    const turns = clausesOf(text)
      .map(({ start }) => start)
      .filter(
        (start) =>
          start > sentence.start &&
          start < sentence.end &&
          // 二是明年打算…: an item of a list turns so too.
          NEXT_STEP.at(text, enumeratorAt(text, start)?.end ?? start) !== null,
      );
    return [sentence.start, ...turns].map((start, index) => ({
      start,
      end: turns[index] === undefined ? sentence.end : turns[index] - 1,
    }));
  });
}

const COLON = '：';
const SAID_AS_COLON = '嘛呢就';

const isEdge = (text: string, at: number): boolean => at === 0 || isSign(text.charAt(at - 1));

/** 问题：…改进：…: what stands behind the name of each half; null where none is named so. */
function labelledHalves(told: string): { problems: string[]; measures: string[] } | null {
  const folded = fold(told);
  const labels = HALF_LABELS.all(folded.text).filter(
    ({ start, end }) =>
      folded.text.charAt(end) === COLON ||
      // 问题就人手紧，办法嘛…: said as labels are written.
      (isEdge(folded.text, start) && SAID_AS_COLON.includes(folded.text.charAt(end) || ' ')),
  );
  if (!labels.some(({ value }) => value === 'measures') || labels.length < 2) return null;
  const of = (half: 'problems' | 'measures') =>
    labels.flatMap(({ value, end }, index) => {
      const words = quoted(folded, { start: end + 1, end: labels[index + 1]?.start ?? folded.text.length });
      const own = withoutClosing(words.trim(), '，；。');
      return value === half && own !== '' ? [own] : [];
    });
  return { problems: of('problems'), measures: of('measures') };
}

/** Notes of 五 that tell only of its other half, where the first do not: 解读单一。明年多培训。 They are that half's. */
export function halves(id: string, told: readonly string[]): { own: string[]; other: string[] } {
  const sentences = told.flatMap((stretch) => {
    const folded = fold(stretch);
    return stepsOf(folded.text).map((span) => quoted(folded, span));
  });
  if (!isHalf(id)) return { own: [...told], other: [] };
  const labelled = labelledHalves(told.join('\n'));
  if (labelled) {
    const { problems, measures } = labelled;
    return OTHER_HALF[id] === 'measures'
      ? { own: problems, other: measures }
      : { own: measures, other: problems };
  }
  const isOther = (sentence: string) => {
    const topics = topicsOf(sentence);
    return topics.has(OTHER_HALF[id]) && !topics.has(OTHER_HALF[NOTES_ID[OTHER_HALF[id]]]);
  };
  const other = sentences.filter(isOther);
  return other.length === 0 || isOther(sentences[0] ?? '')
    ? { own: [...told], other: [] }
    : { own: sentences.filter((each) => !isOther(each)), other };
}
