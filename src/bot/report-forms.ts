import { isOrganName } from '../organs/organ.ts';
import type { OrganKind } from '../report/organ.ts';
import { NAME_WANTED } from './messages.ts';

/** A form's values by field. */
type Values = Readonly<Record<string, string>>;

/** What the form that starts a report asks for, or what is wrong with it by field. */
export type StartValues =
  | {
      readonly kind: 'read';
      readonly organ: string;
      readonly organKind: OrganKind | null;
      readonly year: number;
    }
  | { readonly kind: 'wrong'; readonly errors: Readonly<Record<string, string>> };

const KINDS: readonly OrganKind[] = ['department', 'government', 'township', 'vertical'];

/** Reads the form that starts a report; whether the year can be reported on is asked later. */
export function readStartForm({ organ = '', kind = '', year = '' }: Values): StartValues {
  if (!isOrganName(organ)) return { kind: 'wrong', errors: { organ: NAME_WANTED } };
  if (!/^(19|20)\d{2}$/.test(year)) {
    return { kind: 'wrong', errors: { year: '请填四位年份，例如 2025。' } };
  }
  const organKind = KINDS.find((one) => one === kind) ?? null;
  return { kind: 'read', organ: organ.trim(), organKind, year: Number(year) };
}

/** Fields of a form of cells whose text is no number, with what to do; Slack's own clients do not send these. */
export function wrongFigures(values: Values): Record<string, string> {
  const isCell = (field: string) => /^(proactive|applications|disputes)\./.test(field);
  const wrong = Object.entries(values).filter(
    ([field, value]) => isCell(field) && value !== '' && !/^-?\d+(\.\d+)?$/.test(value),
  );
  return Object.fromEntries(wrong.map(([field]) => [field, '请填数字，例如 12。']));
}
