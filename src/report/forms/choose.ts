import type { Form, FormVersion } from './form.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

/** Every layout that is known, the oldest first. */
const FORMS = new Map<FormVersion, Form>([FORM_2019, FORM_2021].map((form) => [form.version, form]));

/**
 * Puts a layout into the registry: a trial of one to come. Nothing else is to be changed for it. Gives what takes it out
 * again; throws a RangeError where the name is taken.
 */
export function addForm(form: Form): () => void {
  if (FORMS.has(form.version)) throw new RangeError(`there is a form ${form.version} already`);
  FORMS.set(form.version, form);
  return () => FORMS.delete(form.version);
}

/** Every layout that is known, the oldest first. */
export const allForms = (): readonly Form[] => [...FORMS.values()];

/** The layout of a version, as data. Throws a RangeError for one that nobody knows. */
export function formOf(version: FormVersion): Form {
  const form = FORMS.get(version);
  if (!form) throw new RangeError(`no form ${version}`);
  return form;
}

/** The layout that ledgers count in, whatever year they show. */
export const NEWEST_FORM: FormVersion = FORM_2021.version;

/** The layout that is in force for the year reported on. Years before the first layout get that one. */
export const formVersionFor = (year: number): FormVersion =>
  (allForms().findLast(({ firstYear }) => firstYear <= year) ?? FORM_2019).version;
