import { type Phrase, phrase } from '../../report/language.ts';
import { besideContact, readContact } from '../contact.ts';
import type { Stamp } from '../input.ts';
import type { Contact, Session } from '../session.ts';
import { advanced, marked, withContent, withNotice } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** Takes the parts of the contact that were given and says what stands now. */
export function withContact(session: Session, found: Partial<Contact>): Session {
  const contact = { ...session.content.contact, ...found };
  const said = [contact.address, contact.postcode, contact.phone, contact.email].filter(Boolean).join('，');
  return withNotice(
    withContent(session, { contact }),
    phrase(`联系方式已记下：${said}。`, `Contact noted: ${said}.`),
  );
}

/** The answer to the question for the contact; null where no part of it is found. */
export function contactSaid(session: Session, input: Stamp, text: string): Session | null {
  const found = readContact(text);
  if (Object.keys(found).length === 0) return null;
  const noted = marked(withContact(session, found), ['contact'], input);
  const { contact } = noted.content;
  const told = contact.phone && contact.address ? noted : withNotice(noted, stillWanted(contact));
  const rest = besideContact(text, found);
  return advanced(rest === '' ? told : withNotice(told, notTaken(rest)));
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
