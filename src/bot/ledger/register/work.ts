import type { Message } from '../../../dialogue/message.ts';
import { readApart } from '../../../documents/read-apart.ts';
import { DocumentError } from '../../../documents/reading/document-error.ts';
import type { RegisterFile } from '../../../documents/register/read-register.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { refusalFor } from '../../access.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { whichOrgan } from '../../organs/which-organ.ts';
import { FileRefusedError, isDoneAgain } from '../../outbound.ts';
import type { Parts } from '../../parts.ts';
import { type DecideValue, decideCard, rowsToDecide } from './decide-rows.ts';
import {
  importedCard,
  newOrganCard,
  previewCard,
  type RegisterValue,
  whichOrganCard,
} from './import-card.ts';
import { importRegister, previewRegister, takeRow } from './import-register.ts';
import { type Confirmed, readingOf } from './reading.ts';

/** The import of a register that somebody asked for; the answer goes to them alone. */
export interface ImportOrder {
  readonly file: string;
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly confirmed: Confirmed;
}

/** How the queue names an import: by ids alone, since names of work stand in Redis and in logs, where files' names must not. */
const WORK = /^import\.([^.]+)\.([^.]+)\.([^.]+)\.([a-z]*)\.(.*)$/;

/** Whether a piece of work is an import. */
export const isImportWork = (what: string): boolean => WORK.test(what);

/** The name of an import in the queue. */
export const importWork = ({ file, user, channel, thread, confirmed }: ImportOrder): string =>
  `import.${file}.${user}.${channel}.${confirmed}.${thread ?? ''}`;

function orderOf(what: string): ImportOrder {
  const [, file = '', user = '', channel = '', confirmed = '', thread = ''] = WORK.exec(what) ?? [];
  return { file, user, channel, confirmed, thread: thread === '' ? null : thread };
}

/** Who asked about a register, and where. */
interface Asker {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

/**
 * The card about a register that was read: what an import would do, or to which organ it belongs. Only whoever sent it sees
 * the card, since rows may name people.
 */
export async function registerCard(
  parts: Parts,
  who: Asker,
  value: RegisterValue,
  sheets: RegisterFile,
): Promise<Message> {
  const which =
    value.organ === '' ? await whichOrgan(parts, who) : asFound(await ownOrgan(parts, value.organ, who));
  if (which.kind === 'none') return newOrganCard(value);
  if (which.kind === 'several') return whichOrganCard(which.organs, value);
  const { organ } = which;
  const permission = permissionOf(organ, who.user, 'ledger.record');
  if (permission.kind === 'refused') return refusalFor(permission);
  const reading = await readingOf(parts, organ, value.confirmed);
  const preview = await previewRegister(parts, organ.id, sheets, who.user, reading);
  if (preview.kind === 'no-register') return { text: `“${value.name}”里没有认出申请台账的表头。` };
  return previewCard(organ, { ...value, organ: organ.id }, preview);
}

const asFound = (organ: Organ | null) =>
  organ ? ({ kind: 'one', organ } as const) : ({ kind: 'none' } as const);

/** Fetches a register anew for somebody who may record in its ledger, and does something with it; a refusal is a card. */
async function withRegister(
  parts: Parts,
  who: Asker,
  value: RegisterValue,
  act: (organ: Organ, sheets: RegisterFile) => Promise<Message>,
): Promise<Message> {
  const organ = await ownOrgan(parts, value.organ, who);
  if (!organ) return newOrganCard(value);
  const permission = permissionOf(organ, who.user, 'ledger.record');
  if (permission.kind === 'refused') return refusalFor(permission);
  try {
    const { bytes } = await parts.outbound.fetchFile(value.file);
    const content = await readApart(bytes, value.name, 'register', who.user);
    return content.kind === 'register'
      ? await act(organ, content.register)
      : { text: `“${value.name}”不是申请台账。` };
  } catch (error) {
    if (error instanceof DocumentError || error instanceof FileRefusedError) return { text: error.zh };
    throw error;
  }
}

/** The card of a register that was dropped before: after somebody said to which organ it belongs, or how it is to be read. */
export const registerCardOfFile = (parts: Parts, who: Asker, value: RegisterValue): Promise<Message> =>
  withRegister(parts, who, value, (_, sheets) => registerCard(parts, who, value, sheets));

/** The next row to decide after one; `isTaken`: that one is recorded as the register says before. */
export const decideRow = (parts: Parts, who: Asker, value: DecideValue, isTaken: boolean): Promise<Message> =>
  withRegister(parts, who, value, async (organ, sheets) => {
    const reading = await readingOf(parts, organ, value.confirmed);
    const preview = await previewRegister(parts, organ.id, sheets, who.user, reading);
    const items = preview.kind === 'register' ? preview.items : [];
    const { after } = value;
    const item = items.find(({ sheet, row }) => sheet === after?.sheet && row === after.row);
    if (isTaken && item?.status === 'known') {
      await takeRow(parts, { organ: organ.id, file: value.file, user: who.user }, item);
    }
    return decideCard(rowsToDecide(items, after), value);
  });

/** Imports a register that somebody asked to have imported, and tells them. Again after a crash, nothing twice. */
export async function doImport(
  parts: Parts,
  organId: string,
  what: string,
  isLastAttempt: boolean,
): Promise<void> {
  const { organs, outbound, log } = parts;
  const { file, user, channel, thread, confirmed } = orderOf(what);
  const organ = await organs.load(organId);
  if (!organ) return;
  const tell = (card: Message) => outbound.tell(channel, thread, user, card);
  const permission = permissionOf(organ, user, 'ledger.record');
  if (permission.kind === 'refused') return tell(refusalFor(permission));
  try {
    const { bytes, name } = await outbound.fetchFile(file);
    const content = await readApart(bytes, name, 'register', user);
    if (content.kind !== 'register')
      return await tell({ text: `“${name}”里没有认出申请台账，没有导入。请重新发一次文件。` });
    const sheets = content.register;
    const reading = await readingOf(parts, organ, confirmed);
    const done = await importRegister(parts, { organ: organ.id, file, user }, sheets, reading);
    const after = await previewRegister(parts, organ.id, sheets, user, reading);
    const toDecide = rowsToDecide(after.kind === 'register' ? after.items : [], null).length;
    await tell(importedCard(organ.name, { organ: organ.id, file, name, confirmed }, done, toDecide));
  } catch (error) {
    if (error instanceof DocumentError || error instanceof FileRefusedError) return tell({ text: error.zh });
    if (isDoneAgain(error, isLastAttempt)) throw error;
    log.error({ err: error }, 'a register could not be imported');
    await tell({ text: '台账没能全部导入，请再点一次“导入”；已导入的不会重复。' });
  }
}
