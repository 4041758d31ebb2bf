import { fold } from '../../../language/fold.ts';
import { exactInteger } from '../../../language/numbers.ts';
import { DIGITS } from '../../../language/numerals.ts';
import type { Report } from '../../report.ts';
import type { SourceFacts } from '../../source.ts';
import { type Rule, say } from '../rule.ts';

/** What the title must call the document (条例 49, 50; the notices' own titles). */
const WORDING = '政府信息公开工作年度报告';

const YEAR = new RegExp(`[○${DIGITS}]{4}(?=年)`, 'g');

/** Spaces gone, full-width and Chinese digits of years as 0–9. */
const bareTitle = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(YEAR, (year) => String(exactInteger(fold(year).text) ?? year));

/** The title as the document has it; one that is being written here is put together from organ and year. */
function titleOf(report: Report, source: SourceFacts | null): string | null {
  const wasRead = source !== null && (source.title !== null || source.headings.length > 0);
  return wasRead ? source.title : `${report.organ}${report.year}年${WORDING}`;
}

type Fault = 'wording' | 'year' | 'organ';

function faultsOf(title: string, year: number): Fault[] {
  const bare = bareTitle(title);
  const rest = bare
    .replace(/\d{4}年?(?:度)?/g, '')
    .replace(/(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:年度)?(?:工作)?报告|年报/g, '')
    .replace(/[^\p{Script=Han}]/gu, '')
    .replace(/^(?:关于|附件)|的$/g, '');
  const faults: Fault[] = [];
  if (!bare.includes(WORDING)) faults.push('wording');
  if (!bare.includes(`${year}年`)) faults.push('year');
  if (rest.length < 2) faults.push('organ');
  return faults;
}

/** The title lacks the organ or the year reported, or is not "政府信息公开工作年度报告". */
export const title: Rule = ({ report, source, lang }) => {
  const printed = titleOf(report, source);
  const faults: Fault[] = printed === null ? ['wording', 'year', 'organ'] : faultsOf(printed, report.year);
  if (faults.length === 0) return [];
  const expected = `${report.organ || '××（机关名称）'}${report.year}年${WORDING}`;
  const names: Readonly<Record<Fault, string>> = {
    organ: say(lang, '机关名称', 'the organ'),
    year: say(lang, `年份（${report.year}年）`, `the year (${report.year}年)`),
    wording: say(lang, `“${WORDING}”的字样`, `the words "${WORDING}"`),
  };
  const missing = faults.map((fault) => names[fault]).join(say(lang, '、', ', '));
  const message =
    printed === null
      ? say(
          lang,
          `文件没有标题，应为“${expected}”。`,
          `The document has no title; it should read "${expected}".`,
        )
      : say(
          lang,
          `标题缺少${missing}，应为“${expected}”。`,
          `The title lacks ${missing}; it should read "${expected}".`,
        );
  return [
    {
      rule: 'title',
      severity: 'warning',
      section: 0,
      cells: [],
      message,
      expected,
      ...(printed === null ? {} : { actual: printed }),
      ground:
        '《政府信息公开条例》第四十九条、第五十条；年度报告标题由机关名称、年份和“政府信息公开工作年度报告”组成',
    },
  ];
};
