import type { IsoDate } from '../report/calendar/date.ts';
import { type Channel, needsConfirmation } from '../report/calendar/statutory.ts';
import type { ApplicantKind, Person } from './applicant.ts';
import type { Registration } from './events.ts';
import { readSpokenDate } from './sheet-values.ts';
import { asksForRecordCorrection, readChannel, readKind } from './words.ts';

/** What a message says of a new application; null where it says nothing. */
export interface IntakeDraft {
  readonly number: string | null;
  readonly applicant: ApplicantKind | null;
  readonly channel: Channel | null;
  readonly arrivedOn: IsoDate | null;
  readonly confirmedOn: IsoDate | null;
  readonly description: string | null;
  readonly supply: string | null;
  readonly person: Person;
}

/** Fields without which nothing can be registered. A missing confirmation is asked for but does not hinder. */
export type Missing = 'number' | 'applicant' | 'channel' | 'arrivedOn' | 'description' | 'confirmedOn';

/** A message read as a new application: what it says, what is missing, and whether it is one at all (41条). */
export interface Intake {
  readonly draft: IntakeDraft;
  readonly missing: readonly Missing[];
  readonly recordCorrection: boolean;
}

const OPENING =
  /^\s*(?:新收|收到|新增|登记|接到|又收)(?:了|到)?\s*(?:一|1|个|新的)?\s*(?:件|个|份|条)?(?:新的?)?(?:政府)?(?:信息公开|依申请公开)?申请\s*[:：,，。\s]\s*/;

/** Whether a message registers an application: "新收一件申请：…". */
export const isIntake = (text: string): boolean => OPENING.test(text);

const LABELS: Readonly<Record<string, RegExp>> = {
  number: /^(?:申请)?(?:编号|登记号|受理号|收件号|文号)[:：为是]?\s*(.+)$/,
  name: /^(?:申请人|姓名|名称|单位|自然人|公民|个人)(?:姓名|名称)?[:：为是]?\s*(.+)$/,
  contact: /^(?:联系方式|联系电话|电话|手机|手机号|邮箱|通信地址|联系地址|地址)[:：为是]?\s*(.+)$/,
  identity: /^(?:身份证号?码?|证件号?码?|统一社会信用代码)[:：为是]?\s*(.+)$/,
  channel: /^(?:申请|提交|递交|受理)?(?:渠道|方式|途径)[:：为是]?\s*(.+)$/,
  applicant: /^(?:申请人)?(?:类型|类别|性质)[:：为是]?\s*(.+)$/,
  supply: /^(?:提供方式|获取方式|形式要求|领取方式|提供形式)[:：为是]?\s*(.+)$/,
  description:
    /^(?:申请内容|内容|所需信息|事项|(?:申请|要求|请求|想要?|希望)(?:公开|获取|查阅|了解|提供)|想要|需要|索取)[:：为是]?\s*(.+)$/,
};

const SUPPLIED =
  /^(?:要求|希望|请)?(?:以|用|通过)?(.+?)(?:方式|形式)?(?:提供|领取|获取|送达)$|^(纸质|电子版|电子文档|复印件)$/;
const NUMBER = /^(?:第)?((?:[\p{Script=Han}]{0,10})?[〔[(（]?\d{4}[〕\])）]?[-－—第]?\d{1,5}号?)$/u;
const KIND_IN_BRACKETS = /^(.*?)[（(](.+?)[)）]$/;
const ASKER = /^([\p{Script=Han}A-Za-z·（）()]{2,40}?)(?:申请|要求)(?:公开|获取|查阅|提供)\s*[:：]?\s*(.+)$/u;
/** A clause that is nothing but a person's name. */
const PERSON_NAME = /^[\p{Script=Han}·]{2,4}$/u;
/** The longest bare kind, 社会公益组织: what is longer and speaks of a kind is an organisation's name. */
const LONGEST_KIND = 6;
const CONFIRMED = /确认/;
const ARRIVED = /收到|提交|到达|递交|寄到|送达|收件|发来|当面|网|传真|邮/;

type Draft = { -readonly [K in keyof IntakeDraft]: IntakeDraft[K] };

/** Takes who applied; the kind stands in brackets or before the name, or the name speaks for it. */
function takeName(draft: Draft, said: string): void {
  const bracket = KIND_IN_BRACKETS.exec(said.trim());
  const name = bracket?.[1] ?? said;
  draft.person = { ...draft.person, name: name.trim() };
  draft.applicant ??= readKind(bracket?.[2] ?? '') ?? readKind(name);
}

/** Takes a clause that begins with a label; false when it has none. */
function takeLabelled(draft: Draft, clause: string): boolean {
  for (const [field, pattern] of Object.entries(LABELS)) {
    const said = pattern.exec(clause)?.[1]?.trim();
    if (!said) continue;
    if (field === 'name') {
      takeName(draft, said);
      if (/^(自然人|公民|个人)/.test(clause)) draft.applicant = 'naturalPerson';
    } else if (field === 'channel') draft.channel ??= readChannel(said);
    else if (field === 'applicant') draft.applicant ??= readKind(said);
    else if (field === 'contact' || field === 'identity') draft.person = { ...draft.person, [field]: said };
    else if (field === 'number') draft.number ??= said;
    else if (field === 'supply') draft.supply ??= said;
    else draft.description ??= said;
    return true;
  }
  return false;
}

function takeDate(draft: Draft, clause: string, today: IsoDate): boolean {
  const day = readSpokenDate(clause, today);
  if (day === null) return false;
  if (CONFIRMED.test(clause)) draft.confirmedOn ??= day;
  else draft.arrivedOn ??= day;
  return true;
}

function takeSupply(draft: Draft, clause: string): boolean {
  const supplied = SUPPLIED.exec(clause);
  if (supplied) draft.supply ??= supplied[1] ?? supplied[2] ?? null;
  return supplied !== null;
}

function takeAsker(draft: Draft, clause: string): boolean {
  const [, name, description] = ASKER.exec(clause) ?? [];
  if (!name || !description) return false;
  takeName(draft, name);
  draft.description ??= description;
  return true;
}

function takeNumber(draft: Draft, clause: string, today: IsoDate): boolean {
  const number = NUMBER.exec(clause)?.[1];
  if (!number || readSpokenDate(clause, today) !== null) return false;
  draft.number ??= number;
  return true;
}

function takeArrival(draft: Draft, clause: string, today: IsoDate): boolean {
  const dated = takeDate(draft, clause, today);
  if (CONFIRMED.test(clause) || !(dated || ARRIVED.test(clause))) return dated;
  const channel = readChannel(clause);
  draft.channel ??= channel;
  return dated || channel !== null;
}

function takePerson(draft: Draft, clause: string): boolean {
  if (/^1[3-9]\d{9}$|^[\w.+-]+@[\w.-]+$/.test(clause)) {
    draft.person = { ...draft.person, contact: clause };
    return true;
  }
  if (KIND_IN_BRACKETS.test(clause) && !draft.person.name) {
    takeName(draft, clause);
    return true;
  }
  const kind = readKind(clause) ?? (/^[男女]$/.test(clause) ? 'naturalPerson' : null);
  draft.applicant ??= kind;
  const named = kind === null ? PERSON_NAME.test(clause) : clause.length > LONGEST_KIND;
  const isName = named && !draft.person.name && draft.description === null;
  if (isName) takeName(draft, clause);
  return kind !== null || isName;
}

/** Takes what a clause says; a clause that says nothing known goes on with the description before it. */
function takeClause(draft: Draft, clause: string, today: IsoDate): void {
  const taken =
    takeLabelled(draft, clause) ||
    takeNumber(draft, clause, today) ||
    takeAsker(draft, clause) ||
    (readSpokenDate(clause, today) === null && takeSupply(draft, clause)) ||
    takeArrival(draft, clause, today) ||
    takePerson(draft, clause);
  if (!taken && draft.description !== null) draft.description = `${draft.description}，${clause}`;
}

function missingOf(draft: IntakeDraft): Missing[] {
  const fields = ['number', 'applicant', 'channel', 'arrivedOn', 'description'] as const;
  const missing: Missing[] = fields.filter((field) => draft[field] === null);
  const unconfirmed =
    draft.channel !== null && needsConfirmation(draft.channel) && draft.confirmedOn === null;
  return unconfirmed ? [...missing, 'confirmedOn'] : missing;
}

/** Reads a message that registers an application. What it does not say stays null and is listed as missing. */
export function readIntake(text: string, today: IsoDate): Intake {
  const draft: Draft = {
    number: null,
    applicant: null,
    channel: null,
    arrivedOn: null,
    confirmedOn: null,
    description: null,
    supply: null,
    person: { name: '', identity: '', contact: '' },
  };
  const body = text.replace(OPENING, '');
  const parts = body.split(/[，,；;。\n]+/);
  for (const clause of parts.length < 3 ? parts.flatMap((part) => part.split(/\s+/)) : parts) {
    if (clause.trim()) takeClause(draft, clause.trim(), today);
  }
  return { draft, missing: missingOf(draft), recordCorrection: asksForRecordCorrection(body) };
}

/** The registration of a complete draft; null while something is missing that it cannot do without. */
export function registrationOf(draft: IntakeDraft): Registration | null {
  const { number, applicant, channel, arrivedOn, description, confirmedOn, supply } = draft;
  if (number === null || applicant === null || channel === null) return null;
  if (arrivedOn === null || description === null) return null;
  const facts = { number, applicant, channel, arrivedOn, confirmedOn, description, supply: supply ?? '' };
  return { type: 'registered', ...facts };
}
