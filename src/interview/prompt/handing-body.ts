import type { Button } from '../../dialogue/message.ts';
import { say } from '../../report/language.ts';
import { mention } from '../mention.ts';
import { presentQuestion } from '../questions/list.ts';
import type { Session } from '../session.ts';
import { quotedUpTo } from '../steps/quoted.ts';
import { answer, button } from './labels.ts';
import type { PromptBody } from './prompt.ts';

type Handing = Extract<NonNullable<Session['heard']>, { state: 'handing' }>;

/** Longer words are cut where they are quoted (characters). */
const QUOTED = 60;

/** The button that opens the form by which a report is handed over (转交); `to`: whom it proposes. */
export const handOverButton = ({ id, lang }: Pick<Session, 'id' | 'lang'>, to = ''): Button =>
  button(lang, 'handOver', { name: 'handOver', value: JSON.stringify({ session: id, to }) });

/** Somebody said that another is to go on: who, with the button that tells them. */
export function handingBody(session: Session, { who, user, text }: Handing): PromptBody {
  const { lang } = session;
  const said = text === '' || who === '' ? '' : quotedUpTo(text, QUOTED);
  const question = presentQuestion(session);
  const name = user === null ? who : mention(user);
  const asked =
    name === ''
      ? say(lang, '转交给谁？点“转交”选人。', 'To whom? Press “Hand over” and choose.')
      : say(lang, `要转交给${name}，请点“转交”选定。`, `To hand this over to ${name}, press “Hand over”.`);
  const then = say(
    lang,
    '对方会收到私信，里面有尚缺的项目和打开话题的按钮；以后的提醒发给对方。已填内容都在，您仍可以看和改。',
    'They are told what is open, with a button to this thread, and are reminded from now on. Everything stays here.',
  );
  return {
    body: [
      ...(said === '' ? [] : [say(lang, `“${said}”：`, `“${said}”:`)]),
      `${asked}${lang === 'en' ? ' ' : ''}${then}`,
    ],
    buttons: [
      { ...handOverButton(session, user ?? ''), style: 'primary' },
      // Of one question only somebody is asked; the report stays where it is.
      ...(name === '' || question.kind === 'check'
        ? []
        : [
            answer(
              'hand-question',
              say(lang, `只问这一问：${question.name.zh}`, `Only: ${question.name.en}`),
            ),
          ]),
      button(lang, 'handNot', { value: 'hand-not' }),
    ],
  };
}
