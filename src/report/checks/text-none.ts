import { type CellPath, cellAt, cellLabel } from '../cells.ts';
import type { Finding } from '../findings.ts';
import { narrativeOf } from '../text/narrative.ts';
import { clausesOf, sentencesOf } from '../text/sentences.ts';
import { textFinding } from '../text/text-finding.ts';
import { type CheckContext, type Rule, say } from './rule.ts';

const GROUND = '条例第五十条；国办公开办函〔2021〕30号：正文与表格数据应当一致';

const NO = '(?:未|没有|没|尚未|从未|无)(?:有)?';
const NO_APPLICATION = new RegExp(
  `${NO}(?:收到|接到|接收到?|受理|收悉)(?:过|任何(?:形式|类型)?的?|新的?|公民|法人|其他组织|社会|群众|书面|、|和|或|及|的|提出|提交)*(?:依申请公开|(?:政府|政务)?信息(?:的)?(?:公开)?(?:的)?)?(?:申请|依申请公开(?:申请|事项)?)(?![书表人])|^(?:今年|本年度?|全年|\\d{4}年|我局|本机关|共)*(?:无|零)(?:依申请公开|政府信息公开)(?:申请|事项)`,
);
/** Negations of something else: a channel, a late answer, a refusal, what was carried over. */
const OTHER_NEGATION =
  /纠错|被?纠正|撤销|责令|确认违法|败诉|收费|收取|结转|逾期|超期|超时|信函|邮寄|传真|当面|网络|网上|未办结|不予|涉密|违规|投诉|问责/;

const NO_DISPUTE = new RegExp(
  `(?:${NO}|未)(?:发生|出现|产生|引发|涉及|收到|被)?(?:[^，。；]{0,24}?)(复议|诉讼)`,
);

interface Claim {
  readonly span: { readonly start: number; readonly end: number };
  readonly cells: readonly CellPath[];
}

const LITIGATION: readonly CellPath[] = [
  'disputes.litigationDirect.total',
  'disputes.litigationAfterReconsideration.total',
];

/** What a clause says there was none of, as the cells that would have to be 0. */
function claimOf(clause: { text: string; start: number; end: number }, year: number): Claim | null {
  const years = [...clause.text.matchAll(/(\d{4})年/g)].map((match) => Number(match[1]));
  if (years.some((named) => named !== year) || /上年|去年/.test(clause.text)) return null;
  if (OTHER_NEGATION.test(clause.text)) return null;
  if (NO_APPLICATION.test(clause.text)) return { span: clause, cells: ['applications.new.total'] };
  const dispute = NO_DISPUTE.exec(clause.text);
  if (!dispute) return null;
  const said = clause.text.slice(dispute.index);
  const cells = [
    ...(/复议/.test(said) ? (['disputes.reconsideration.total'] as const) : []),
    ...(/诉讼/.test(said) ? LITIGATION : []),
  ];
  return cells.length > 0 ? { span: clause, cells } : null;
}

function findingsIn(context: CheckContext, key: 'overview' | 'other'): Finding[] {
  const { report, lang } = context;
  const passage = narrativeOf(report, key);
  return sentencesOf(passage).flatMap((sentence) =>
    clausesOf(sentence).flatMap((clause) => {
      const claim = claimOf(clause, report.year);
      const against = (claim?.cells ?? []).filter((path) => (cellAt(report, path) ?? 0) > 0);
      if (!claim || against.length === 0) return [];
      const figures = against.map(
        (path) => `“${cellLabel(report.form, path)}”${lang === 'zh' ? '为' : ' is '}${cellAt(report, path)}`,
      );
      const actual = against.reduce((sum, path) => sum + (cellAt(report, path) ?? 0), 0);
      return [
        textFinding({
          rule: 'text-none',
          severity: 'warning',
          key,
          passage,
          span: claim.span,
          cells: against,
          message: (quote) =>
            say(
              lang,
              `正文写“${quote}”，而表格中${figures.join('，')}。请改正文或表格。`,
              `The text says “${quote}”, but ${figures.join(' and ')}.`,
            ),
          expected: 0,
          actual,
          ground: GROUND,
        }),
      ];
    }),
  );
}

/** 未收到申请, 无行政复议 beside cells that are not 0. A negation of 纠错, 败诉, 收费 or 结转 is none of these. */
export const textNone: Rule = (context) => [
  ...findingsIn(context, 'overview'),
  ...findingsIn(context, 'other'),
];
