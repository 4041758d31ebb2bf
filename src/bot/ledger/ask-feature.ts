import { z } from 'zod';
import { type Query, querySchema } from '../../applications/queries.ts';
import type { Organ } from '../../organs/organ.ts';
import { permissionOf } from '../../organs/permission.ts';
import { refusalFor } from '../access.ts';
import { type Card, words } from '../card.ts';
import { stampNow } from '../clock.ts';
import type { Feature } from '../feature.ts';
import type { Speakers } from '../model-door.ts';
import { organChoice } from '../organs/organ-choice.ts';
import { ownOrgan } from '../organs/own-organ.ts';
import { rememberOrgan, whichOrgan } from '../organs/which-organ.ts';
import type { After, Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { readStart } from '../start-request.ts';
import { type AskValue, answerCard, PAGE_ROWS } from './answer-card.ts';
import { answerFromLedger } from './answer-query.ts';
import { askingOf, namesSeen } from './asking.ts';
import { chooseQuery } from './choose-query.ts';
import { readQuestion, speaksOfApplications } from './read-question.ts';
import { completed, noteTalk } from './talked-about.ts';

const valueSchema = z.object({ query: querySchema, organ: z.string(), offset: z.int().min(0) });

/** Puts an answer where it belongs. */
type Reply = (card: Card) => Promise<void>;

const NO_LEDGER =
  '还没有可查的申请台账。用“/nianbao apply”登记第一件申请，或把现有台账（Excel或CSV）发给我导入。';

const isDirect = (channel: string): boolean => channel.startsWith('D');

/** Quick answers of the ledger: by message, by `/nianbao status`, by the buttons that turn pages. */
export function createAskFeature(parts: Parts): Feature {
  const { outbound, store } = parts;
  const today = () => stampNow(parts.clock, '', false).day;

  /** Answers about one organ, after asking whether this person may read its ledger. */
  const answered = async (origin: Origin, thread: string | null, organ: Organ, value: AskValue) => {
    const permission = permissionOf(organ, origin.user, 'ledger.read');
    if (permission.kind === 'refused') return words(refusalFor(organ.name, permission));
    const place = { team: origin.team, channel: origin.channel, thread };
    const known = await completed(parts, place, organ.id, value.query);
    const asking = askingOf(parts, organ, origin.user, isDirect(origin.channel));
    const page = { offset: value.offset, limit: PAGE_ROWS };
    const names = namesSeen(organ, origin.user, isDirect(origin.channel));
    const found = await answerFromLedger(parts, organ.id, known, asking, names, page);
    const { answer } = found;
    const only = answer.kind === 'list' && found.total === 1 ? answer.rows[0] : null;
    if (only) await noteTalk(parts, place, organ.id, only.number);
    return answerCard(found, { ...value, query: known }, asking.today);
  };

  const answer = async (origin: Origin, thread: string | null, query: Query, reply: Reply) => {
    const which = await whichOrgan(parts, origin);
    if (which.kind === 'none') return reply(words(NO_LEDGER));
    if (which.kind === 'several') return reply(whichCard(which.organs, query));
    await reply(await answered(origin, thread, which.organ, { query, organ: which.organ.id, offset: 0 }));
  };

  const toAll =
    ({ channel }: Origin, thread: string | null): Reply =>
    (card) =>
      outbound.say(channel, thread, card);
  const toOne =
    ({ channel, user }: Origin, thread: string | null): Reply =>
    (card) =>
      outbound.tell(channel, thread, user, card);

  /** Asks the model what a wording means, with the applicants' names of the ledger kept back. */
  const chosen = async (origin: Origin, thread: string | null, text: string): Promise<Query | null> => {
    const which = await whichOrgan(parts, origin);
    if (which.kind !== 'one') return null;
    const { team, channel, user } = origin;
    const who: Speakers = { team, channel, thread, lang: 'zh', users: [user] };
    return chooseQuery(parts, who, which.organ.id, text, today());
  };

  return {
    async hear(heard) {
      if (!heard.isAddressed || heard.files.length > 0) return null;
      if (readStart(heard.text)) return null;
      const query = readQuestion(heard.text, today(), heard.inReport);
      const thread = heard.thread ?? (isDirect(heard.channel) ? null : heard.ts);
      if (query) return once(heard.key, () => answer(heard, thread, query, toAll(heard, thread)));
      const mayAsk =
        !heard.inReport && parts.drafter.destination !== null && speaksOfApplications(heard.text);
      if (!mayAsk) return null;
      return once(heard.key, async () => {
        const meant = await chosen(heard, thread, heard.text);
        if (meant) return answer(heard, thread, meant, toAll(heard, thread));
        await toAll(heard, thread)(words(HOW_TO_ASK));
      });
    },

    async command(origin, text) {
      const said = /^(?:status|状态|进度|查询|查|台账)\s*(.*)$/i.exec(text)?.[1];
      const isPlain = said !== undefined && said.trim() === '';
      if (said === undefined && readStart(text)) return null;
      const query: Query | null = isPlain
        ? { kind: 'pending', whose: 'all' }
        : readQuestion(said ?? text, today(), false);
      if (query) return () => answer(origin, null, query, toOne(origin, null));
      if (said === undefined) return null;
      return async () => {
        const meant = await chosen(origin, null, said);
        await (meant
          ? answer(origin, null, meant, toOne(origin, null))
          : toOne(origin, null)(words(HOW_TO_ASK)));
      };
    },

    presses: {
      askPage: async (pressed) => {
        const value = valueSchema.parse(JSON.parse(pressed.value));
        return async () => {
          const organ = await ownOrgan(parts, value.organ, pressed);
          if (!organ) return;
          await rememberOrgan(parts, pressed, organ.id);
          const card = await answered(pressed, pressed.thread, organ, value);
          const mayTurn = permissionOf(organ, pressed.user, 'ledger.read').kind === 'allowed';
          const isTurned = mayTurn && pressed.message && (await outbound.replace(pressed.message, card));
          if (!isTurned) await toOne(pressed, pressed.thread)(card);
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

const HOW_TO_ASK =
  '没看懂要查什么。可以这样问：还有几件没办结、这周到期的、超期的有哪些、2026-017到哪一步了、今年收了多少。';

const whichCard = (organs: readonly Organ[], query: Query): Card =>
  organChoice('请选要查的机关：', organs, 'askPage', (organ) =>
    JSON.stringify({ query, organ, offset: 0 } satisfies AskValue),
  );
