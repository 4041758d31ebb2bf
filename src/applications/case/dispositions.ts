import { z } from 'zod';
import { before } from '../../language/ends.ts';
import type { Lang } from '../../report/findings.ts';
import { formOf, NEWEST_FORM } from '../../report/forms/choose.ts';
import type { FormVersion, Outcome } from '../../report/forms/form.ts';
import { outcomeOf, rowsOf } from '../../report/forms/outcomes.ts';

/** Dispositions (处理结果): the result rows of the form in force, in its order. Every case ends in exactly one. */
export const DISPOSITIONS = [
  'granted',
  'partiallyGranted',
  'deniedStateSecret',
  'deniedByLaw',
  'deniedSecurityStability',
  'deniedThirdPartyRights',
  'deniedInternalAffairs',
  'deniedProcessInformation',
  'deniedEnforcementFile',
  'deniedInquiryMatter',
  'unavailableNotHeld',
  'unavailableNeedsCreation',
  'unavailableStillUnclear',
  'refusedPetition',
  'refusedRepeat',
  'refusedPublication',
  'refusedExcessive',
  'refusedReconfirmation',
  'otherNotCorrected',
  'otherFeeUnpaid',
  'otherRemaining',
] as const;

/** How a case ended, by the row that counts it. */
export type Disposition = (typeof DISPOSITIONS)[number];

/** A disposition in data that comes from outside. */
export const dispositionSchema = z.enum(DISPOSITIONS);

const FORM = formOf(NEWEST_FORM);

/** Which of the six outcomes a disposition counts under. */
export const groupOf = (disposition: Disposition): Outcome => outcomeOf(FORM, disposition) ?? 'other';

/** The row of a form that counts a disposition: the 2019 form has one row for everything under （六）. */
export function rowOfDisposition(disposition: Disposition, version: FormVersion): string {
  const form = formOf(version);
  if (outcomeOf(form, disposition) !== null) return disposition;
  return rowsOf(form, groupOf(disposition))[0]?.key ?? disposition;
}

/** Whether the information was denied (（三）不予公开): reconsideration comes first then (复议法23条). */
export const isDenial = (disposition: Disposition): boolean => groupOf(disposition) === 'denied';

/** Whether information was given out, in whole or in part. */
export const isDisclosure = (disposition: Disposition): boolean =>
  disposition === 'granted' || disposition === 'partiallyGranted';

const LABELS = new Map(FORM.applications.rows.map((row) => [row.key, `${row.group ?? ''}${row.label}`]));

/** The row's label for people, with its group and without the form's remark on it. */
export function dispositionLabel(disposition: Disposition, lang: Lang = 'zh'): string {
  if (lang === 'en') return disposition.replace(/([A-Z])/g, ' $1').toLowerCase();
  return before(LABELS.get(disposition) ?? disposition, '（区分处理的');
}
