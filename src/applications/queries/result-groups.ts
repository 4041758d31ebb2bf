import { before } from '../../language/ends.ts';
import { withoutEnumerator } from '../../language/enumerators.ts';
import { formOf, NEWEST_FORM } from '../../report/forms/choose.ts';
import type { Outcome } from '../../report/forms/form.ts';
import { outcomeLabel, outcomeOf } from '../../report/forms/outcomes.ts';
import type { Lang } from '../../report/language.ts';
import { DISPOSITIONS, type Disposition, dispositionLabel } from '../case/dispositions.ts';

const FORM = formOf(NEWEST_FORM);

/** What a result is called where it stands in a sentence, without its number: 属于国家秘密. */
export function resultLabel(result: Disposition, lang: Lang): string {
  if (lang === 'en') return dispositionLabel(result, lang);
  const row = FORM.applications.rows.find(({ key }) => key === result);
  return before(withoutEnumerator(row?.label ?? dispositionLabel(result)), '（');
}

/** What a group of results is called: 不予公开. */
export const outcomeText = (outcome: Outcome, lang: Lang): string =>
  lang === 'zh' ? outcomeLabel(FORM, outcome) : outcome;

/** The results that count under an outcome. */
export const resultsOf = (outcome: Outcome): Disposition[] =>
  DISPOSITIONS.filter((each) => outcomeOf(FORM, each) === outcome);

/** The label of the outcome that some results are, all of it (不予公开); null for anything else. */
export function outcomeNamed(results: readonly Disposition[]): { zh: string; en: string } | null {
  const [first] = results;
  const outcome = first && outcomeOf(FORM, first);
  if (!outcome) return null;
  const all = resultsOf(outcome);
  const isAll = all.length === results.length && all.every((each) => results.includes(each));
  return isAll ? { zh: outcomeLabel(FORM, outcome), en: outcome } : null;
}
