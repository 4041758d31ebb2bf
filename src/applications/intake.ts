import type { IsoDate } from '../language/date.ts';
import { type Channel, needsConfirmation } from '../report/calendar/statutory.ts';
import type { ApplicantKind, Person } from './applicant.ts';
import { apart, REQUEST } from './came-by.ts';
import type { Registration } from './events.ts';
import { openingOf } from './intake-opening.ts';
import { readSpokenDate, saysDate } from './spoken-date.ts';
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
  /** Clauses that say nothing known; one of them may be what is asked for. */
  readonly unread: readonly string[];
  readonly missing: readonly Missing[];
  readonly recordCorrection: boolean;
  /** Whether a day of arrival was said that cannot be: one still to come without its year, or 2月30日. */
  readonly impossibleDate: boolean;
}

const LABELS: Readonly<Record<string, RegExp>> = {
  number: /^(?:申请)?(?:编号|登记号|受理号|收件号|文号)[:：为是]?\s*(.+)$/,
  name: /^(?:申请人|姓名|名称|单位|自然人|公民|个人)(?:姓名|名称)?[:：为是]?\s*(.+)$/,
  // An address of mail and a telephone have signs of their own: 邮箱收到 and 电话确认 are no contact.
  contact:
    /^(?:联系方式|通信地址|联系地址|地址)[:：为是]?\s*(.+)$|^(?:联系电话|电话|手机号?码?|(?:电子)?邮箱)[:：为是]?\s*([\d+(（].*|.*@.*)$/,
  identity: /^(?:身份证号?码?|证件号?码?|统一社会信用代码)[:：为是]?\s*(.+)$/,
  channel: /^(?:申请|提交|递交|受理)?(?:渠道|方式|途径)[:：为是]?\s*(.+)$/,
  applicant: /^(?:申请人)?(?:类型|类别|性质|身份(?!证))[:：为是]?\s*(.+)$/,
  supply: /^(?:提供方式|获取方式|形式要求|领取方式|提供形式)[:：为是]?\s*(.+)$/,
  description:
    /^(?:申请内容|内容|所需信息|事项|(?:申请|要求|请求|想要?|希望)(?:公开|获取|查阅|查询|了解|提供)|想要|需要|索取|申请(?!人|编|号|渠|方|途|日|时|表|书)|要(?=\p{Script=Han}{2})(?!求|纸|电子|复印|盖章))[:：为是]?\s*(.+)$/u,
};

const SUPPLIED =
  /^(?:要求|希望|请)?(?:以|用|通过)?(.+?)(?:方式|形式)?(?:提供|领取|获取|送达)$|^(纸质|电子版|电子文档|复印件)$/;
const NUMBER = /^(?:第)?((?:[\p{Script=Han}]{0,10})?[〔[(（]?\d{4}[〕\])）]?[-－—第]?\d{1,5}号?)$/u;
/** The sign of a document, 云政地〔2025〕31号: what is asked for, unless the sign is one of a register of applications. */
const DOCUMENT_NUMBER =
  /^(?!.*(?:申|受理|登|收件|编号|文号))\p{Script=Han}{2,10}[〔[(（]\d{4}[〕\])）]\d{1,5}号$/u;
const KIND_IN_BRACKETS = /^(.{0,60}?)[（(](.{1,80}?)[)）]$/;
const ASKER = new RegExp(`^([\\p{Script=Han}A-Za-z·（）()]{2,40}?)(?<!依)${REQUEST}\\s*[:：]?\\s*(.+)$`, 'u');
/** 李律师代云岭建设公司, 周小禾代其母亲王某: who acts, and for whom. 现代 and 时代 are parts of a name. */
const FOR_ANOTHER =
  /^(\p{Script=Han}{1,4}(?:律师|先生|女士|同志)|\p{Script=Han}{1,3}(?![现时年当近古世后历])\p{Script=Han})(?:代理|代表|代(?:为|替)?(?![理表办建购码县工价驾收销征]))(?:当事人|委托人|客户)?(\p{Script=Han}[\p{Script=Han}A-Za-z·（）()]{1,38})$/u;
/** 王律师受云岭建设公司委托. */
const ENTRUSTED = /^(\p{Script=Han}{2,6})受(.{2,38}?)(?:的)?委托(?:提出)?$/u;
const TITLED = /(?:律师|先生|女士|同志)$/;
/** A clause that is nothing but a person's name. */
const PERSON_NAME = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8})+$/u;
/** A clause that says a kind and nothing else; one that speaks of a kind otherwise is an organisation's name. */
const BARE_KIND =
  /^(?:自然人|公民|个人|居民|村民|商业企业|企业|公司|法人|科研机构|科研院所|高校|社会公益组织|公益组织|社会组织|法律服务机构|律师事务所|律所|其他(?:组织|法人)?|法人或(?:者)?其他组织|机关|单位|组织)$/;
/** Names of organisations that do not tell which of the six kinds they are. */
const ORGANISATION =
  /^\p{Script=Han}{2,}(?:中学|小学|学校|幼儿园|医院|卫生院|委员会|商会|中心|[局站所社店部馆会])$|^\p{Script=Han}{2,4}律师$/u;
const CONFIRMED = /确认/;
const ARRIVED =
  /收到|签收|提交|到达|递交|寄到|寄来|送达|收件|发来|当面|窗口|现场|网|平台|公众号|传真|邮|挂号|EMS|快递|平信|信函/i;
const RECEIVED = /收到|签收|收件|到达|寄到|送达/;
/** Days on which something was written or sent, not on which it came. */
const SENT = /寄出|发出|投递|交寄|邮戳|落款|写于|申请日期|申请时间/;
/** How it should be supplied, said after what is asked for. */
const SUPPLY_WISH =
  /^(?:请|要求|希望|需要?|要)?(?:以|用|通过)?(?:盖章的?)?(?:邮寄|寄到|寄送|寄给|快递|发到|发至|发送|送到|自取|纸质|电子版|电子件|复印件|扫描件|邮箱(?:回复|接收)|邮件回复)/;

type Draft = { -readonly [K in keyof IntakeDraft]: IntakeDraft[K] };

/** Who applied, and who acted for them where the words say so. */
function applicantIn(said: string): { readonly name: string; readonly agent: string } {
  const name = said.trim().replace(/(?:提出|提交|递交)?了?申请$/, '');
  const entrusted = ENTRUSTED.exec(name);
  if (entrusted) return { name: entrusted[2] ?? name, agent: entrusted[1] ?? '' };
  const [, agent = '', principal = ''] = FOR_ANOTHER.exec(name) ?? [];
  const isAgency = agent !== '' && (TITLED.test(agent) || !/代[理表]/.test(name));
  return isAgency ? { name: principal, agent } : { name, agent: '' };
}

const withContact = (person: Person, contact: string): Person => ({
  ...person,
  contact: person.contact ? `${person.contact}，${contact}` : contact,
});

/** Takes who applied; the kind stands in brackets or before the name, or the name speaks for it. */
function takeName(draft: Draft, said: string): void {
  const bracket = KIND_IN_BRACKETS.exec(said.trim());
  const { name, agent } = applicantIn(bracket?.[1] ?? said);
  draft.person = { ...draft.person, name };
  if (agent) draft.person = withContact(draft.person, `代理人${agent}`);
  const beside = bracket?.[2] ?? '';
  if (beside && takeLabelled(draft, beside)) {
    draft.applicant ??= readKind(name);
    return;
  }
  // Who acts for an applicant says nothing of what the applicant is.
  draft.applicant ??= (/代理|委托/.test(beside) ? null : readKind(beside)) ?? readKind(name);
}

/** Takes a clause that begins with a label; false when it has none. */
function takeLabelled(draft: Draft, clause: string): boolean {
  for (const [field, pattern] of Object.entries(LABELS)) {
    const said = pattern
      .exec(clause)
      ?.slice(1)
      .find((part) => part)
      ?.trim();
    if (!said) continue;
    if (field === 'name') {
      takeName(draft, said);
      if (/^(自然人|公民|个人)/.test(clause)) draft.applicant = 'naturalPerson';
    } else if (field === 'channel') draft.channel ??= readChannel(said);
    else if (field === 'applicant') draft.applicant ??= readKind(said);
    else if (field === 'contact') draft.person = withContact(draft.person, said);
    else if (field === 'identity') draft.person = { ...draft.person, identity: said };
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
  else if (SENT.test(clause) && !RECEIVED.test(clause)) return true;
  else draft.arrivedOn ??= day;
  return true;
}

function takeSupply(draft: Draft, clause: string): boolean {
  const supplied = SUPPLIED.exec(clause);
  if (supplied) draft.supply ??= supplied[1] ?? supplied[2] ?? null;
  else if (draft.description !== null && SUPPLY_WISH.test(clause) && !/[来了]$/.test(clause))
    draft.supply = draft.supply === null ? clause : `${draft.supply}，${clause}`;
  else return false;
  return true;
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
  if (!number || DOCUMENT_NUMBER.test(clause) || readSpokenDate(clause, today) !== null) return false;
  draft.number ??= number;
  return true;
}

/** What the draft still lacks of its arrival; what is asked for may itself speak of days, mail and the net. */
const lacksArrival = (draft: Draft, clause: string): boolean =>
  CONFIRMED.test(clause) ? draft.confirmedOn === null : draft.arrivedOn === null || draft.channel === null;

/** After the description a clause tells of the arrival only where it begins like one. */
const TELLS_ARRIVAL =
  /^(?:.{0,4}[\d一二三四五六七八九十]+.{0,8}[日号]?|今天|昨天|前天|大前天|[上本这]?周.|通过|于|经|已)?.{0,6}(?:收到|签收|提交|到达|递交|寄到|寄来|收件|发来|当面|窗口|现场|网上?|邮箱|邮件|传真|平信|挂号信?|EMS|快递|确认).{0,8}$/i;

function takeArrival(draft: Draft, clause: string, today: IsoDate): boolean {
  const late = draft.description !== null;
  if (late && !(lacksArrival(draft, clause) && TELLS_ARRIVAL.test(clause))) return false;
  const dated = takeDate(draft, clause, today);
  if (CONFIRMED.test(clause) || !(dated || ARRIVED.test(clause))) return dated;
  const channel = readChannel(clause);
  draft.channel ??= channel;
  return dated || channel !== null;
}

function takePerson(draft: Draft, clause: string): boolean {
  if (/^1[3-9]\d{9}$|^[\w.+-]+@[\w.-]+$/.test(clause)) {
    draft.person = withContact(draft.person, clause);
    return true;
  }
  const isBare = BARE_KIND.test(clause) || /^[男女]$/.test(clause);
  if (isBare) {
    draft.applicant ??= readKind(clause) ?? 'naturalPerson';
    return true;
  }
  if (draft.description !== null) return false;
  if (KIND_IN_BRACKETS.test(clause) && !draft.person.name) {
    takeName(draft, clause);
    return true;
  }
  const kind = readKind(clause);
  const isName = kind !== null || PERSON_NAME.test(clause) || ORGANISATION.test(clause);
  if (!isName || draft.person.name) return kind !== null;
  takeName(draft, clause);
  return true;
}

/** Takes what a clause says; one that says nothing known goes on with the description before it. False: not taken. */
function takeClause(draft: Draft, clause: string, today: IsoDate): boolean {
  const taken =
    takeLabelled(draft, clause) ||
    (draft.description === null && takeNumber(draft, clause, today)) ||
    (draft.description === null && takeAsker(draft, clause)) ||
    ((draft.description !== null || readSpokenDate(clause, today) === null) && takeSupply(draft, clause)) ||
    takeArrival(draft, clause, today) ||
    takePerson(draft, clause);
  if (taken || draft.description === null) return taken;
  draft.description = `${draft.description}，${clause}`;
  return true;
}

/** A clause; what stands in brackets is not parted: 张三（委托代理人李四，某某律师事务所） is one. */
const CLAUSE = /(?:[（(][^（()）\n]{0,80}[)）]|[^，,；;。\n])+/g;
/** The mark of a list before a label: "2. 申请人：…". */
const LIST_MARK = /^(?:[-·•*]\s*|[（(]\d{1,2}[)）]\s*|\d{1,2}[.、．)）]\s*(?=\p{Script=Han}))/u;

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
  const unread: string[] = [];
  const documents: string[] = [];
  let impossibleDate = false;
  const body = openingOf(text)?.body ?? text;
  const parts = body.match(CLAUSE) ?? [];
  const clauses = parts.length < 3 ? parts.flatMap((part) => part.split(/\s+/)) : parts;
  for (const said of clauses.flatMap((clause) => apart(clause.trim().replace(LIST_MARK, '')))) {
    if (draft.description === null && saysDate(said) && readSpokenDate(said, today) === null)
      impossibleDate = true;
    if (draft.description === null && DOCUMENT_NUMBER.test(said)) documents.push(said);
    else if (said && !takeClause(draft, said, today)) unread.push(said);
  }
  // A document named before the request (“云政地〔2025〕31号，申请公开该批复”) is part of what is asked for.
  if (draft.description === null) unread.push(...documents);
  else if (documents.length > 0) draft.description = [...documents, draft.description].join('，');
  return {
    draft,
    unread,
    missing: missingOf(draft),
    recordCorrection: asksForRecordCorrection(body),
    impossibleDate: impossibleDate && draft.arrivedOn === null,
  };
}

/** The registration of a complete draft; null while something is missing that it cannot do without. */
export function registrationOf(draft: IntakeDraft): Registration | null {
  const { number, applicant, channel, arrivedOn, description, confirmedOn, supply } = draft;
  if (number === null || applicant === null || channel === null) return null;
  if (arrivedOn === null || description === null) return null;
  const facts = { number, applicant, channel, arrivedOn, confirmedOn, description, supply: supply ?? '' };
  return { type: 'registered', ...facts };
}
