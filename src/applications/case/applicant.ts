import { z } from 'zod';
import { APPLICANT_COLUMNS } from '../../report/forms/shared-tables.ts';

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
  /** One name, or those of several people apart by 、. */
  name: z.string(),
  /** Proof of identity (身份证明) as noted: kind and number. */
  identity: z.string(),
  contact: z.string(),
  /** Who acts for them (代理人); absent where nobody does. */
  agent: z.string().optional(),
});

/** Who applied. */
export type Person = z.infer<typeof personSchema>;

/** Nobody known: what a person becomes when personal data is deleted. */
export const NO_PERSON: Person = { name: '', identity: '', contact: '' };

/** The names of those who applied, one by one: an application may be several people's, by an agent or together. */
export const namesOf = ({ name }: Pick<Person, 'name'>): string[] =>
  name
    .split(/[、，,；;]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
