import type { Form, FormVersion } from './form.ts';
import { FORM_2019 } from './form-2019.ts';
import { FORM_2021 } from './form-2021.ts';

const FORMS: Readonly<Record<FormVersion, Form>> = { '2019': FORM_2019, '2021': FORM_2021 };

/** The layout of a version, as data. */
export const formOf = (version: FormVersion): Form => FORMS[version];

/** The layout in force today, and the one that ledgers count in whatever year they show. */
export const NEWEST_FORM: FormVersion = '2021';

/** The first year that had to be reported in the 2021 layout (国办公开办函〔2021〕30号). */
const FIRST_YEAR_OF_2021_FORM = 2021;

/** The layout that is in force for the year reported on. Years before 2019 used no layout we know: they get the oldest. */
export const formVersionFor = (year: number): FormVersion =>
  year >= FIRST_YEAR_OF_2021_FORM ? '2021' : '2019';
