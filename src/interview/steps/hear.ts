import { heard } from '../../language/hear.ts';
import { phrase } from '../../report/language.ts';
import type { Act } from '../hearing/act.ts';
import { listen } from '../hearing/listen.ts';
import { undone } from '../history.ts';
import type { Input } from '../input.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Offer, Session } from '../session.ts';
import { notRead } from './answer-cells.ts';
import { askBack, offersAt, tidy, whatIs, whatIsTheRest } from './ask-back.ts';
import { NO_CONTACT } from './contact.ts';
import { withNotice } from './edit.ts';
import { pressed } from './heard.ts';
import { perform } from './perform.ts';
import { receivedInWords } from './received.ts';
import { NOT_AT_THE_CHECK } from './replies.ts';

type Said = Extract<Input, { kind: 'text' }>;

/** Acts that only put something up, with what was not used said beside it. */
const SHOWS_FIRST: ReadonlySet<Act['does']> = new Set(['cells', 'correctNote', 'contact']);

/** What was not understood at all. */
function unknown(session: Session, input: Said, text: string): Session {
  const question = presentQuestion(session);
  switch (question.kind) {
    case 'cells':
      return notRead(session, input, question, text);
    case 'received':
      return receivedInWords(session, input, null);
    case 'contact':
      return withNotice(session, NO_CONTACT);
    case 'check':
      return withNotice(session, NOT_AT_THE_CHECK);
    case 'previous':
    case 'notes':
    case 'draft':
      return askBack(session, { text, message: input.message }, whatIs(text), offersAt(question));
    default:
      return question satisfies never;
  }
}

const firstWords = (words: readonly string[]): string => words[0] ?? '';

/** A message in the report's thread, read once and then acted upon, or asked about. */
export function hear(session: Session, input: Said): Session {
  const text = input.text.trim();
  if (text === '') return session;
  const question = presentQuestion(session);
  const unheard = { text, message: input.message };
  const hearing = listen({ session, question, day: input.day }, heard(text));
  if (hearing.kind === 'understood' && hearing.value.does === 'reply') {
    const { reply } = hearing.value;
    if (session.heard?.state === 'asked' && (reply === 'yes' || reply === 'no'))
      return replyToAsking(session, input, reply === 'yes');
    if (session.view === 'confirm-cancel')
      return { ...session, state: reply === 'yes' ? 'cancelled' : session.state, view: 'question' };
  }
  const open: Session = session.view === 'confirm-cancel' ? { ...session, view: 'question' } : session;
  switch (hearing.kind) {
    case 'understood':
      return perform(open, input, hearing.value, unheard);
    case 'partly': {
      const weighty = hearing.left.filter(({ kind }) => kind !== 'words');
      const isShown =
        SHOWS_FIRST.has(hearing.value.does) &&
        !weighty.some(({ kind }) => kind === 'term' || kind === 'question');
      if (isShown || hearing.value.does === 'redraft') return perform(open, input, hearing.value, unheard);
      const left = weighty.map(({ words }) => words);
      if (hearing.value.does === 'ask') {
        const rest = phrase(
          `“${firstWords(left)}”没有记，请另发一条。`,
          `“${firstWords(left)}” was not taken; please send it by itself.`,
        );
        return withNotice(perform(open, input, hearing.value, unheard), rest);
      }
      const only: Offer = { does: 'carryOut', label: onlyLabel(hearing.used, session.lang) };
      const others = offersAt(question).filter(
        ({ does }) => hearing.value.does !== 'notes' || does !== 'note',
      );
      return askBack(open, unheard, whatIsTheRest(hearing.used, left), [only, ...others]);
    }
    case 'unclear':
      if (question.kind === 'cells') return notRead(open, input, question, text);
      return withNotice(open, phrase(hearing.ask, hearing.ask));
    case 'unknown':
      return unknown(open, input, text);
    default:
      return hearing satisfies never;
  }
}

/** Buttons hold so many characters of a quotation. */
const ON_BUTTON = 12;

const onlyLabel = (used: readonly string[], lang: Session['lang']): string => {
  const words = tidy(used).slice(0, ON_BUTTON);
  return lang === 'zh' ? `只按“${words}”` : `Only “${words}”`;
};

/** 对 or 不对 to what is asked about words: the first offer, or none. */
function replyToAsking(session: Session, input: Said, isYes: boolean): Session {
  const { heard: asked } = session;
  if (asked?.state !== 'asked') return session;
  const [first] = asked.offers;
  const leave = asked.offers.findIndex(({ does }) => does === 'leave');
  if (isYes && first?.does === 'replaceNote') return pressed(session, input, 0);
  return isYes ? session : pressed(session, input, Math.max(leave, 0));
}

/** An edited message replaces the answer that it was, while that is still the last one; later it changes nothing. */
export function hearEdit(session: Session, input: Extract<Input, { kind: 'edited' }>): Session {
  const again: Said = { ...input, kind: 'text' };
  if (session.heard?.state === 'asked' && session.heard.message === input.message)
    return hear({ ...session, heard: null }, again);
  if (session.proposal?.message === input.message)
    return hear({ ...session, proposal: null, view: 'question' }, again);
  if (session.history.at(-1)?.message === input.message) {
    const before = undone(session);
    if (before) return hear({ ...before, proposal: null, view: 'question' }, again);
  }
  return withNotice(
    session,
    phrase(
      '修改较早的消息不会改动已填内容。要改请说“修改”。',
      'Editing an earlier message changes nothing here. Say “change” instead.',
    ),
  );
}
