import { wordSet } from '../../../language/lexicon.ts';
import { type CellPath, cellAt } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import { perForm } from '../../forms/per-form.ts';
import type { Report } from '../../report.ts';
import type { NarrativeKey, TableKey } from '../../sections.ts';
import { speaksOfAPart } from '../../text/counts.ts';
import type { Passage } from '../../text/mentions.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { clauseStretches, type Stretch, sentencesOf } from '../../text/sentences.ts';
import { JUDGED_TEXTS } from '../../text/text-finding.ts';
import type { Topic } from '../../text/topics.ts';
import { againstTable } from '../against-table.ts';
import type { CheckContext, Rule } from '../rule.ts';

const ALL_DONE =
  /(?:全部|均|都|悉数)(?:已|已经|得到|予以|依法|依规|按规定|按要求|按程序|规范|妥善|书面|作出|进行|办理)*(?:办结|办理完毕|办理完成|答复完毕|处理完毕|处理完成|完成答复|办复|(?:答复|回复)(?=[）、]|$))|(?:办结|答复|办复|回复|完结)率(?:均|都|为|达到?|是|：|保持)*(?:100%|百分之百|百分百)|(?:无一?件?|没有|零)积压|件件有(?:答复|回复|回音|着落)/;
/** A rate that names nothing is of what its paragraph is about. */
const BARE_RATE = /^(?:总体|综合)?(?:办结|答复|办复|回复)率/;
const DEMANDED = /确保|保证|力争|力求|要求/;
/** Answering in time is no contradiction to cases that go on; neither is what an exception is made of. */
const IN_TIME =
  /按时|按期|及时|期限内|时限内|法定|规定时间|如期|除[^，。]{1,20}外|到期|应(?:当)?(?:予以)?(?:办|答复)/;
/** Last year's cases in the clause itself, or the sentence's own word on those that go on: nothing is left unsaid. */
const LAST_YEARS = /(?:上一?年度?|去年|往年|\d{4}年度?)(?:的)?结转/;
const GO_ON =
  /(?<![无未没有零])(?:结转|顺延|(?<!结)转)(?:至|到|入)?(?:下一?年|次年|明年|20\d\d年)|正在(?:办理|处理|答复)|(?:尚|仍)(?:在|未)/;
/** What was answered, by a figure, and nothing beyond it: 答复3050件，均已书面答复. */
const COUNTED_DONE = /(?:答复|办结|办理完毕|其中)(?:了)?\d+[件宗](?:$|[，、（])[^。；]{0,12}$/;
const ABOUT_APPLICATIONS = /(?<!(?:登记|审批|注册|备案|救助|补贴|资格|用地|许可|业务)的?)申请/;
const OTHER_MATTERS = /复议|诉讼|留言|信箱|热线|工单|建议|提案|投诉|信访|咨询|许可|来信/;

const ALL_UPHELD = /(?:全部|均|都|一律|悉数)(?:被|获|获得|予以|得到|为|是|已)*(?:结果)?维持/;
/** A lawsuit that is won or dismissed may be of several results, but corrects nothing. */
const ALL_WON = /(?:全部|均|都)[^，。；]{0,6}(?:胜诉|驳回)/;

/** Every application granted: of those that may be (符合条件的) it says nothing. */
const ALL_GRANTED = wordSet(['{全部|均|都}{|已|依法|按时|按期|及时|按规定}{予以公开|同意公开|准予公开}']);
const THAT_MAY_BE = wordSet(['{其中|符合|属于|可以|能够|应当|应|范围|部分公开}']);

const positive = (report: Report, paths: readonly CellPath[]): CellPath[] =>
  paths.filter((path) => (cellAt(report, path) ?? 0) > 0);

const notUpheld = (blocks: readonly string[]): CellPath[] =>
  blocks.flatMap((block) =>
    ['corrected', 'otherResult', 'pending'].map((column): CellPath => `disputes.${block}.${column}`),
  );

const LITIGATION = ['litigationDirect', 'litigationAfterReconsideration'];

type IsPart = ReturnType<typeof speaksOfAPart>;

/** A sentence up to the end of one of its clauses. */
const upToEnd = (sentence: Stretch, clause: Stretch): string =>
  sentence.text.slice(0, clause.end - sentence.start);

/** Whether a clause speaks of the applications that the tables count, all of them. */
function isOurs(passage: Passage, isPart: IsPart, sentence: Stretch, clause: Stretch): boolean {
  const about = upToEnd(sentence, clause);
  if (OTHER_MATTERS.test(about)) return false;
  const mentions = passage.mentions.filter(
    ({ figure, sentenceStart }) => sentenceStart === sentence.start && figure.end <= clause.end,
  );
  const last = mentions.findLast(({ figure }) => figure.kind === 'count');
  if (last && isPart(last)) return false;
  return (
    ABOUT_APPLICATIONS.test(about) ||
    (BARE_RATE.test(clause.text) && mentions.at(-1)?.topic === 'applications')
  );
}

const RECONSIDERATION = ['reconsideration'];
const BLOCKS: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  reconsideration: RECONSIDERATION,
  litigation: LITIGATION,
  litigationDirect: ['litigationDirect'],
  litigationAfterReconsideration: ['litigationAfterReconsideration'],
  disputes: [...RECONSIDERATION, ...LITIGATION],
};

/** The blocks of table 四 that a sentence has counted up to a clause; those that it names where it counts none. */
function blocksBefore(passage: Passage, sentence: Stretch, clause: Stretch): string[] {
  const words = sentence.text.slice(0, clause.start - sentence.start);
  // What stands before a ； has been said to its end: 复议2件…；诉讼3件，均维持.
  const from = sentence.start + words.lastIndexOf('；') + 1;
  const counted = passage.mentions
    .filter(({ figure }) => figure.start >= from && figure.end <= clause.end)
    .flatMap(({ topic }) => (topic === null ? [] : (BLOCKS[topic] ?? [])));
  if (counted.length > 0) return [...new Set(counted)];
  const upTo = upToEnd(sentence, clause);
  return [...(/复议/.test(upTo) ? RECONSIDERATION : []), ...(/诉讼/.test(upTo) ? LITIGATION : [])];
}

/** Every result but 予以公开. */
const NOT_GRANTED = perForm(({ applications }) =>
  applications.rows
    .filter(({ role, key }) => role === 'result' && key !== 'granted')
    .map(({ key }): CellPath => `applications.${key}.total`),
);

/** The cells that must be 0 for what a clause claims; null when it claims nothing of the kind. */
function mustBeZero(
  { form }: Report,
  passage: Passage,
  isPart: IsPart,
  sentence: Stretch,
  clause: Stretch,
): CellPath[] | null {
  if (ALL_GRANTED.isIn(clause.text) && !THAT_MAY_BE.isIn(clause.text) && !DEMANDED.test(clause.text))
    return isOurs(passage, isPart, sentence, clause) ? NOT_GRANTED(form).slice() : null;
  if (ALL_WON.test(clause.text) && /诉讼/.test(sentence.text))
    return LITIGATION.map((block): CellPath => `disputes.${block}.corrected`);
  if (ALL_UPHELD.test(clause.text)) {
    const blocks = blocksBefore(passage, sentence, clause);
    return blocks.length > 0 ? notUpheld(blocks) : null;
  }
  if (!ALL_DONE.test(clause.text) || IN_TIME.test(clause.text) || DEMANDED.test(clause.text)) return null;
  const about = upToEnd(sentence, clause);
  const counted = COUNTED_DONE.test(about) && !/率/.test(clause.text);
  const explained = counted || LAST_YEARS.test(clause.text) || GO_ON.test(sentence.text);
  return !explained && isOurs(passage, isPart, sentence, clause)
    ? ['applications.carriedForward.total']
    : null;
}

function judge(context: CheckContext, key: NarrativeKey | TableKey): Finding[] {
  const { report } = context;
  const passage = narrativeOf(report, key);
  const isPart = speaksOfAPart(passage, report);
  return sentencesOf(passage).flatMap((sentence) =>
    clauseStretches(sentence).flatMap((clause) => {
      const against = positive(report, mustBeZero(report, passage, isPart, sentence, clause) ?? []);
      if (against.length === 0) return [];
      const first = against[0];
      return [
        againstTable(context, {
          rule: 'text-absolute',
          key,
          passage,
          span: clause,
          cells: against,
          expected: 0,
          ...(first ? { actual: cellAt(report, first) ?? 0 } : {}),
        }),
      ];
    }),
  );
}

/** 全部办结 beside 结转下年度, 全部予以公开 or 均获维持 beside other results: a word that leaves nothing over, and a table that does. */
export const textAbsolute: Rule = (context) => JUDGED_TEXTS.flatMap((key) => judge(context, key));
