import { z } from 'zod';

/** Roles of people in an organ (岗位). One person may hold several. */
export const ROLES = ['drafter', 'reviewer', 'approver', 'handler', 'lead'] as const;

/** A role. */
export type Role = (typeof ROLES)[number];

/** A role in data that comes from outside. */
export const roleSchema = z.enum(ROLES);

const LABELS: Readonly<Record<Role, { readonly zh: string; readonly en: string }>> = {
  drafter: { zh: '填报人', en: 'drafter' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  approver: { zh: '审批人', en: 'approver' },
  handler: { zh: '承办人', en: 'handler' },
  lead: { zh: '负责人', en: 'lead' },
};

/** A role for people: 填报人. */
export const roleLabel = (role: Role, lang: 'zh' | 'en' = 'zh'): string => LABELS[role][lang];

/** What can be done for an organ, and the roles that may do it. */
const DEEDS = {
  /** Start a report, answer its questions, change its texts. */
  'report.fill': ['drafter', 'reviewer', 'approver', 'lead'],
  /** Keep a warning with a reason. */
  'report.review': ['drafter', 'reviewer', 'approver', 'lead'],
  /** Have the file made and posted. */
  'report.post': ['approver', 'lead'],
  'ledger.read': ROLES,
  /** Register applications, record what happens to them, import a register. */
  'ledger.record': ['handler', 'lead'],
  /** Take the register out as a file. */
  'ledger.export': ['handler', 'approver', 'lead'],
  /** See applicants' names; their contact data is for the case's own handler. */
  'person.see': ['handler'],
  /** Dates, the hour of reminders, the retention of personal data. */
  'organ.set': ['lead'],
  'audit.export': ['reviewer', 'approver', 'lead'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

/** Something that can be done for an organ. */
export type OrganDeed = keyof typeof DEEDS;

/** The roles that may do something. */
export const rolesFor = (deed: OrganDeed): readonly Role[] => DEEDS[deed];
