import type { Button, Item } from '../../dialogue/message.ts';
import { type Lang, say } from '../../report/language.ts';
import { sectionOfKey } from '../../report/sections.ts';
import { findingLine } from '../finding-text.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { type Outrun, outrunsOf } from '../ground/outrun.ts';
import { recountsOf } from '../ground/recount.ts';
import { placeOf } from '../review.ts';
import type { Session } from '../session.ts';
import { againstTables } from '../steps/outrun.ts';
import { answer, button, formButton } from './labels.ts';
import type { PromptBody } from './prompt.ts';

/** "【按46条更新】". */
const withFigures = (lang: Lang, figures: readonly string[]): string =>
  say(lang, `按${figures.join('、')}更新`, `Update to ${figures.join(', ')}`);

/** What changed, and what the text still says. */
function lineOf(lang: Lang, { part, source, change: { was, is }, sentence }: Outrun): string {
  const { numeral, number } = sectionOfKey(part);
  const [whoseZh, whoseEn] = source === 'ledger' ? ['台账', 'the ledger'] : ['要点', 'the note'];
  if (was === null)
    return say(
      lang,
      `第${numeral}部分的正文里还没有新加的要点：“${is}”。`,
      `The text of section ${number} does not say the new note: “${is}”.`,
    );
  const holds = sentence
    ? say(
        lang,
        `第${numeral}部分的正文还写着：“${sentence}”。`,
        `Section ${number} still says: “${sentence}”.`,
      )
    : say(lang, `第${numeral}部分的正文是按“${was}”写的。`, `Section ${number} was written from “${was}”.`);
  const now =
    is === null
      ? say(lang, `${whoseZh}“${was}”已删去。`, `${whoseEn} “${was}” was taken out.`)
      : say(lang, `${whoseZh}已改为“${is}”。`, `${whoseEn} is now “${is}”.`);
  return holds + say(lang, '', ' ') + now;
}

/** What can be done about a change: follow it, leave the text, or mend it otherwise. */
function choicesOf(session: Session, outrun: Outrun, index: number): Button[] {
  const { lang } = session;
  const writer = session.drafts[outrun.part];
  const isOwn =
    writer?.state === 'accepted' && (writer.writer.kind === 'person' || writer.writer.kind === 'file');
  const update: Button = {
    ...answer(`follow:${index}`, withFigures(lang, outrun.figures)),
    style: 'primary',
  };
  return [
    ...(outrun.followed === null ? [] : [update]),
    button(lang, 'keep-mark', { value: `stand:${index}` }),
    ...(outrun.followed === null && !isOwn
      ? [button(lang, 'redraft', { value: `redraft-for:${index}` })]
      : []),
    button(lang, 'text', { value: `go:draft.${outrun.part}` }),
  ];
}

/** The changes that adopted texts have not followed, each with 【按46条更新】【保留】. */
export const outrunItems = (session: Session): Item[] =>
  outrunsOf(session).map((outrun, index) => ({
    text: lineOf(session.lang, outrun),
    buttons: choicesOf(session, outrun, index),
  }));

/** The buttons that bring a text's figure up to the tables'. */
export const recountChoices = (session: Session, finding: Parameters<typeof recountsOf>[1]): Button[] =>
  recountsOf(session, finding).map(({ figure }) =>
    answer(
      `recount:${fingerprintOf(finding)}:${figure}`,
      say(session.lang, `正文按${figure}更新`, `Update the text to ${figure}`),
    ),
  );

/** What an answer changed under an adopted text, shown before the interview goes on. */
export function outrunBody(session: Session): PromptBody {
  const { lang } = session;
  const counts = againstTables(session).map((finding) => ({
    text: findingLine(finding, lang),
    buttons: [
      ...recountChoices(session, finding),
      button(lang, 'fix', { value: `go:${placeOf(session, finding)}` }),
      formButton(lang, 'reason', { value: `keep:${fingerprintOf(finding)}` }),
    ],
  }));
  return {
    body: [
      say(
        lang,
        '已采用的文字没有自动改动，请逐处定：',
        'The adopted text was not changed by itself. Please settle each place:',
      ),
    ],
    items: [...outrunItems(session), ...counts],
    buttons: [button(lang, 'resume')],
  };
}
