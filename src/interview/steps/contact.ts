import { fold } from '../../language/fold.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { besideContact, faxIn, inFigures, mobileIn, namesArea, partsNamed, withDigits } from '../contact.ts';
import type { Stamp } from '../input.ts';
import { ID } from '../questions/ids.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Contact, Session } from '../session.ts';
import { AS_IT_WAS } from '../words/contact.ts';
import { askBack, type Unheard } from './ask-back.ts';
import { advanced, marked, withContent, withNotice } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** Takes the parts of the contact that were given and says what stands now. */
function withContact(session: Session, found: Partial<Contact>): Session {
  const contact = { ...session.content.contact, ...found };
  const words = [contact.address, contact.postcode, contact.phone, contact.email].filter(Boolean).join('，');
  return withNotice(
    withContent(session, { contact }),
    phrase(`联系方式已记下：${words}。`, `Contact noted: ${words}.`),
  );
}

const isMobile = (phone: string | undefined): phone is string => !!phone && mobileIn(phone) === phone;

const OWN_NUMBER = (phone: string): Phrase =>
  phrase(
    `${phone}是手机号，年报要对外公布。要写这个号码，还是改填办公电话？`,
    `${phone} is a mobile number and the report is public. Print it, or give the office’s number instead?`,
  );

/** What a number with its area code begins with. */
const TRUNK = '0';

/** Takes the parts of the contact that were said; what stands beside them is said not to be taken. A mobile number is asked about first. */
export function contactTaken(
  session: Session,
  input: Stamp,
  said: Partial<Contact>,
  unheard: Unheard,
): Session {
  const { phone, ...others } = said;
  if (isMobile(phone)) {
    const hasOthers = Object.values(others).some(Boolean);
    const noted = hasOthers ? withContact(session, others) : session;
    return askBack(noted, unheard, OWN_NUMBER(phone), [{ does: 'phone', phone }, { does: 'leave' }]);
  }
  const { content } = session;
  const all = { ...content.contact, ...said };
  const { text } = fold(unheard.text);
  const isAsBefore = AS_IT_WAS.isIn(text);
  // 区号没变 where none is known.
  const lacksArea = namesArea(text) && said.phone?.startsWith(TRUNK) === false;
  // 跟去年一样 where no report of last year tells what that was: what is unknown is asked.
  if (isAsBefore && (lacksArea || !(all.address && all.phone)))
    return withNotice(
      Object.keys(said).length === 0 ? session : withContact(session, said),
      unknownBefore(all, lacksArea),
    );
  const noted = withContact(session, said);
  const isMended = withDigits(unheard.text, content.contact) !== null;
  const rest = isAsBefore || isMended ? '' : besideContact(inFigures(unheard.text), said);
  const withRest = rest === '' ? noted : withNotice(noted, notTaken(rest));
  const fax = faxIn(fold(inFigures(unheard.text)).text);
  return contactSettled(fax === null ? withRest : withNotice(withRest, noFax(fax)), input, partsNamed(text));
}

/** What of the contact is not known, though it is as it was. */
function unknownBefore({ address, phone }: Contact, lacksArea: boolean): Phrase {
  const [zh, en] = [
    [address ? '' : '办公地址', phone ? '' : '办公电话', lacksArea ? '区号' : ''],
    [address ? '' : 'address', phone ? '' : 'phone', lacksArea ? 'area code' : ''],
  ].map((names) => names.filter(Boolean));
  return phrase(
    `没有上年的${zh?.join('、')}可取：请写出来，或上传上年年报。`,
    `Last year’s ${en?.join(' and ')} is not known here: please give it, or send last year’s report.`,
  );
}

/** A number that was asked about is to be printed all the same. */
export const phoneTaken = (session: Session, input: Stamp, phone: string): Session =>
  contactSettled(withContact(session, { phone }), input);

/** Words that were offered as the address are it. */
export const addressTaken = (session: Session, input: Stamp, address: string): Session =>
  contactSettled(withContact(session, { address }), input);

/** An address that was said at another question is offered as the contact's; nothing is taken before a press. */
export const addressOffered = (session: Session, unheard: Unheard, address: string): Session => {
  const { kind, id } = presentQuestion(session);
  return askBack(
    session,
    unheard,
    phrase(
      `“${quotedUpTo(unheard.text, QUOTED)}”像是办公地址，还没有记。这句话是：`,
      `“${quotedUpTo(unheard.text, QUOTED)}” looks like an address and was not taken. What is it?`,
    ),
    [
      { does: 'address', address },
      ...(kind === 'notes' ? [{ does: 'note', question: id } as const] : []),
      { does: 'leave' },
    ],
  );
};

/** The report prints no number of a fax. */
const noFax = (fax: string): Phrase =>
  phrase(
    `${fax}是传真号，没有记作办公电话，年报可以不写传真。`,
    `${fax} is a fax number; it was not taken as the phone, and the report needs none.`,
  );

/** On from the question for the contact, with what is still wanted of it: what the opening needs, and what was named and not told. */
function contactSettled(session: Session, input: Stamp, named: readonly (keyof Contact)[] = []): Session {
  if (presentQuestion(session).kind !== 'contact') return session;
  const { contact } = session.content;
  const answered = marked(session, [ID.contact], input);
  const wanted = PARTS.filter(({ part, isNeeded }) => !contact[part] && (isNeeded || named.includes(part)));
  return advanced(wanted.length === 0 ? answered : withNotice(answered, stillWanted(wanted)));
}

/** How the contact can be said. */
export const NO_CONTACT = phrase(
  '没有读到地址和电话。可以这样说：地址：人民路1号，邮编：223001，电话：0517-83600000。',
  'No address or phone found. E.g. “地址：人民路1号，邮编：223001，电话：0517-83600000”.',
);

/** A part of the contact, as it is called, and whether the opening cannot do without. */
interface Part {
  readonly part: keyof Contact;
  readonly zh: string;
  readonly send: string;
  readonly en: string;
  readonly isNeeded: boolean;
}

const PARTS: readonly Part[] = [
  { part: 'phone', zh: '办公电话', send: '电话', en: 'phone', isNeeded: true },
  { part: 'address', zh: '办公地址', send: '地址', en: 'address', isNeeded: true },
  { part: 'postcode', zh: '邮编', send: '邮编', en: 'postcode', isNeeded: false },
  { part: 'email', zh: '邮箱', send: '邮箱', en: 'email', isNeeded: false },
];

/** The parts that are wanted may follow at any moment. */
const stillWanted = (wanted: readonly Part[]): Phrase =>
  phrase(
    `还没有${wanted.map(({ zh }) => zh).join('、')}，随时可以补发${wanted.map(({ send }) => `“${send}：……”`).join('')}。`,
    `The ${wanted.map(({ en }) => en).join(' and ')} is still missing; send ${wanted.map(({ send }) => `“${send}：…”`).join(' ')} any time.`,
  );

/** More of what was not taken is not repeated (characters): the message stands in the thread. */
const QUOTED = 40;

const notTaken = (rest: string): Phrase => {
  const quote = quotedUpTo(rest, QUOTED);
  return phrase(
    `其余内容（“${quote}”）还没有计入，请在后面的问题中再答。`,
    `The rest (“${quote}”) was not taken; please give it again where it is asked.`,
  );
};
