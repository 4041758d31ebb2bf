import type { EntryForm } from '../dialogue/entry-form.ts';
import { choice, line } from '../dialogue/fields.ts';
import type { Button, Option } from '../dialogue/message.ts';
import { isOrganName } from '../organs/organ.ts';
import { ORGAN_KIND_LABELS, ORGAN_KINDS, type OrganKind } from '../report/organ.ts';
import { TABLES } from '../report/sections.ts';
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

/** The kinds of organ, to choose from. */
export const organKindOptions: readonly Option[] = ORGAN_KINDS.map((value) => ({
  value,
  label: ORGAN_KIND_LABELS[value],
}));

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
    { ...choice('kind', '机关类型（不选则按名称判断）', organKindOptions), optional: true },
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
  const organKind = ORGAN_KINDS.find((one) => one === kind) ?? null;
  return { kind: 'read', organ: organ.trim(), organKind, year: Number(year) };
}

/** Fields of a form of cells whose text is no number, with what to do; Slack's own clients do not send these. */
export function wrongFigures(values: Values): Record<string, string> {
  const isCell = (field: string) => TABLES.some((table) => field.startsWith(`${table}.`));
  const wrong = Object.entries(values).filter(
    ([field, value]) => isCell(field) && value !== '' && !/^-?\d+(\.\d+)?$/.test(value),
  );
  return Object.fromEntries(wrong.map(([field]) => [field, '请填数字，例如 12。']));
}
