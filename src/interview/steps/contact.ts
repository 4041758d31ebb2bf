import { type Phrase, phrase } from '../../report/language.ts';
import { besideContact } from '../contact.ts';
import type { Stamp } from '../input.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Contact, Session } from '../session.ts';
import { advanced, marked, withContent, withNotice } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** Takes the parts of the contact that were given and says what stands now. */
function withContact(session: Session, found: Partial<Contact>): Session {
  const contact = { ...session.content.contact, ...found };
  const said = [contact.address, contact.postcode, contact.phone, contact.email].filter(Boolean).join('，');
  return withNotice(
    withContent(session, { contact }),
    phrase(`联系方式已记下：${said}。`, `Contact noted: ${said}.`),
  );
}

/** Takes the parts of the contact that were said; what stands beside them is said not to be taken. */
export function contactTaken(session: Session, input: Stamp, found: Partial<Contact>, text: string): Session {
  const isAsked = presentQuestion(session).kind === 'contact';
  const noted = withContact(session, found);
  const rest = besideContact(text, found);
  const told = rest === '' ? noted : withNotice(noted, notTaken(rest));
  if (!isAsked) return told;
  const { contact } = told.content;
  const answered = marked(told, ['contact'], input);
  return advanced(contact.phone && contact.address ? answered : withNotice(answered, stillWanted(contact)));
}

/** How the contact can be said. */
export const NO_CONTACT = phrase(
  '没有读到地址和电话。可以这样说：地址：人民路1号，邮编：223001，电话：0517-83600000。',
  'No address or phone found. E.g. “地址：人民路1号，邮编：223001，电话：0517-83600000”.',
);

/** The parts that the opening cannot do without may follow at any moment. */
const stillWanted = ({ phone }: Contact): Phrase =>
  phone
    ? phrase(
        '还没有办公地址，随时可以补发“地址：……”。',
        'The address is still missing; send “地址：…” any time.',
      )
    : phrase(
        '还没有办公电话，随时可以补发“电话：……”。',
        'The phone is still missing; send “电话：…” any time.',
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
