import { quoted } from '../../../language/fold.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Span } from '../../../language/span.ts';
import { inFigures, mobileIn, readContact, withDigits } from '../../contact.ts';
import { ID } from '../../questions/ids.ts';
import type { Contact, Session } from '../../session.ts';
import { AS_IT_WAS, CONTACT_PARTS, MOVED } from '../../words/contact.ts';
import type { Act } from '../act.ts';

/** Longer messages are no contact (characters). */
const LONGEST = 200;

/** What puts digits right is short (characters). */
const LONGEST_MENDING = 40;

/** Where a part stands; an area code that was said apart stands before its number. */
function placesOf(utterance: Heard, part: string): Span[] {
  const whole = utterance.placesOf(part);
  return whole.length > 0 ? whole : part.split('-').flatMap((piece) => utterance.placesOf(piece));
}

/** A part as it was written, capitals and all. */
function asWritten(utterance: Heard, part: string): string {
  const [place] = utterance.placesOf(part);
  return place ? quoted(utterance.folded, place) : part;
}

/** Whether the contact was just given: what puts it right needs not name it again. */
const justGiven = ({ history }: Session): boolean => history.at(-1)?.cursor === ID.contact;

function read(utterance: Heard, isAsked: boolean, session: Session): Reading<Act> {
  const { text } = utterance;
  const labels = CONTACT_PARTS.all(text);
  const whole = [{ start: 0, end: text.length }];
  const isOfIt = isAsked || labels.length > 0 || justGiven(session);
  const mended = text.length > LONGEST_MENDING || !isOfIt ? null : withDigits(text, session.content.contact);
  if (mended !== null) return understood({ does: 'contact', contact: mended }, whole);
  const isMoved = justGiven(session) && MOVED.isIn(text);
  if (!isAsked && !isMoved && (labels.length === 0 || text.length > LONGEST)) return NOT_MINE;
  const spoken = heard(inFigures(utterance.folded.original));
  const found = readContact(spoken.text);
  // Whatever it is called, a mobile phone is somebody's own: it is asked about.
  const mobile = mobileIn(found.phone ?? spoken.text);
  const contact: Partial<Contact> = mobile === null ? found : { ...found, phone: mobile };
  const parts = Object.values(contact).flatMap((part) => (part ? placesOf(spoken, part) : []));
  const written =
    contact.address === undefined ? contact : { ...contact, address: asWritten(utterance, contact.address) };
  // 地址电话都没变: as it was, whatever that is.
  if (parts.length === 0 && isAsked && AS_IT_WAS.isIn(text) && !text.includes('？'))
    return understood({ does: 'contact', contact: {} }, whole);
  return parts.length > 0
    ? understood({ does: 'contact', contact: written }, isMoved ? whole : [...parts, ...labels])
    : NOT_MINE;
}

/** How the organ can be reached. Where that is not what was asked, its parts must be called by their names. */
export const contactReader = (isAsked: boolean, session: Session): Reader<Act> => ({
  name: '联系方式',
  read: (utterance) => read(utterance, isAsked, session),
});
