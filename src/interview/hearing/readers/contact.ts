import { quoted } from '../../../language/fold.ts';
import { type Heard, heard, type Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Span } from '../../../language/span.ts';
import { inFigures, mobileIn, readContact } from '../../contact.ts';
import type { Contact } from '../../session.ts';
import { CONTACT_PARTS } from '../../words/contact.ts';
import type { Act } from '../act.ts';

/** Longer messages are no contact (characters). */
const LONGEST = 200;

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

function read(utterance: Heard, isAsked: boolean): Reading<Act> {
  const labels = CONTACT_PARTS.all(utterance.text);
  if (!isAsked && (labels.length === 0 || utterance.text.length > LONGEST)) return NOT_MINE;
  const spoken = heard(inFigures(utterance.folded.original));
  const found = readContact(spoken.text);
  // Whatever it is called, a mobile phone is somebody's own: it is asked about.
  const mobile = mobileIn(found.phone ?? spoken.text);
  const contact: Partial<Contact> = mobile === null ? found : { ...found, phone: mobile };
  const parts = Object.values(contact).flatMap((part) => (part ? placesOf(spoken, part) : []));
  const written =
    contact.address === undefined ? contact : { ...contact, address: asWritten(utterance, contact.address) };
  return parts.length > 0
    ? understood({ does: 'contact', contact: written }, [...parts, ...labels])
    : NOT_MINE;
}

/** How the organ can be reached. Where that is not what was asked, its parts must be called by their names. */
export const contactReader = (isAsked: boolean): Reader<Act> => ({
  name: '联系方式',
  read: (utterance) => read(utterance, isAsked),
});
