import { type FoundWord, type Lexicon, lexicon, wordSet } from '../../language/lexicon.ts';
import type { CellPath } from '../cells.ts';
import type { Report } from '../report.ts';
import { wordLines } from '../words/form-words.ts';
import { speaksOfAPart } from './counts.ts';
import type { Passage } from './mentions.ts';
import { ofAnotherTime } from './other-times.ts';
import { application } from './readings.ts';
import { clauseStretches, type Stretch, sentencesOf } from './sentences.ts';
import { isSmall } from './tail.ts';

/** A clause that says in words that nothing was carried (结转): 无结转, 上年结转为零. The cell must be 0 for it. */
export interface NoneCarried {
  readonly span: Stretch;
  readonly cell: CellPath;
}

type Carried = 'carriedOver' | 'carriedForward';

/** 结转 without more is what goes on to next year; what only sounds like it is none. */
const CARRIED: Lexicon<Carried | null> = lexicon<Carried | null>([
  [['{结转|顺延}'], 'carriedForward'],
  [wordLines('applications', 'carriedOver'), 'carriedOver'],
  [wordLines('applications', 'carriedForward'), 'carriedForward'],
  [['{结转|结余}{资金|经费|指标|项目}'], null],
]);

const NONE_BEFORE = wordSet([
  '{无|没有|未有|未|零|没|未发生|未出现|不存在|均无|也无|并无}',
  '{也|均|都}没有',
]);
/** What may stand between the negation and what was carried. */
const BETWEEN = wordSet([
  '{任何|有|需要|需|要|应|新的|尚需|还需|被|当年|本年|本年度|件}',
  '{待办|在办|待办理|在办理|未办}{|件|的|申请|事项}',
  '{申请|事项}',
]);
/** What may stand between what was carried and 为零. */
const BEHIND = wordSet([
  '{的|政府|信息|公开|依|申请|事项|件|案件|数量|数|量|情况|办理|处理|继续|均|都|到|至}',
]);
const IS_NONE = wordSet(['{为|是|：|均为|都为}{零|无|没有}{|件}', '为0', '零件']);
/** A late answer is denied, not what goes on. */
const LATE = wordSet(['{超期|逾期|超时|违规|无故|无正当理由}']);
const OF_LAST_YEAR = wordSet(['{上年|上一年|去年}{|度|末}']);
/** What is carried over is last year's by right. */
const withoutLastYear = (text: string): string => text.replace(/(?:上一?|去)年(?:度|末)?/g, '');
const OF_APPLICATIONS = wordSet(['申请', '依申请公开']);

const isDeniedBefore = (text: string, { start }: FoundWord<unknown>): boolean => {
  for (let at = start; at > 0; ) {
    if (NONE_BEFORE.endingAt(text, at)) return true;
    const small = BETWEEN.endingAt(text, at);
    if (!small) return false;
    at = small.start;
  }
  return false;
};

function isDeniedBehind(text: string, { end }: FoundWord<unknown>): boolean {
  for (let at = end; at < text.length; ) {
    const none = IS_NONE.at(text, at);
    if (none) return none.end === text.length || isSmall(text.slice(none.end), BEHIND);
    const small = BEHIND.at(text, at);
    if (!small) return false;
    at = small.end;
  }
  return false;
}

/** How far before a clause its paragraph may say that applications are meant (characters). */
const BEFORE = 300;

/** Where a passage says in words that no application was carried over from last year, or on to the next. */
export function noneCarriedIn(passage: Passage, report: Report): NoneCarried[] {
  const { text } = passage.read;
  const isPart = speaksOfAPart(passage, report);
  return sentencesOf(passage).flatMap((sentence) =>
    clauseStretches(sentence).flatMap((clause) => {
      const words = CARRIED.all(clause.text).filter(
        (word) => word.value && (isDeniedBefore(clause.text, word) || isDeniedBehind(clause.text, word)),
      );
      if (words.length === 0 || LATE.isIn(clause.text)) return [];
      const about =
        text
          .slice(Math.max(0, clause.start - BEFORE), clause.end)
          .split('\n')
          .at(-1) ?? '';
      const upTo = sentence.text.slice(0, clause.end - sentence.start);
      if (!OF_APPLICATIONS.isIn(about) || isPart({ upTo })) return [];
      if (ofAnotherTime(withoutLastYear(clause.text), report.year)) return [];
      return words.flatMap(({ value, start }) => {
        // 上年度无结转: the year stands before the negation.
        const isOver = OF_LAST_YEAR.isIn(clause.text.slice(0, start));
        return value ? [{ span: clause, cell: application(isOver ? 'carriedOver' : value) }] : [];
      });
    }),
  );
}
