import { wordSet } from '../../language/lexicon.ts';
import type { CellPath } from '../cells.ts';
import { perForm } from '../forms/per-form.ts';
import type { Report } from '../report.ts';
import { formLexicon } from '../words/form-words.ts';
import { matching, type Pattern } from './application-patterns.ts';
import { cellsSum } from './readings.ts';
import { wordBefore } from './tail.ts';

const NOUN = wordSet([
  '{各类|市|县|区|省|州|镇|政府|人民|地方|部门|行政}',
  '{规范性文件|规章|和|及|以|、|与|的|了}',
  '{共计|共|合计|数|量|件|为|有|：}',
]);

/** Columns of table 二 that count documents by what was done with them, in the layouts that have them. */
const ACTS: ReadonlySet<string> = new Set(['issued', 'newlyMade', 'repealed', 'inForce']);
const WORDS = perForm((form) => formLexicon(form, 'proactive', ['words']));

/** The column of documents whose verb a lead ends with. */
function actBefore(lead: string, report: Report): { at: number; column: string } | null {
  const word = wordBefore(lead, WORDS(report.form), NOUN);
  const [column] = word?.value?.kind === 'column' ? word.value.columns : [];
  return word && column !== undefined && ACTS.has(column) ? { at: word.start, column } : null;
}

/** Words that make a document's count something else: checked, published, repealed together with expired ones, changed. */
const NOT_MADE =
  /公开|公布|发布(?!规)|备案|审查|审核|审议|清理|解读|评估|失效|修改|修订|拟|代|提请|报备|政策性|转发|其他文件|会同|联合/;
const BELOW = /市政府(?!规章)|县政府|区政府|人民政府(?!规章)|政府办|名义|本级|[市县区]直|部门|乡镇|各/;

function documentsIn(words: string): string[] {
  const named = [
    ['regulations', words.lastIndexOf('规章')],
    ['normativeDocuments', words.lastIndexOf('规范性文件')],
  ] as const;
  return named.filter(([, at]) => at >= 0).map(([row]) => row);
}

const actPattern: Pattern = {
  kind: 'document',
  where: 'lead',
  find: (lead, report) => {
    const act = actBefore(lead, report);
    return act && { at: act.at, year: null };
  },
  readings: ({ mention, report }) => {
    const column = actBefore(mention.lead, report)?.column;
    const lead = mention.lead.replace(/制定(?:并)?发布|政府信息公开|信息公开/g, '制定');
    if (NOT_MADE.test(lead)) return null;
    const inLead = documentsIn(
      mention.lead + (/^(?:政府)?规章|^(?:行政)?规范性文件/.exec(mention.trail)?.[0] ?? ''),
    );
    const rows =
      inLead.length > 0
        ? inLead
        : documentsIn(mention.upTo.slice(mention.upTo.lastIndexOf('；') + 1)).slice(-1);
    const several = inLead.length === 0 && documentsIn(mention.upTo).length > 1;
    if (rows.length === 0 || several || NOT_MADE.test(inLead.length > 0 ? '' : mention.upTo)) return null;
    if (rows.includes('normativeDocuments') && BELOW.test(mention.upTo)) return null;
    return [cellsSum(rows.map((row): CellPath => `proactive.${row}.${column}`))];
  },
};

const DECISIONS: readonly (readonly [word: string, row: string])[] = [
  ['许可', 'licences'],
  ['处罚', 'penalties'],
  ['强制', 'coerciveMeasures'],
];
const DECIDE = '作出|做出|实施|采取|下达|办理';
const MADE = new RegExp(`(?:${DECIDE})的?(?:各类)?行政|处理决定`);
const PLAIN = new RegExp(
  `^(?:、|\\d{4}年|全[年市县区局]|共|累计|依法|我[局市县区]|本机关|${DECIDE}|各类|本年度?|和|及)*行政`,
);
const PUBLISHED = /(?<!信息)公开|公示|公布|发布|上传|归集|录入|推送|报送/;

const decisionPatterns = DECISIONS.map(
  ([word, row]): Pattern => ({
    kind: 'decision',
    where: 'lead',
    find: matching(new RegExp(`行政${word}(?:处理|措施)?(?:决定)?书?(?:数|量|共计|共|合计|为|：)*$`)),
    readings: ({ mention }) => {
      const decided = MADE.test(mention.upTo + mention.lead);
      const plain = PLAIN.test(mention.lead);
      return decided && plain && !PUBLISHED.test(mention.upTo.replace(/政府信息公开|信息公开/g, ''))
        ? [cellsSum([`proactive.${row}.decisions`])]
        : null;
    },
  }),
);

/** How narratives count documents and decisions, in the order in which the patterns are tried. */
export const DOCUMENT_PATTERNS: readonly Pattern[] = [actPattern, ...decisionPatterns];
