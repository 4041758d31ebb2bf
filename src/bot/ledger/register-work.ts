import { readApart } from '../../documents/read-apart.ts';
import { DocumentError } from '../../documents/reading/document-error.ts';
import type { RegisterFile } from '../../documents/register/read-register.ts';
import type { Organ } from '../../organs/organ.ts';
import { permissionOf } from '../../organs/permission.ts';
import { refusalFor } from '../access.ts';
import { type Card, words } from '../card.ts';
import { ownOrgan } from '../organs/own-organ.ts';
import { whichOrgan } from '../organs/which-organ.ts';
import { FileRefusedError } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import {
  importedCard,
  newOrganCard,
  otherSheets,
  previewCard,
  type RegisterValue,
  whichOrganCard,
} from './import-card.ts';
import { importRegister, previewRegister } from './import-register.ts';

/** The import of a register that somebody asked for; the answer goes to them alone. */
export interface ImportOrder {
  readonly file: string;
  readonly user: string;
  readonly channel: string;
  readonly thread: string | null;
}

/** How the queue names an import: by ids alone, since names of work stand in Redis and in logs, where files' names must not. */
const WORK = /^import\.([^.]+)\.([^.]+)\.([^.]+)\.(.*)$/;

/** Whether a piece of work is an import. */
export const isImportWork = (what: string): boolean => WORK.test(what);

/** The name of an import in the queue. */
export const importWork = ({ file, user, channel, thread }: ImportOrder): string =>
  `import.${file}.${user}.${channel}.${thread ?? ''}`;

function orderOf(what: string): ImportOrder {
  const [, file = '', user = '', channel = '', thread = ''] = WORK.exec(what) ?? [];
  return { file, user, channel, thread: thread === '' ? null : thread };
}

/**
 * The card about a register that was read: what an import would do, or to which organ it belongs. Only whoever sent it sees
 * the card, since rows may name people.
 */
export async function registerCard(
  parts: Parts,
  who: { readonly team: string; readonly channel: string; readonly user: string },
  value: RegisterValue,
  { rows, sheet, others }: RegisterFile,
): Promise<Card> {
  const which =
    value.organ === '' ? await whichOrgan(parts, who) : asFound(await ownOrgan(parts, value.organ, who));
  if (which.kind === 'none') return newOrganCard(value);
  if (which.kind === 'several') return whichOrganCard(which.organs, value);
  const { organ } = which;
  const permission = permissionOf(organ, who.user, 'ledger.record');
  if (permission.kind === 'refused') return words(refusalFor(organ.name, permission));
  const preview = await previewRegister(parts, organ.id, rows, who.user);
  if (preview.kind === 'no-register') return words(`“${value.name}”里没有认出申请台账的表头。`);
  const card = previewCard(organ, { ...value, organ: organ.id }, preview.items, preview.unknownHeadings);
  return others.length === 0 ? card : { ...card, text: `${card.text}\n${otherSheets(sheet, others)}` };
}

const asFound = (organ: Organ | null) =>
  organ ? ({ kind: 'one', organ } as const) : ({ kind: 'none' } as const);

/** Fetches a register anew and makes its card: after somebody said to which organ it belongs. */
export async function registerCardOfFile(
  parts: Parts,
  who: { readonly team: string; readonly channel: string; readonly user: string },
  value: RegisterValue,
): Promise<Card> {
  const organ = await ownOrgan(parts, value.organ, who);
  if (!organ) return newOrganCard(value);
  const permission = permissionOf(organ, who.user, 'ledger.record');
  if (permission.kind === 'refused') return words(refusalFor(organ.name, permission));
  try {
    const { bytes } = await parts.outbound.fetchFile(value.file);
    const content = await readApart(bytes, value.name, 'register', who.user);
    if (content.kind !== 'register') return words(`“${value.name}”不是申请台账。`);
    return await registerCard(parts, who, value, content.register);
  } catch (error) {
    if (error instanceof DocumentError || error instanceof FileRefusedError) return words(error.zh);
    throw error;
  }
}

/** Imports a register that somebody asked to have imported, and tells them. Again after a crash, nothing twice. */
export async function doImport(
  parts: Parts,
  organId: string,
  what: string,
  isLastAttempt: boolean,
): Promise<void> {
  const { organs, outbound, log } = parts;
  const order = orderOf(what);
  const organ = await organs.load(organId);
  if (!organ) return;
  const tell = (card: Card) => outbound.tell(order.channel, order.thread, order.user, card);
  const permission = permissionOf(organ, order.user, 'ledger.record');
  if (permission.kind === 'refused') return tell(words(refusalFor(organ.name, permission)));
  try {
    const { bytes, name } = await outbound.fetchFile(order.file);
    const content = await readApart(bytes, name, 'register', order.user);
    if (content.kind !== 'register')
      return await tell(words(`“${name}”里没有认出申请台账，没有导入。请重新发一次文件。`));
    const { imported, known } = await importRegister(
      parts,
      organ.id,
      order.file,
      content.register.rows,
      order.user,
    );
    await tell(importedCard(organ.name, name, imported, known));
  } catch (error) {
    if (!isLastAttempt) throw error;
    log.error({ err: error }, 'a register could not be imported');
    await tell(words('台账没能全部导入，请再点一次“导入”；已导入的不会重复。'));
  }
}
