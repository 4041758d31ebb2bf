import { fold } from '../../language/fold.ts';
import { say } from '../../report/language.ts';
import { maybeStored } from '../hearing/corrected-stored.ts';
import { likelyReadings } from '../hearing/likely.ts';
import { placeAt } from '../hearing/named-place.ts';
import { notePlaces } from '../hearing/note-places.ts';
import { questionOf } from '../questions/list.ts';
import type { CellsQuestion, Question } from '../questions/question.ts';
import type { Offer, Session } from '../session.ts';
import { cellsOffer } from './cells-offer.ts';
import { figuresTold } from './figures-beside.ts';

/** More buttons than this are no question any more. */
const MOST = 4;

/** The readings of a question's figures that are likeliest, each in full on its button. */
const cellsMeant = (session: Session, question: CellsQuestion, text: string): Offer[] =>
  likelyReadings(session, question, text).map((cells) => cellsOffer(session, question, cells));

/** The question of a row that words name: what they want of it may be done there. */
function rowMeant(session: Session, { id }: Question, text: string): Offer[] {
  const { text: folded } = fold(text);
  for (let at = 0; at < folded.length; at += 1) {
    const place = placeAt(session, folded, at);
    if (place?.by !== 'row' || place.question === id) continue;
    const { name } = questionOf(session, place.question);
    const label = say(session.lang, `改“${name.zh}”`, `Change ${name.en}`);
    return [{ does: 'go', question: place.question, label }];
  }
  return [];
}

/** The figures that words may give anew where notes are asked, each on its button; none where they may be too many. */
function storedMeant(session: Session, text: string): Offer[] {
  const meant = maybeStored(session, text);
  return meant.length > MOST - 1
    ? []
    : meant.map(({ question, cells }) => cellsOffer(session, { id: question }, cells));
}

/** What words may answer at a question. */
function ownOffers(session: Session, question: Question, text: string): Offer[] {
  const { lang } = session;
  switch (question.kind) {
    case 'notes':
      return [{ does: 'note', question: question.id }];
    case 'received':
      return [
        ...figuresTold(session, question, text),
        { does: 'reply', reply: 'yes', label: say(lang, '收到了', 'Received some') },
        { does: 'reply', reply: 'none', label: say(lang, '未收到', 'None received') },
      ];
    case 'previous':
      return [{ does: 'reply', reply: 'none', label: say(lang, '没有上年年报', 'There is none') }];
    case 'contact':
      return [{ does: 'address', address: text }];
    case 'cells':
      return cellsMeant(session, question, text);
    case 'draft':
    case 'check':
      return [];
    default:
      return question satisfies never;
  }
}

/** What words that were not understood may be, at the question that was put: its own answer, notes of another question, figures, a question. */
export function offersAt(session: Session, question: Question, text: string): Offer[] {
  const own = ownOffers(session, question, text);
  const elsewhere = notePlaces(session, question, text).map((id): Offer => ({ does: 'note', question: id }));
  const row = question.kind === 'notes' ? rowMeant(session, question, text) : [];
  const stored = question.kind === 'notes' || question.kind === 'check' ? storedMeant(session, text) : [];
  const few: Offer[] = [...stored, ...own, ...row, ...elsewhere.slice(0, question.kind === 'notes' ? 1 : 2)];
  const more: Offer[] = few.length > 1 ? [] : [{ does: 'figures' }];
  const asks: Offer[] = few.length + more.length < MOST - 1 ? [{ does: 'ask' }] : [];
  return [...few.slice(0, MOST - 1), ...more, ...asks, { does: 'leave' }];
}
