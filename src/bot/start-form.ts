import type { EntryForm } from '../dialogue/entry-form.ts';
import { choice, line } from '../dialogue/fields.ts';
import type { Button, Option } from '../dialogue/message.ts';
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

const KINDS = [
  { value: 'department', label: '政府部门' },
  { value: 'government', label: '人民政府' },
  { value: 'township', label: '乡镇、街道' },
  { value: 'vertical', label: '垂直管理机关' },
] as const satisfies readonly (Option & { value: OrganKind })[];

/** The button that opens the form that starts a report, wherever it stands. */
export const startButton = (label: string): Button => ({ name: 'start', value: '', label, style: 'primary' });

/** The form that starts a report in a channel, of the year that is probably meant. */
export const startForm = (channel: string, year: number): EntryForm => ({
  name: 'start',
  context: { channel },
  title: '开始填报年报',
  intro: '',
  submit: '开始',
  fields: [
    line('organ', '机关名称（全称）', { most: 60 }),
    { ...choice('kind', '机关类型（不选则按名称判断）', KINDS), optional: true },
    {
      kind: 'number',
      id: 'year',
      label: '报告哪一年',
      optional: false,
      initial: String(year),
      decimal: false,
    },
  ],
});

/** Reads the form that starts a report; whether the year can be reported on is asked later. */
export function readStartForm({ organ = '', kind = '', year = '' }: Values): StartValues {
  if (!isOrganName(organ)) return { kind: 'wrong', errors: { organ: NAME_WANTED } };
  if (!/^(19|20)\d{2}$/.test(year)) {
    return { kind: 'wrong', errors: { year: '请填四位年份，例如 2025。' } };
  }
  const organKind = KINDS.find(({ value }) => value === kind)?.value ?? null;
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
