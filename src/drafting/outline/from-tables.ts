import { formOf } from '../../report/forms/choose.ts';
import { type Form, OUTCOMES } from '../../report/forms/form.ts';
import { outcomeLabel, rowsOf } from '../../report/forms/outcomes.ts';
import { isCountyOrBelow, type OrganProfile } from '../../report/organ.ts';
import type { Report } from '../../report/report.ts';
import { sumOf } from '../../report/totals.ts';

type Row = Readonly<Record<string, number | null>> | undefined;

const totalOf = (row: Row): number | null => row?.total ?? null;

type Part = readonly [label: string, value: number | null];

const nonZero = (parts: readonly Part[]): Part[] => parts.filter(([, value]) => value !== null && value > 0);

/** "甲3件、乙2件": what is not zero, with its unit. */
const counted = (parts: readonly Part[]): string =>
  nonZero(parts)
    .map(([label, value]) => `${label}${value}件`)
    .join('、');

/** What the form calls the results of disputes by. */
const RESULT = '结果';

/** "，其中甲3件、乙2件" of a whole; where there is nothing else, what says so before it: "，均为甲". */
function partsOf(whole: number, parts: readonly Part[], all: string): string {
  const [first, ...more] = nonZero(parts);
  if (!first) return '';
  if (more.length > 0 || first[1] !== whole) return `，其中${counted(parts)}`;
  // 结果维持2件 of 2: 结果均为维持.
  if (whole > 1 && first[0].startsWith(RESULT)) return `，${RESULT}均为${first[0].slice(RESULT.length)}`;
  const is = first[0].startsWith('其他') && !all.endsWith('为') ? '为' : '';
  return `，${all}${is}${first[0]}`;
}

/** The six kinds of applicant as a sentence names them: where the form says 其他, it means 其他组织. */
const applicantsOf = (report: Report): Part[] =>
  formOf(report.form)
    .applications.columns.filter(({ key }) => key !== 'total')
    .map(({ key, label }) => [label === '其他' ? '其他组织' : label, report.applications.new?.[key] ?? null]);

/** The six outcomes with what was counted under each. */
const outcomesOf = (report: Report): Part[] => {
  const form = formOf(report.form);
  return OUTCOMES.map((outcome) => [
    outcomeLabel(form, outcome),
    sumOf(rowsOf(form, outcome).map(({ key }) => totalOf(report.applications[key]))),
  ]);
};

function received(report: Report, previous: Report | null): string {
  const fresh = totalOf(report.applications.new);
  const carried = totalOf(report.applications.carriedOver);
  if (fresh === null) return '';
  if (fresh === 0) return carried === 0 ? '本年度未收到政府信息公开申请，无上年结转申请。' : '';
  const before = totalOf(previous?.applications.new);
  const change =
    before === null || before === fresh
      ? ''
      : `，较上年${fresh > before ? '增加' : '减少'}${Math.abs(fresh - before)}件`;
  const kinds = partsOf(fresh, applicantsOf(report), fresh === 1 ? '申请人为' : '均为');
  const over = carried === null ? '' : carried === 0 ? '；无上年结转申请' : `；上年结转${carried}件`;
  return `全年新收政府信息公开申请${fresh}件${change}${kinds}${over}。`;
}

function answered(report: Report): string {
  const total = totalOf(report.applications.total);
  const forward = totalOf(report.applications.carriedForward);
  if (total === null || (total === 0 && (forward ?? 0) === 0)) return '';
  const of = partsOf(total, outcomesOf(report), total === 1 ? '结果为' : '均');
  const rest =
    forward === null
      ? ''
      : forward === 0
        ? '；无结转下年度继续办理的申请'
        : `；结转下年度继续办理${forward}件`;
  return total === 0
    ? `结转下年度继续办理${forward}件。`
    : `全年办结政府信息公开申请${total}件${of}${rest}。`;
}

/** The results of a block of table 四. */
const results = (row: Row, form: Form): string => {
  const total = totalOf(row) ?? 0;
  return partsOf(
    total,
    form.disputes.columns
      .filter(({ key }) => key !== 'total')
      .map(({ key, label }) => [label, row?.[key] ?? null]),
    total === 1 ? '' : '均',
  );
};

/** What table 四 says of disputes, in sentences. */
export function disputesInWords({ disputes, form: version }: Report): string {
  const form = formOf(version);
  const { reconsideration, litigationDirect, litigationAfterReconsideration } = disputes;
  const [first, direct, after] = [
    totalOf(reconsideration),
    totalOf(litigationDirect),
    totalOf(litigationAfterReconsideration),
  ];
  if (first === null || direct === null || after === null) return '';
  if (first + direct + after === 0) return '未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。';
  const sentences = [
    first === 0 ? '' : `因政府信息公开工作被申请行政复议${first}件${results(reconsideration, form)}。`,
    direct === 0 ? '' : `未经复议直接起诉的行政诉讼${direct}件${results(litigationDirect, form)}。`,
    after === 0 ? '' : `复议后起诉的行政诉讼${after}件${results(litigationAfterReconsideration, form)}。`,
  ];
  return sentences.join('');
}

/** What table 三 says of applications, in sentences; '' as far as cells are still empty. */
export const casesInWords = (report: Report, previous: Report | null): string =>
  received(report, previous) + answered(report);

/** What tables 三 and 四 say of applications and disputes. */
export const applicationsInWords = (report: Report, previous: Report | null): string =>
  casesInWords(report, previous) + disputesInWords(report);

/**
 * What table 二 says of regulations and normative documents (规章, 行政规范性文件); '' where nothing changed or is in force. 规章 of an
 * organ that makes none are a slip of the table, which the check tells of: no sentence repeats it.
 */
export function documentsInWords({ proactive }: Report, organ: OrganProfile): string {
  const makesRegulations = organ.mayMakeRegulations || !isCountyOrBelow(organ.name);
  const kinds = [
    ...(makesRegulations ? [['规章', proactive.regulations] as const] : []),
    ['行政规范性文件', proactive.normativeDocuments],
  ] as const;
  return kinds
    .map(([label, row]) => {
      const { issued = null, repealed = null, inForce = null } = row ?? {};
      if (issued === null || repealed === null || inForce === null) return '';
      if (issued + repealed + inForce === 0) return '';
      const done = counted([
        ['制发', issued],
        ['废止', repealed],
      ]).replace(/\d/, `${label}$&`);
      return `本年度${done || `未制发、废止${label}`}，现行有效${inForce}件。`;
    })
    .join('');
}

/** What table 二 says of licences, penalties and coercive measures (许可、处罚、强制); '' when there were none. */
export function decisionsInWords({ proactive }: Report): string {
  const list = counted([
    ['行政许可', proactive.licences?.decisions ?? null],
    ['行政处罚', proactive.penalties?.decisions ?? null],
    ['行政强制', proactive.coerciveMeasures?.decisions ?? null],
  ]);
  return list === '' ? '' : `全年作出处理决定：${list}。`;
}
