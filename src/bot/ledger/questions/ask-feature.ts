import { z } from 'zod';
import { isIntake } from '../../../applications/intake/opening.ts';
import { type Query, querySchema } from '../../../applications/queries/query.ts';
import { type Glance, glanceAt } from '../../../applications/queries/reading/glance.ts';
import { type ReadQuestions, unusedWords } from '../../../applications/queries/reading/read-questions.ts';
import { vocabularyWith } from '../../../applications/queries/reading/vocabulary.ts';
import { normalForm } from '../../../language/fold.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import type { Lang } from '../../../report/language.ts';
import { refusalFor } from '../../access.ts';
import { type Card, words } from '../../card.ts';
import { stampNow } from '../../clock.ts';
import type { Feature } from '../../feature.ts';
import type { Speakers } from '../../model-door.ts';
import { organChoice } from '../../organs/organ-choice.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { rememberOrgan, whichOrgan } from '../../organs/which-organ.ts';
import type { After, Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { readStart } from '../../start-request.ts';
import { commandIn } from '../../words/commands.ts';
import { type Answer, type AskValue, answerCard, answerParagraph } from './answer-card.ts';
import { askLedger } from './ask-ledger.ts';
import { namesSeen } from './asking.ts';
import { chooseQuery } from './choose-query.ts';
import { handlersOf } from './organ-names.ts';
import { readInLedger } from './read-question.ts';
import { lastAsked, noteTalk, type Talk, withoutApplicants } from './talked-about.ts';
import { type AgainValue, unclearCard } from './unclear-card.ts';

const langSchema = z.enum(['zh', 'en']);
const pageSchema = z.object({
  query: querySchema,
  organ: z.string(),
  offset: z.int().min(0),
  lang: langSchema,
});
const againSchema = z.object({ text: z.string(), organ: z.string().nullable() });

/** Puts an answer where it belongs. */
type Reply = (card: Card) => Promise<void>;

/** A message as it is asked: who and where, and what it says. */
interface Asked {
  readonly origin: Origin;
  readonly thread: string | null;
  readonly text: string;
}

const NO_LEDGER =
  '还没有可查的申请台账。用“/nianbao apply”登记第一件申请，或把现有台账（Excel或CSV）发给我导入。';

/** The longest text that is read as questions. */
export const LONGEST = 400;

const isDirect = (channel: string): boolean => channel.startsWith('D');
const langOf = (text: string): Lang => (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
const talkOf = ({ origin, thread }: Asked): Talk => ({
  team: origin.team,
  channel: origin.channel,
  thread,
});

/** What becomes of a message: it is answered, or nobody here understands it. */
const isWhole = ({ queries, unused }: ReadQuestions): boolean => queries.length > 0 && unused.length === 0;

/** Whether a message is a question at all; within a report only what asks, or names what is due, can be no answer to it. */
const mayAsk = ({ asks, names, speaks }: Glance, inReport: boolean): boolean =>
  inReport ? asks && speaks : asks || names;

/** Quick answers of the ledger: by message, by `/nianbao status`, by the buttons that turn pages. */
export function createAskFeature(parts: Parts): Feature {
  const { outbound, store } = parts;
  const vocabulary = vocabularyWith();
  const today = () => stampNow(parts.clock, '', false).day;

  const read = async (asked: Asked, organ: Organ): Promise<ReadQuestions> => {
    const { origin, text } = asked;
    const reader = {
      today: today(),
      names: namesSeen(organ, origin.user, isDirect(origin.channel)),
      isHandler: async (name: string) => (await handlersOf(parts, organ)).has(normalForm(name)),
    };
    const previous = await lastAsked(parts, talkOf(asked), organ.id);
    return readInLedger(parts.ledger, parts.calendar, organ.id, text, reader, previous);
  };

  /** Answers questions about one organ, after asking whether this person may read its ledger. */
  const answered = async (
    asked: Asked,
    organ: Organ,
    queries: readonly Query[],
    offset = 0,
  ): Promise<Card> => {
    const { origin } = asked;
    const permission = permissionOf(organ, origin.user, 'ledger.read');
    if (permission.kind === 'refused') return words(refusalFor(organ.name, permission));
    const lang = langOf(asked.text);
    const person = { organ, user: origin.user, isPrivate: isDirect(origin.channel), lang };
    const answers: Answer[] = [];
    for (const query of queries) answers.push(await askLedger(parts, person, query, offset));
    const [only] = answers;
    const last = queries.at(-1);
    const noted = last && withoutApplicants(last, answers.at(-1)?.found.rows ?? []);
    // Read-only or full, Redis still answers: that the next question cannot lean on this one is no reason to say nothing.
    if (noted)
      await noteTalk(parts, talkOf(asked), organ.id, noted).catch((error: unknown) =>
        parts.log.warn({ err: error }, 'a question could not be noted'),
      );
    if (!only || answers.length > 1) return words(answers.map(answerParagraph).join('\n\n'));
    return answerCard(only, { query: only.query, organ: organ.id, offset, lang });
  };

  /** Asks the model what a wording means, with the applicants' names of the ledger kept back. */
  const chosen = async ({ origin, thread, text }: Asked, organ: Organ): Promise<Query | null> => {
    const { team, channel, user } = origin;
    const who: Speakers = { team, channel, thread, lang: langOf(text), users: [user] };
    return parts.drafter.destination === null ? null : chooseQuery(parts, who, organ.id, text, today());
  };

  /** The card for what was read: the answers, else what a model takes it for, else what was not understood. */
  const cardFor = async (asked: Asked, organ: Organ, found: ReadQuestions): Promise<Card> => {
    if (isWhole(found))
      return answered(
        asked,
        organ,
        found.queries.map(({ query }) => query),
      );
    const meant = await chosen(asked, organ);
    if (meant) return answered(asked, organ, [meant]);
    return unclearCard(asked.text, unusedWords(found), organ.id, langOf(asked.text));
  };

  const toAll =
    ({ channel }: Origin, thread: string | null): Reply =>
    (card) =>
      outbound.say(channel, thread, card);
  const toOne =
    ({ channel, user }: Origin, thread: string | null): Reply =>
    (card) =>
      outbound.tell(channel, thread, user, card);

  /** What to answer a message with: null where it is none of the ledger's. `isSure`: it was said to be a question. */
  const replyTo = async (
    asked: Asked,
    glance: Glance,
    isSure: boolean,
  ): Promise<(() => Promise<Card>) | null> => {
    const which = await whichOrgan(parts, asked.origin);
    const isMeant = isSure || (glance.speaks && (glance.asks || glance.names));
    if (which.kind === 'none') return isMeant ? async () => words(NO_LEDGER) : null;
    if (which.kind === 'several') return isMeant ? async () => whichCard(which.organs, asked.text) : null;
    const found = await read(asked, which.organ);
    if (!isWhole(found) && !isMeant) return null;
    return () => cardFor(asked, which.organ, found);
  };

  return {
    async hear(heard) {
      if (!heard.isAddressed || heard.files.length > 0 || heard.text.length > LONGEST) return null;
      if (readStart(heard.text) || isIntake(heard.text)) return null;
      const glance = glanceAt(heard.text, vocabulary);
      if (!mayAsk(glance, heard.inReport)) return null;
      const thread = heard.thread ?? (isDirect(heard.channel) ? null : heard.ts);
      const reply = await replyTo({ origin: heard, thread, text: heard.text }, glance, false);
      return reply && once(heard.key, async () => toAll(heard, thread)(await reply()));
    },

    async command(origin, text) {
      const said = commandIn(text);
      const isSure = said?.command === 'ask';
      if (!isSure && (readStart(text) || isIntake(text))) return null;
      const asked = { origin, thread: null, text: isSure ? said.rest || PLAIN : text };
      const glance = glanceAt(asked.text, vocabulary);
      if (!isSure && !mayAsk(glance, false)) return null;
      const reply = await replyTo(asked, glance, isSure);
      return reply && (async () => toOne(origin, null)(await reply()));
    },

    presses: {
      askPage: async (pressed) => {
        const {
          query,
          organ: id,
          offset,
          lang,
        } = pageSchema.parse(JSON.parse(pressed.value)) satisfies AskValue;
        return async () => {
          const organ = await ownOrgan(parts, id, pressed);
          if (!organ) return;
          await rememberOrgan(parts, pressed, organ.id);
          const asked = { origin: pressed, thread: pressed.thread, text: lang === 'zh' ? PLAIN : '' };
          const card = await answered(asked, organ, [query], offset);
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
          await toOne(pressed, pressed.thread)(await cardFor(asked, organ, await read(asked, organ)));
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

const whichCard = (organs: readonly Organ[], text: string): Card =>
  organChoice('请选要查的机关：', organs, 'askAgain', (organ) =>
    JSON.stringify({ text, organ } satisfies AgainValue),
  );
