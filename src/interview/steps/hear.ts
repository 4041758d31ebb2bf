import { withoutForwarding } from '../../language/forwarded.ts';
import { type Hearing, heard } from '../../language/hear.ts';
import type { Left } from '../../language/leftover.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { Act } from '../hearing/act.ts';
import { exampleOf } from '../hearing/cells-reading.ts';
import { listen } from '../hearing/listen.ts';
import type { Reply } from '../hearing/words/replies.ts';
import { undone } from '../history.ts';
import type { Input } from '../input.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import { isOutrun } from '../said-again.ts';
import type { Offer, Session } from '../session.ts';
import { askBack, noFigureIn, saidEarlier, tidy, type Unheard, whatIs, whatIsTheRest } from './ask-back.ts';
import { NO_CONTACT } from './contact.ts';
import { withNotice } from './edit.ts';
import { pressed } from './heard.ts';
import { offersAt } from './offers.ts';
import { perform } from './perform.ts';
import { inTheirTongue } from './tongue.ts';
import { wantReading } from './want-reading.ts';

type Said = Extract<Input, { kind: 'text' }>;

/** Acts that only put something up, with what was not used said beside it. */
const SHOWS_FIRST: ReadonlySet<Act['does']> = new Set(['cells', 'correctNote', 'contact']);

/** Why nothing was taken of what was not understood at all. */
function whyUnknown(session: Session, question: Question, text: string): Phrase {
  const asked = whatIs(text);
  if (question.kind === 'draft' && session.drafts[question.part]?.state === 'wanted')
    return phrase(
      `初稿正在写，写好后再说怎么改。${asked.zh}`,
      `The draft is being written; say what to change once it is there. ${asked.en}`,
    );
  if (question.kind === 'contact')
    return phrase(`${NO_CONTACT.zh}${asked.zh}`, `${NO_CONTACT.en} ${asked.en}`);
  return question.kind === 'cells' ? noFigureIn(text, exampleOf(question)) : asked;
}

/** What was not understood at all: the person says what it is. */
function unknown(session: Session, { text, message }: Unheard): Session {
  const question = presentQuestion(session);
  return askBack(
    session,
    { text, message },
    whyUnknown(session, question, text),
    offersAt(session, question, text),
  );
}

const firstWords = (words: readonly string[]): string => words[0] ?? '';

/** Whether a model may say what was not understood; what is asked of figures, or of a draft, needs none. */
function isForModel(hearing: Hearing<Act>): boolean {
  switch (hearing.kind) {
    case 'unknown':
      return true;
    case 'partly':
      return hearing.value.does !== 'redraft' && hearing.value.does !== 'ask';
    case 'understood':
    case 'unclear':
      return false;
    default:
      return hearing satisfies never;
  }
}

/** Replies that settle whatever is on the screen. */
const SETTLES: ReadonlySet<Reply> = new Set(['yes', 'no', 'none', 'nothing', 'neither', 'some']);

/** Whether words answer whatever is asked, and were said before this was: while nobody listened, and perhaps twice. */
const answersAnother = ({ putAt }: Session, { at, readAt }: Said, act: Act): boolean =>
  readAt !== undefined && at < putAt && act.does === 'reply' && SETTLES.has(act.reply);

/** A message in the report's thread, read once and then acted upon; where words were left a model reads it, or the person is asked. */
export function hear(session: Session, input: Said): Session {
  return heardBy(inTheirTongue(session, input.text), input, input.model);
}

/** The same without a model. */
export function hearPlainly(session: Session, input: Said): Session {
  return heardBy(session, input, false);
}

function heardBy(session: Session, input: Said, asksModel: boolean): Session {
  const text = withoutForwarding(input.text.trim());
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
  if (hearing.kind === 'understood' && (isOutrun(open, input) || answersAnother(open, input, hearing.value)))
    return askBack(open, unheard, saidEarlier(question, text), [
      {
        does: 'carryOut',
        label: phrase(`算“${question.name.zh}”的`, `For ${question.name.en}`)[session.lang],
      },
      { does: 'leave' },
    ]);
  if (asksModel && isForModel(hearing)) return wantReading(open, input, unheard);
  switch (hearing.kind) {
    case 'understood':
      return perform(open, input, hearing.value, unheard);
    case 'partly':
      return partlyHeard(open, input, hearing, unheard);
    case 'unclear':
      return askBack(open, unheard, phrase(hearing.ask, hearing.ask), offersAt(open, question, text));
    case 'unknown':
      return unknown(open, unheard);
    default:
      return hearing satisfies never;
  }
}

/** What a reply says nothing of, and its button alone would lose. */
const DROPS_MUCH: ReadonlySet<Left['kind']> = new Set(['figure', 'negation', 'sentence']);

/** Offers that do not stand beside a part that was understood: more buttons are no question any more. */
const NOT_BESIDE: ReadonlySet<Offer['does']> = new Set(['figures', 'reply', 'cell', 'address']);

/** What was understood of a message beside words that mean something and were left. */
function partlyHeard(
  session: Session,
  input: Said,
  { value, used, left }: Extract<Hearing<Act>, { kind: 'partly' }>,
  unheard: Unheard,
): Session {
  const weighty = left.filter(({ kind }) => kind !== 'words');
  const isShown =
    SHOWS_FIRST.has(value.does) && !weighty.some(({ kind }) => kind === 'term' || kind === 'question');
  if (isShown || value.does === 'redraft') return perform(session, input, value, unheard);
  const words = weighty.map((each) => each.words);
  if (value.does === 'ask') {
    const rest = phrase(
      `“${firstWords(words)}”没有记，请另发一条。`,
      `“${firstWords(words)}” was not taken; please send it by itself.`,
    );
    const answered = perform(session, input, value, unheard);
    // What was told beside it stands on buttons.
    return answered.heard?.state === 'asked' ? answered : withNotice(answered, rest);
  }
  // What was left is a figure or a word of the form beside a mere yes or none: that alone would drop what was meant.
  if (value.does === 'reply' && weighty.some(({ kind }) => DROPS_MUCH.has(kind)))
    return unknown(session, unheard);
  const only: Offer = { does: 'carryOut', label: onlyLabel(used, session.lang) };
  const others = offersAt(session, presentQuestion(session), unheard.text).filter(
    (offer) =>
      !NOT_BESIDE.has(offer.does) &&
      (offer.does !== 'note' || (value.does !== 'notes' && offer.question === session.cursor)),
  );
  return askBack(session, unheard, whatIsTheRest(used, words), [only, ...others]);
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
