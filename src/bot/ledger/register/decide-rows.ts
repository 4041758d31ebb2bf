import { applicantKindSchema, applicantLabel } from '../../../applications/case/applicant.ts';
import { dispositionLabel, dispositionSchema } from '../../../applications/case/dispositions.ts';
import type { CaseEvent } from '../../../applications/case/events.ts';
import { channelLabel } from '../../../applications/case/words.ts';
import type { RegisterField } from '../../../applications/register/heading-words.ts';
import type { ImportItem, RowPlace } from '../../../applications/register/item.ts';
import type { NoteOffer } from '../../../applications/register/notes.ts';
import { fieldLabel, rowsText } from '../../../applications/register/text.ts';
import type { Button, Message } from '../../../dialogue/message.ts';
import { mention } from '../../../interview/mention.ts';
import { channelSchema } from '../../../report/calendar/statutory.ts';
import type { CaseValue } from '../case/case-card.ts';
import { isToDecide, type RegisterValue } from './import-card.ts';

type Known = Extract<ImportItem, { status: 'known' }>;

/** What the buttons about one row carry: the register, and the row; null: none was asked yet. */
export interface DecideValue extends RegisterValue {
  readonly after: RowPlace | null;
}

/** A stored value for people: 自然人, 予以公开, a person's name. */
function valueText(field: RegisterField, value: string): string {
  switch (field) {
    case 'applicant':
      return applicantKindSchema.safeParse(value).success
        ? applicantLabel(applicantKindSchema.parse(value))
        : value;
    case 'channel':
      return channelSchema.safeParse(value).success ? channelLabel(channelSchema.parse(value)) : value;
    case 'disposition':
      return dispositionSchema.safeParse(value).success
        ? dispositionLabel(dispositionSchema.parse(value))
        : '撤回';
    case 'handler':
      return mention(value);
    default:
      return value;
  }
}

/** The rows that are left to decide after one, in the order of the file. */
export function rowsToDecide(items: readonly ImportItem[], after: RowPlace | null): Known[] {
  const at =
    after === null ? -1 : items.findIndex(({ sheet, row }) => sheet === after.sheet && row === after.row);
  return items.slice(at + 1).filter((item): item is Known => item.status === 'known' && isToDecide(item));
}

/** The form by which what a remark speaks of is recorded, and its button. */
const FORMS: Readonly<Partial<Record<NoteOffer['about'], { event: CaseEvent['type']; label: string }>>> = {
  extension: { event: 'extended', label: '登记延期' },
  dispute: { event: 'disputeOpened', label: '登记复议诉讼' },
};

function formButton(organ: string, id: string, { about, on }: NoteOffer): Button[] {
  const form = FORMS[about];
  if (!form) return [];
  const value: CaseValue = { organ, id, event: form.event, ...(on === null ? {} : { on }) };
  return [{ name: 'caseEvent', value: JSON.stringify(value), label: form.label }];
}

/** What one row says otherwise than the ledger, or offers, with the buttons that decide it; the end where none is left. */
export function decideCard(left: readonly Known[], value: RegisterValue): Message {
  const [item] = left;
  if (!item) return { text: `“${value.name}”逐行核对完了。` };
  const place: RowPlace = { sheet: item.sheet, row: item.row };
  const lines = item.differs.map(
    ({ field, ledger, register }) =>
      `${fieldLabel(field)}：台账为“${valueText(field, ledger)}”，表中为“${valueText(field, register)}”`,
  );
  const offers = item.notes.map(({ note, event }) =>
    event ? `备注“${note}”：可记为${event.on}确认收到` : `备注“${note}”：可登记，其余各项请在表单里补全`,
  );
  const isToTake = item.differs.length > 0 || item.notes.some(({ event }) => event !== null);
  const carried = JSON.stringify({ ...value, after: place } satisfies DecideValue);
  const rest = left.length > 1 ? `还有${left.length - 1}件。` : '';
  return {
    text: [
      `${rowsText([place])}（${item.number}）：`,
      ...lines,
      ...offers,
      isToTake ? `按表改还是保留台账？${rest}` : rest,
    ]
      .filter((line) => line !== '')
      .join('\n'),
    buttons: [
      ...(isToTake
        ? [{ name: 'registerTake', value: carried, label: '按表改', style: 'primary' as const }]
        : []),
      ...item.notes.flatMap((note) => formButton(value.organ, item.id, note)),
      { name: 'registerDecide', value: carried, label: isToTake ? '保留台账' : '下一件' },
    ],
  };
}
