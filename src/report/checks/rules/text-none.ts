import { type CellPath, cellAt } from '../../cells.ts';
import type { Finding } from '../../findings.ts';
import type { Report } from '../../report.ts';
import type { NarrativeKey, TableKey } from '../../sections.ts';
import { narrativeOf } from '../../text/narrative.ts';
import { notDone } from '../../text/not-done.ts';
import { clauseStretches, sentencesOf } from '../../text/sentences.ts';
import { JUDGED_TEXTS } from '../../text/text-finding.ts';
import { againstTable } from '../against-table.ts';
import type { CheckContext, Rule } from '../rule.ts';

const NO = '(?:未|没有|没|尚未|从未|无)(?:有)?';
const APPLICATION = '(?:依申请公开|(?:政府|政务)?信息(?:的)?公开(?:的)?申请)';
const APPLICANTS =
  '(?:任何|公民|市民|居民|村民|公众|申请人|当事人|自然人|个人|人|单位|企业|事业|法人|其他组织|社会组织|群众|或者?|和|及|、)+';
const NO_APPLICATION = new RegExp(
  [
    `${NO}(?:收到|接到|接收到?|受理|收悉)(?:过|任何(?:形式|类型)?的?|新的?|公民|法人|其他组织|社会|群众|书面|要求|公开政府信息|、|和|或者?|及|的|提出|提交)*(?:依申请公开|(?:政府|政务)?信息(?:的)?(?:公开)?(?:的)?|公开的?)?(?:申请|依申请公开(?:申请|事项)?)(?![书表人]|的(?!情况|情形))`,
    '^(?:今年|本年度?|全年|\\d{4}年|我局|本机关|共)*(?:无|零)(?:依申请公开|政府信息公开)(?:申请|事项)',
    `(?<!有)${NO}(?:发生|出现|产生)?(?:过|任何|新的?|书面的?)*${APPLICATION}(?:申请|事项|情况|案件|业务|件)*$`,
    '(?<![\\u4e00-\\u9fff]{2})零(?:依申请公开)?申请(?=、|和|$)',
    `${APPLICATION}(?:申请|事项|情况|件数|数量)*均?(?:为|是|：)(?:零|无)件?$`,
    `(?:没有|无)${APPLICANTS}(?:向[^，。；]{1,12}?)?(?:提出|提交|递交)?(?:${APPLICATION}|申请公开)`,
  ].join('|'),
);
/** Negations of something else: a channel, a late answer, a refusal, what was carried over. */
const OTHER_NEGATION =
  /纠错|被?纠正|撤销|责令|确认违法|败诉|收费|收取|结转|逾期|超期|超时|信函|邮寄|传真|当面|网络|网上|未办结|不予|涉密|违规|投诉|问责/;
/** A rule for the case that there is none says nothing of the year. */
const SUPPOSED = /^(?:如果?|若|倘若|凡|一旦|对于?(?:未|没有?|无))/;

// What follows the negation decides: 未按期答复引发行政复议 denies the answer, not the case, and 无锡 denies nothing.
const NO_DISPUTE =
  /(?:零(?:行政)?(?=复议|诉讼)|未(?:曾|有)?(?:发生|出现|产生|引发|引起|涉及|收到|接到|受理|提起|被|因)|(?:没有?|无|未有)(?!按|及时|依法|履行|正当|理由|故|法|论|在|答复|锡|为|棣|极))[^，。；]{0,24}?(?:复议|诉讼)(?!职|机构|机关|渠道|权|费|人员)|(?:复议|诉讼)(?:案件|申请|事项|情况|数量)*(?:均|都|皆)?(?:为?[零0]|是[零0]|：[无零0]|零发生|无|没有|未发生|未出现)(?:件|起|发生)?$/;

/** Applications that are said to have come, without a figure: an unnamed number of them, or all of them answered. */
const SOME_APPLICATIONS = new RegExp(
  [
    `(?:收到|接到|受理|办理|办结|答复)了?${APPLICATION}(?:申请|事项)*(?:若干|多|数)[件宗]`,
    `(?:收到|接到|受理)了?(?:若干|多|数)[件宗](?:公民|群众|企业|书面|提出|的)*${APPLICATION}`,
    `(?:收到|接到|受理)的?[^，。；]{0,12}${APPLICATION}(?:申请|事项|件)*(?:已经?)?(?:均|全部|都)(?:已经?|依法|依规|按照?规定|按要求|按时|按期|及时|予以|作出|进行)*(?:答复|回复|办结|办理完毕|办理完成)`,
  ].join('|'),
);
const DEMANDED = /做到|确保|保证|要求|力求|力争|应当?|须|实现|规定/;

interface Claim {
  readonly span: { readonly start: number; readonly end: number };
  readonly cells: readonly CellPath[];
  /** Whether the claim is that there were some: it is contradicted where every cell is 0, not where one is above 0. */
  readonly some?: true;
}

const LITIGATION: readonly CellPath[] = [
  'disputes.litigationDirect.total',
  'disputes.litigationAfterReconsideration.total',
];

const INTAKE: readonly CellPath[] = ['applications.new.total', 'applications.carriedOver.total'];

/** What a clause says there was none of, as the cells that would have to be 0; or, the reverse, that there was some of. */
function claimOf(clause: { text: string; start: number; end: number }, { year, form }: Report): Claim | null {
  const years = [...clause.text.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
  if (years.some((named) => named !== year) || /上年|去年/.test(clause.text)) return null;
  if (SOME_APPLICATIONS.test(clause.text) && !DEMANDED.test(clause.text))
    return { span: clause, cells: INTAKE, some: true };
  if (OTHER_NEGATION.test(clause.text) || SUPPOSED.test(clause.text)) return null;
  if (NO_APPLICATION.test(clause.text)) return { span: clause, cells: ['applications.new.total'] };
  const undone = notDone(clause.text, form);
  if (undone.length > 0) return { span: clause, cells: undone };
  const dispute = NO_DISPUTE.exec(clause.text);
  if (!dispute) return null;
  // "行政复议、行政诉讼均为零" names what it denies before the negation.
  const words = /^(?:复议|诉讼)/.test(dispute[0]) ? clause.text : clause.text.slice(dispute.index);
  const cells = [
    ...(/复议/.test(words) ? (['disputes.reconsideration.total'] as const) : []),
    ...(/诉讼/.test(words) ? LITIGATION : []),
  ];
  return cells.length > 0 ? { span: clause, cells } : null;
}

function contradicting(report: Report, { cells, some }: Claim): readonly CellPath[] {
  if (some) return cells.every((path) => cellAt(report, path) === 0) ? cells : [];
  return cells.filter((path) => (cellAt(report, path) ?? 0) > 0);
}

function findingsIn(context: CheckContext, key: NarrativeKey | TableKey): Finding[] {
  const { report } = context;
  const passage = narrativeOf(report, key);
  return sentencesOf(passage).flatMap((sentence) =>
    clauseStretches(sentence).flatMap((clause) => {
      const claim = claimOf(clause, report);
      const against = claim ? contradicting(report, claim) : [];
      if (!claim || against.length === 0) return [];
      const actual = against.reduce((sum, path) => sum + (cellAt(report, path) ?? 0), 0);
      return [
        againstTable(context, {
          rule: 'text-none',
          key,
          passage,
          span: claim.span,
          cells: against,
          expected: claim.some ? '>0' : 0,
          actual,
        }),
      ];
    }),
  );
}

/** 未收到申请, 无行政复议 beside cells that are not 0, or applications all answered beside zeros. A negation of 纠错, 败诉, 收费 or 结转 is none of these. */
export const textNone: Rule = (context) => JUDGED_TEXTS.flatMap((key) => findingsIn(context, key));
