import { lexicon, wordSet } from '../../language/lexicon.ts';
import { perForm } from '../forms/per-form.ts';
import type { Report } from '../report.ts';
import { formLexicon } from '../words/form-words.ts';

/** What is meant to be done, not what was: 2025年，我局将…, 我局要…, 2025年工作打算. */
const INTENDED = lexicon<boolean>([
  [
    [
      '{将|拟|计划|打算|设想|思路|继续|力争|力求|争取|预计|确保|下一步|今后}',
      '{局|委|办|厅|院|镇|乡|街道|县|市|区|州|省|机关|单位|部门}{要|应|应当|须|需|需要}',
    ],
    true,
  ],
  [['{拟定|拟制|拟写|草拟|即将}', '{局|委|办|厅|院|机关|单位|部门}{要点|要闻|要求|应急|应用|需求}'], false],
]);

/** Words of a sentence without a figure that tells either of what goes on or of what is meant. */
const GOING_ON = wordSet(['{持续|不断|进一步|为导向|为目标|为抓手}']);

/** Whether a sentence that a later year opens tells what is to be done in it; one with figures has to say so plainly. */
export const isAhead = (sentence: string, counts: boolean): boolean =>
  INTENDED.all(sentence).some(({ value }) => value) || (!counts && GOING_ON.isIn(sentence));

/** Items of a list of powers: what the column 上一年项目数量 counts. */
const ITEM = '项';

/** The rows of table 二, and what a list of powers holds beside them. */
const rowsOf = perForm((form) => formLexicon(form, 'proactive', ['words']));
const POWERS = wordSet(['{权力|服务|许可|处罚|强制|收费|采购}{事项|项目}']);

const printsLastYear = perForm(({ proactive }) =>
  proactive.some(({ columns }) => columns.some(({ key }) => key === 'previousItems')),
);

/**
 * Whether a clause of a report in the layout that prints 上一年项目数量 tells of last year's items: 2019年公开行政许可项目45项.
 * `units`: those of the clause's counts.
 */
export function tellsLastYearsItems(
  { form, year }: Report,
  said: number,
  clause: string,
  units: readonly string[],
): boolean {
  if (said !== year - 1 || !printsLastYear(form)) return false;
  return (
    units.length > 0 &&
    units.every((unit) => unit === ITEM) &&
    (rowsOf(form).isIn(clause) || POWERS.isIn(clause))
  );
}
