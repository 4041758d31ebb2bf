import { wordSet } from '../../language/lexicon.ts';
import { perForm } from '../forms/per-form.ts';
import type { Report } from '../report.ts';
import { formLexicon } from '../words/form-words.ts';
import { formLabels } from '../words/labels.ts';
import { type Fit, type FitPlace, matching, type Pattern } from './application-patterns.ts';
import { type CellSum, type DisputeScope, disputeSums } from './readings.ts';
import { withoutWords, wordBefore } from './tail.ts';

const SCOPES: ReadonlySet<string> = new Set([
  'reconsideration',
  'litigation',
  'litigationDirect',
  'litigationAfterReconsideration',
  'disputes',
]);
const CLOSING = wordSet([
  '{的|案件|申请|结果|情形|情况|事项}',
  '{共计|总计|合计|总|共|为|有|发生|被|：|数|量}',
]);
const OPENING = wordSet(['均', '被', '获', '予以', '结果']);

const WORDS = perForm((form) => formLexicon(form, 'disputes', ['words'], formLabels(form, 'disputes')));

/** The result that a lead ends with, or that a trail begins with. */
function resultAt(
  text: string,
  where: 'lead' | 'trail',
  report: Report,
): { at: number; column: string } | null {
  const words = WORDS(report.form);
  let at = 0;
  if (where === 'trail')
    for (let next = OPENING.at(text, at); next && !words.at(text, at); next = OPENING.at(text, at))
      at = next.end;
  const word = where === 'lead' ? wordBefore(text, words, CLOSING) : words.at(text, at);
  const [column] = word?.value?.kind === 'column' ? word.value.columns : [];
  return word && column !== undefined ? { at: word.start, column } : null;
}

/** The instance that a lead ends with. */
function instanceBefore(lead: string, report: Report): FitPlace | null {
  const word = wordBefore(lead, WORDS(report.form), CLOSING);
  return word?.value?.kind === 'row' ? { at: word.start, year: null } : null;
}

/** An organ that decides reconsiderations also counts those that it decided; the tables count those against it. */
const AS_JUDGE =
  /审理|审结|办理|受理|作出|做出|新收|新增|上年|公开|发布|公示|撤回|撤销|开庭|出庭|一审|二审|再审|应诉/;
const JUDGED = /审理|审结|新收|新增|一审|二审|再审|涉及|其他(?:类|领域)/;

const scopeOf = ({ mention }: Fit): DisputeScope | null =>
  mention.topic !== null && SCOPES.has(mention.topic) ? (mention.topic as DisputeScope) : null;

/** Whether the sentence or its paragraph speaks of disputes over disclosure, not of 行政复议 at large. */
const overDisclosure = ({ mention }: Fit): boolean =>
  /公开/.test(mention.before) || /公开/.test(mention.sentence);

const total = (fit: Fit): readonly CellSum[] | null => {
  const scope = scopeOf(fit);
  const before = fit.mention.lead.replace(/政府信息公开|信息公开|依申请公开/g, '');
  if (!scope || AS_JUDGE.test(before) || !overDisclosure(fit)) return null;
  return disputeSums(scope, 'total');
};

/** A result may be of the block named last, of both roads to court, or of all disputes that the sentence names. */
function resultReadings({ mention }: Fit, scope: DisputeScope, column: string): CellSum[] {
  const wider: DisputeScope[] =
    scope === 'litigationDirect' || scope === 'litigationAfterReconsideration' ? ['litigation'] : [];
  if (/复议/.test(mention.upTo) && /诉讼/.test(mention.upTo)) wider.push('disputes');
  return [scope, ...wider].flatMap((each) => disputeSums(each, column));
}

const resultPattern = (where: 'lead' | 'trail'): Pattern => ({
  kind: 'dispute',
  where,
  find: (text, report) => {
    const result = resultAt(text, where, report);
    return result && { at: result.at, year: null };
  },
  readings: (fit) => {
    const scope = scopeOf(fit);
    const result = resultAt(fit.mention[where], where, fit.report);
    // 正在审理 is a result, an organ that judges 审理.
    const others = withoutWords(fit.mention.sentence, WORDS(fit.report.form)).replace(
      /已审结|涉及(?:到)?(?:依申请|政府信息|信息)公开/g,
      '',
    );
    return scope && result && overDisclosure(fit) && !JUDGED.test(others)
      ? resultReadings(fit, scope, result.column)
      : null;
  },
});

/** How narratives count reconsiderations and lawsuits, in the order in which the patterns are tried. */
export const DISPUTE_PATTERNS: readonly Pattern[] = [
  resultPattern('lead'),
  resultPattern('trail'),
  {
    kind: 'dispute',
    where: 'lead',
    find: instanceBefore,
    readings: total,
  },
  {
    kind: 'dispute',
    where: 'trail',
    find: matching(
      /^(?:有关|关于|涉及|因)?(?:政府信息公开|信息公开)?(?:引发的|引起的|提起的|的)?(?:行政复议|行政诉讼)(?:案件|申请)?$/,
    ),
    readings: (fit) => {
      const scope = /复议/.test(fit.mention.trail) ? 'reconsideration' : 'litigation';
      return AS_JUDGE.test(fit.mention.lead) || !overDisclosure(fit) ? null : disputeSums(scope, 'total');
    },
  },
];
