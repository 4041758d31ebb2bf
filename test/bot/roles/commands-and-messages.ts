import type { Bot } from '../../../src/bot/bot.ts';
import type { Pressed } from '../../../src/bot/feature.ts';
import type { PromptRef } from '../../../src/interview/input.ts';
import { questionsOf } from '../../../src/interview/questions/list.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import {
  ANYONE,
  EXPORT,
  FILL,
  POST,
  READ,
  RECORD,
  type Route,
  type Scene,
  THREAD,
  userOf,
  YEAR,
} from './scene.ts';

async function promptedOf({ session, parts }: Scene): Promise<number> {
  return (await parts.store.load(session))?.session.prompted ?? 0;
}

/** Brings a report to where nothing is left but its file. */
async function finished({ session: id, parts }: Scene): Promise<void> {
  const opened = await parts.store.open(id);
  const { session } = opened;
  if (!session) throw new Error('the report is gone');
  const stamp = { by: userOf('drafter'), at: session.started.at, day: session.now.day };
  const answered = { ...stamp, state: 'answered', who: null, until: null } as const;
  const accepted = { state: 'accepted', writer: { kind: 'person' } } as const;
  const report = { ...bureauReport(), year: YEAR, organ: session.content.organ.name };
  const texts = { overview: report.overview.replaceAll('2024', String(YEAR)) };
  const next = {
    ...session,
    revision: session.revision + 1,
    cursor: 'check',
    content: {
      ...session.content,
      report: { ...report, ...texts },
      contact: { address: '新华路18号', postcode: '230000', phone: '0555-6600123', email: '' },
      answers: Object.fromEntries(questionsOf(session).map(({ id: question }) => [question, answered])),
    },
    drafts: { overview: accepted, problems: accepted, other: accepted },
  };
  const account = { at: stamp.at, by: stamp.by, what: 'report.fill', detail: {} };
  await parts.store.commit(id, opened, next, 'finished', account);
}

const command = (text: (scene: Scene) => string) => (bot: Bot, scene: Scene) =>
  bot.command(scene.origin, { text: text(scene), isWhole: true }, scene.trigger);

/** A message in a channel that speaks to the bot, after the organ was last spoken of there. */
const say =
  (text: (scene: Scene) => string, thread: (scene: Scene) => string | null = () => null) =>
  (bot: Bot, scene: Scene) =>
    bot.hear({
      ...scene.origin,
      text: text(scene),
      ts: scene.root,
      thread: thread(scene),
      isAddressed: true,
      inReport: false,
      isWhole: true,
      files: [],
    });

/** A press under a question of the scene's report. */
const pressOf = ({ session, origin, trigger }: Scene, value: string, on: PromptRef): Pressed => ({
  ...origin,
  value,
  trigger,
  message: null,
  thread: null,
  asks: { session, ...on },
});

const choose = (choice: string) => (bot: Bot, scene: Scene) =>
  bot.press('choose', pressOf(scene, choice, { question: 'previous', revision: 0 }));

/** Everything that needs no name of a feature: commands, messages, and the interview's own buttons and forms. */
export const OTHERS: readonly Route[] = [
  { name: '/nianbao', may: ANYONE, act: command(() => '') },
  { name: '/nianbao 帮助', may: ANYONE, act: command(() => '帮助') },
  { name: '/nianbao 检查', may: ANYONE, act: command(() => '检查') },
  { name: '/nianbao 机关 年份', may: FILL, act: command(({ organ }) => `${organ.name} 2024`) },
  { name: '/nianbao 机关 年份 (begun)', may: FILL, act: command(({ organ }) => `${organ.name} ${YEAR}`) },
  { name: '/nianbao 设置', may: [...READ, 'admin'], act: command(({ organ }) => `设置 ${organ.name}`) },
  {
    name: 'an answer in words',
    may: FILL,
    act: say(
      () => '去第二部分',
      () => THREAD,
    ),
  },
  {
    name: 'an edited answer',
    may: FILL,
    act: (bot, scene) =>
      bot.hearEdit({
        ...scene.origin,
        text: '去第三部分',
        ts: '1.1',
        thread: THREAD,
        isAddressed: false,
        inReport: false,
        isWhole: true,
      }),
  },
  {
    name: 'a file',
    may: FILL,
    act: (bot, scene) =>
      bot.hear({
        ...scene.origin,
        text: '',
        ts: '1.2',
        thread: THREAD,
        isAddressed: false,
        inReport: false,
        isWhole: true,
        files: [{ id: 'F0NONE', name: '上年.docx' }],
      }),
  },
  { name: 'a button', may: FILL, act: choose('without') },
  {
    name: 'the button for the file',
    may: POST,
    prepare: (scene) => finished(scene),
    act: async (bot, scene) => {
      const on = { question: 'check', revision: await promptedOf(scene) };
      return bot.press('choose', pressOf(scene, 'post', on));
    },
  },
  {
    name: 'the form of a question',
    may: FILL,
    act: (bot, { origin, session }) =>
      bot.submit('entry', {
        ...origin,
        context: { session, question: 'contact', revision: '0', form: 'contact' },
        values: { address: '新华路18号', phone: '0555-6600123', postcode: '230000', email: '' },
      }),
  },
  {
    name: 'opening the form of a question',
    may: FILL,
    act: (bot, scene) => bot.press('form', pressOf(scene, 'contact', { question: 'contact', revision: 0 })),
  },
  {
    name: 'starting by the form',
    may: FILL,
    act: (bot, { origin, organ }) =>
      bot.submit('start', { ...origin, context: {}, values: { organ: organ.name, year: '2024' } }),
  },
  { name: 'asking to export', may: EXPORT, act: command(() => 'export') },
  { name: 'asking for the status', may: READ, act: command(() => 'status') },
  // Whoever has no organ may name one; the form asks again whether they may.
  {
    name: 'registering by the command',
    may: [...RECORD, 'nobody', 'admin', 'stranger'],
    act: command(() => 'apply'),
  },
  {
    name: 'registering by a message',
    may: RECORD,
    act: say(
      () => '新收一件申请：编号2026-501，申请人周小禾（自然人），当面提交，3月2日收到，申请公开：征地批复',
    ),
  },
  { name: 'asking by a message', may: READ, act: say(() => '还有几件没办结') },
];
