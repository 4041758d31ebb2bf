import { z } from 'zod';
import { isIntake } from '../../../applications/intake/opening.ts';
import { querySchema } from '../../../applications/queries/query.ts';
import { type Glance, glanceAt } from '../../../applications/queries/reading/glance.ts';
import { vocabularyWith } from '../../../applications/queries/reading/vocabulary.ts';
import type { Message } from '../../../dialogue/message.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import type { Feature } from '../../feature.ts';
import { organChoice } from '../../organs/organ-choice.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { rememberOrgan, whichOrgan } from '../../organs/which-organ.ts';
import { type After, answerThread, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { readStart } from '../../start-request.ts';
import { commandIn } from '../../words/commands.ts';
import { seeksOwnReports } from '../../words/own-reports.ts';
import type { AskValue } from './answer-card.ts';
import { answerQueries, cardFor, type QuestionMessage, readMessage } from './answer-message.ts';
import type { AgainValue } from './unclear-card.ts';

const langSchema = z.enum(['zh', 'en']);
const pageSchema = z.object({
  query: querySchema,
  organ: z.string(),
  offset: z.int().min(0),
  lang: langSchema,
});
const againSchema = z.object({ text: z.string(), organ: z.string().nullable() });

/** Puts an answer where it belongs. */
type Post = (card: Message) => Promise<void>;

const NO_LEDGER =
  '还没有可查的申请台账。用“/nianbao apply”登记第一件申请，或把现有台账（Excel或CSV）发给我导入。';

/** What is said to a press on an answer of a former version, whose question is no longer read. */
const OUTLIVED = '这个按钮属于以前版本的回答，不再有效。请把问题再发一次。';

/** The longest text that is read as questions. */
export const LONGEST = 400;

/** Whether a message is a question at all; within a report only what asks, or names what is due, can be no answer to it. */
const mayAsk = ({ asks, names, speaks }: Glance, inReport: boolean): boolean =>
  inReport ? asks && speaks : asks || names;

/** Quick answers of the ledger: by message, by `/nianbao status`, by the buttons that turn pages. */
export function createAskFeature(parts: Parts): Feature {
  const { outbound, store } = parts;
  const vocabulary = vocabularyWith();

  const toAll =
    ({ channel }: Origin, thread: string | null): Post =>
    (card) =>
      outbound.say(channel, thread, card);
  const toOne =
    ({ channel, user }: Origin, thread: string | null): Post =>
    (card) =>
      outbound.tell(channel, thread, user, card);

  /** What to answer a message with: null where it is none of the ledger's. `isSure`: it was said to be a question. */
  const heardAs = async (
    asked: QuestionMessage,
    glance: Glance,
    isSure: boolean,
  ): Promise<(() => Promise<Message>) | null> => {
    const which = await whichOrgan(parts, asked.origin);
    const isMeant = isSure || (glance.speaks && (glance.asks || glance.names));
    if (which.kind === 'none') return isMeant ? async () => ({ text: NO_LEDGER }) : null;
    if (which.kind === 'several') return isMeant ? async () => whichCard(which.organs, asked.text) : null;
    const reply = await readMessage(parts, asked, which.organ);
    if (reply.kind === 'unclear' && !isMeant) return null;
    return () => cardFor(parts, asked, which.organ, reply);
  };

  return {
    async hear(heard) {
      if (!heard.isAddressed || heard.files.length > 0 || heard.text.length > LONGEST) return null;
      if (readStart(heard.text) || isIntake(heard.text)) return null;
      // 年报文件在哪, among a report's questions: the report answers.
      if (heard.inReport && seeksOwnReports(heard.text)) return null;
      const glance = glanceAt(heard.text, vocabulary);
      if (!mayAsk(glance, heard.inReport)) return null;
      const thread = answerThread(heard);
      const reply = await heardAs({ origin: heard, thread, text: heard.text }, glance, false);
      return reply && once(heard.key, async () => toAll(heard, thread)(await reply()));
    },

    async command(origin, text) {
      const spoken = commandIn(text);
      const isSure = spoken?.command === 'ask';
      if (!isSure && (readStart(text) || isIntake(text))) return null;
      const asked = { origin, thread: null, text: isSure ? spoken.rest || PLAIN : text };
      const glance = glanceAt(asked.text, vocabulary);
      if (!isSure && !mayAsk(glance, false)) return null;
      const reply = await heardAs(asked, glance, isSure);
      return reply && (async () => toOne(origin, null)(await reply()));
    },

    presses: {
      askPage: async (pressed) => {
        const page = pageSchema.safeParse(JSON.parse(pressed.value));
        // A button of an answer outlives the version that asked so.
        if (!page.success) return () => toOne(pressed, pressed.thread)({ text: OUTLIVED });
        const { query, organ: id, offset, lang } = page.data satisfies AskValue;
        return async () => {
          const organ = await ownOrgan(parts, id, pressed);
          if (!organ) return;
          await rememberOrgan(parts, pressed, organ.id);
          const asked = { origin: pressed, thread: pressed.thread, text: lang === 'zh' ? PLAIN : '' };
          const card = await answerQueries(parts, asked, organ, [query], { offset });
          const mayTurn = permissionOf(organ, pressed.user, 'ledger.read').kind === 'allowed';
          const isTurned = mayTurn && pressed.message && (await outbound.replace(pressed.message, card));
          if (!isTurned) await toOne(pressed, pressed.thread)(card);
        };
      },
      askAgain: async (pressed) => {
        const { text, organ: id } = againSchema.parse(JSON.parse(pressed.value)) satisfies AgainValue;
        return async () => {
          const asked = { origin: pressed, thread: pressed.thread, text };
          const organ = id === null ? null : await ownOrgan(parts, id, pressed);
          if (!organ) return;
          await rememberOrgan(parts, pressed, organ.id);
          await toOne(
            pressed,
            pressed.thread,
          )(await cardFor(parts, asked, organ, await readMessage(parts, asked, organ)));
        };
      },
    },
    forms: {},
  };

  /** A question that is delivered twice is answered once. */
  function once(key: string, act: () => Promise<void>): After {
    return async () => {
      if (await store.firstTime(key)) await act();
    };
  }
}

/** What is asked where nothing is said. */
const PLAIN = '还有几件没办结';

const whichCard = (organs: readonly Organ[], text: string): Message =>
  organChoice('请选要查的机关：', organs, 'askAgain', (organ) =>
    JSON.stringify({ text, organ } satisfies AgainValue),
  );
