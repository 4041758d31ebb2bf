import { contentOf, coverage, unified } from './content.ts';
import type { Evidence } from './evidence.ts';
import { type FoundFigure, restsOnTables } from './figures.ts';
import { lettersOf } from './sentences.ts';

/** Words that say something was done, set up or achieved: what they say must have been told. */
const ACTS =
  /印发|出台|制定|制发|修订|修改|废止|召开|举办|承办|主办|培训|讲座|开设|开通|新设|增设|设立|建立|建成|成立|组建|上线|改版|新增|升级|发布|推送|制作|编印|编制|约谈|通报|问责|追责|调研|督查|检查|抽查|考核|评议|走访|征集|回应|解读|调整|选派|聘请|配备|签订|获评|获得|荣获|评为|表彰|排名|通过验收|提升|提高|增强|改善|优化|满意|好评|认可|零败诉|零投诉|零差错|无败诉|未发生|未出现|全部办结|按时办结|按期办结|按时答复|按期答复|法定期限内|到场|出席|视察|莅临|办结率|答复率|公开率/g;

/** Intentions and attitudes: they say what ought to be or will be, not what was. */
const INTENT =
  /坚持|始终|严格(?:落实|执行|按照|遵守)|高度重视|深入贯彻|全面贯彻|贯彻落实|学习贯彻|以.{2,20}为|力争|下一步|将(?!.{0,4}(?:件|次|条))|拟|计划|进一步|着力|努力|推动|不断|持续|切实|依法|及时/;

/** Promises: what 五 says of the future rests on nothing but the wish to do it. */
const FUTURE = /下一步|下步|今后|明年|将(?!军)|拟|力争|计划/;

/** A clause that only relates a figure to another, which the figures' own gate has judged. */
const DERIVES = /^(?:占|约占|分别占|同比|较上年|比上年|较20|比20)/;

/** How much of what a clause says has to stand in one note (pairs of characters); a paraphrase keeps about this much. */
const ENOUGH = 0.5;

/** A clause that is nothing but an act in general words needs a note that speaks of the same act. */
function sameAct(acts: readonly string[], evidence: Evidence): boolean {
  return acts.every((act) => {
    const word = unified(act);
    return evidence.sources.some((source) => unified(source.text).includes(word));
  });
}

const NEGATED = /^(?:未发生|未出现|无败诉|零败诉)$/;

/** 未发生 … 行政复议、行政诉讼 is the tables' own to say when every total is 0. */
function tablesSayNone(clause: string, { report }: Evidence): boolean {
  const totals = Object.values(report.disputes).map((block) => block.total ?? null);
  return (
    /复议|诉讼/.test(clause) &&
    !/纠错|败诉/.test(clause) &&
    totals.length > 0 &&
    totals.every((total) => total === 0)
  );
}

/** Whether what a clause claims was told: by one note for most of its words, or by the tables for its figures. */
function hasGround(
  clause: string,
  acts: readonly string[],
  figures: readonly FoundFigure[],
  evidence: Evidence,
): boolean {
  if (restsOnTables(clause, figures, evidence)) return true;
  if (acts.some((act) => NEGATED.test(act)) && tablesSayNone(clause, evidence)) return true;
  const content = contentOf(clause);
  const told = evidence.sources.some((source) => (coverage(content, source.text) ?? 0) >= ENOUGH);
  return told || (content.join('').length <= 3 && sameAct(acts, evidence));
}

/** Acts and results that a clause claims and nothing told of, as printed. */
export function groundlessActs(
  clause: string,
  sentence: string,
  figures: readonly FoundFigure[],
  evidence: Evidence,
): string[] {
  const acts = clause.match(ACTS) ?? [];
  if (acts.length === 0) return [];
  if (DERIVES.test(clause)) return [];
  if (evidence.part === 'problems' && FUTURE.test(sentence)) return [];
  const letters = lettersOf(clause);
  if (evidence.sources.some((source) => lettersOf(source.text).includes(letters))) return [];
  if (hasGround(clause, acts, figures, evidence)) return [];
  const isAttitude = INTENT.test(clause) && !/\d/.test(clause) && acts.every((act) => ATTITUDES.has(act));
  return isAttitude ? [] : [...new Set(acts)];
}

/** Acts that attitudes are made of: "不断提升公开水平" claims nothing that could be looked up. */
const ATTITUDES: ReadonlySet<string> = new Set([
  '提升',
  '提高',
  '增强',
  '改善',
  '优化',
  '解读',
  '回应',
  '发布',
  '考核',
  '检查',
  '培训',
]);
