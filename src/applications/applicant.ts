import { z } from 'zod';
import { APPLICANT_COLUMNS } from '../report/forms/shared-tables.ts';

/** Kinds of applicant: the six columns of table 三, in the form's order. */
export const APPLICANT_KINDS = [
  'naturalPerson',
  'business',
  'research',
  'socialWelfare',
  'legalService',
  'otherOrganization',
] as const;

/** A kind of applicant (申请人类型). */
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** A kind of applicant in data that comes from outside. */
export const applicantKindSchema = z.enum(APPLICANT_KINDS);

/** The form's own label of a kind: 自然人, 商业企业 … */
export const applicantLabel = (kind: ApplicantKind): string =>
  APPLICANT_COLUMNS.find((column) => column.key === kind)?.label ?? kind;

/**
 * Who applied (条例29条): personal data, kept apart from the case itself, shown to the case's handlers alone and
 * deleted when the organ's retention time is over; then every field is empty.
 */
export const personSchema = z.object({
  name: z.string(),
  /** Proof of identity (身份证明) as noted: kind and number. */
  identity: z.string(),
  contact: z.string(),
});

/** Who applied. */
export type Person = z.infer<typeof personSchema>;

/** Nobody known: what a person becomes when personal data is deleted. */
export const NO_PERSON: Person = { name: '', identity: '', contact: '' };
