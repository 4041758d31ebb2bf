import type { Button } from '../../dialogue/message.ts';
import { formOf } from '../../report/forms/choose.ts';
import { questionOf } from '../questions/list.ts';
import type { Offer, Session } from '../session.ts';
import { answer, button } from './labels.ts';
import type { PromptBody } from './prompt.ts';

type Asked = Extract<NonNullable<Session['heard']>, { state: 'asked' }>;

/** What the form calls columns of table 三. */
function columnNames({ content }: Session, keys: readonly string[]): string[] {
  const { columns } = formOf(content.report.form).applications;
  return keys.map((key) => columns.find((column) => column.key === key)?.label ?? key);
}

function labelOf(session: Session, offer: Offer, namesNotes: boolean): string {
  switch (offer.does) {
    case 'note':
      return namesNotes || offer.question !== session.cursor
        ? questionOf(session, offer.question).name[session.lang]
        : button(session.lang, 'note').label;
    case 'carryOut':
    case 'reply':
    case 'cell':
    case 'keep':
    case 'recount':
    case 'go':
    case 'rule':
      return offer.label;
    case 'replaceNote':
      return offer.to === undefined
        ? button(session.lang, offer.note === '' ? 'removeNote' : 'replaceNote').label
        : questionOf(session, offer.to).name[session.lang];
    case 'columns':
      return columnNames(session, offer.columns).join('、');
    case 'figures':
    case 'ask':
    case 'leave':
    case 'later':
    case 'phone':
    case 'address':
    case 'reading':
      return button(session.lang, offer.does).label;
    default:
      return offer satisfies never;
  }
}

/** Words that were not acted upon, with what they may be: one press does it. */
export function heardBody(session: Session, { why, offers }: Asked): PromptBody {
  const severalNotes = offers.filter(({ does }) => does === 'note').length > 1;
  return {
    body: [why],
    buttons: offers.map((offer, index) => answer(`heard:${index}`, labelOf(session, offer, severalNotes))),
  };
}

/** Beside the next question: what was just noted can be changed, or was no note. */
export const notedChoices = ({ heard, lang }: Session): Button[] =>
  heard?.state === 'noted' ? [button(lang, 'noted-change'), button(lang, 'noted-drop')] : [];
