import type { Button, Message } from '../../dialogue/message.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { changesBody } from './changes.ts';
import { checkBody } from './check-body.ts';
import { filledBody } from './filled/filled-body.ts';
import { firstLines, isFirstScreen } from './first-screen.ts';
import { handingBody } from './handing-body.ts';
import { heardBody, notedChoices } from './heard-body.ts';
import { button, formButton } from './labels.ts';
import { outrunBody } from './outrun-body.ts';
import { progressOf } from './progress.ts';
import type { PromptBody, World } from './prompt.ts';
import { questionBody } from './question-body.ts';
import { cancelBody, helpBody, organNameBody } from './views.ts';
import { yearsBody } from './years-body.ts';

function bodyOf(session: Session, question: Question, world: World): PromptBody {
  if (session.state === 'cancelled') {
    return { body: [session.lang === 'zh' ? '这份年报已取消。' : 'This report is cancelled.'], aside: [] };
  }
  if (session.state === 'paused') {
    return {
      body: [session.lang === 'zh' ? '已暂停。' : 'Paused.'],
      buttons: [button(session.lang, 'resume', { style: 'primary' })],
      aside: [],
    };
  }
  switch (session.view) {
    case 'confirm-cancel':
      return { ...cancelBody(session), aside: [] };
    case 'summary':
    case 'section-1':
    case 'section-2':
    case 'section-3':
    case 'section-4':
    case 'section-5':
    case 'section-6':
      return { ...filledBody(session), aside: [] };
    case 'help':
      return { ...helpBody(session), aside: [] };
    case 'organ-name':
      return { ...organNameBody(session), aside: [] };
    case 'outrun':
      return outrunBody(session);
    case 'year-on-year':
      return yearsBody(session);
    case 'check':
      return checkBody(session);
    case 'changes':
    case 'question':
      if (session.heard?.state === 'asked') return heardBody(session, session.heard);
      if (session.heard?.state === 'handing') return handingBody(session, session.heard);
      return session.proposal
        ? changesBody(session, session.proposal)
        : questionBody(session, question, world);
    default:
      return session.view satisfies never;
  }
}

/** What may be done with any question instead of answering it. */
function asideOf(session: Session, question: Question): Button[] {
  const { lang } = session;
  const noted = notedChoices(session);
  const back = session.history.length > 0 || session.proposal ? [button(lang, 'back')] : [];
  if (question.kind === 'check') return [...noted, ...back, button(lang, 'help')];
  return [
    ...noted,
    ...back,
    // Last year's report is there or it is not: what would be put off is what 直接填 says.
    ...(question.kind === 'previous' ? [] : [button(lang, 'skip')]),
    formButton(lang, 'later'),
    button(lang, 'show'),
    button(lang, 'help'),
  ];
}

/**
 * What the person sees next, when the prompt of revision `shown` was the last that they saw: derived from the
 * document alone, so that it can be shown again after any crash.
 */
export function promptOf(session: Session, world: World, shown: number): Required<Omit<Message, 'steps'>> {
  const question = presentQuestion(session);
  const { body, ...below } = bodyOf(session, question, world);
  const lines = isFirstScreen(session) ? [...firstLines(session, world), ...body] : body;
  return {
    asks: { session: session.id, question: question.id, revision: session.prompted },
    lang: session.lang,
    progress: progressOf(session),
    notices: session.notices.filter(({ revision }) => revision > shown).map(({ text }) => text),
    text: lines.join('\n'),
    table: null,
    quote: null,
    items: [],
    folded: null,
    buttons: [],
    places: [],
    aside: asideOf(session, question),
    ...below,
  };
}
