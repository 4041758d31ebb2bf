import { langOf } from '../../../applications/queries/answering.ts';
import { answerParagraph } from '../../../applications/queries/paragraph.ts';
import { toldOnce } from '../../../applications/queries/paragraphs.ts';
import type { Query } from '../../../applications/queries/query.ts';
import type { Reply } from '../../../applications/queries/reply-kinds.ts';
import type { Message } from '../../../dialogue/message.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { type Phrase, phrase } from '../../../report/language.ts';
import { refusalFor } from '../../access.ts';
import { todayOf } from '../../clock.ts';
import type { Speakers } from '../../model-door.ts';
import { isDirect, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { type Answer, answerCard } from './answer-card.ts';
import { askLedger } from './ask-ledger.ts';
import { namesSeen } from './asking.ts';
import { chooseQuery } from './choose-query.ts';
import { handlersOf } from './organ-names.ts';
import { readInLedger } from './read-question.ts';
import { lastAsked, noteMissed, noteTalk, type Talk, withoutApplicants } from './talked-about.ts';
import { unclearCard } from './unclear-card.ts';

/** A message as it is asked: who and where, and what it says. */
export interface QuestionMessage {
  readonly origin: Origin;
  readonly thread: string | null;
  readonly text: string;
}

/** The most lines of a list that stands in an answer to several questions. */
const MOST_LINES = 5;

const talkOf = ({ origin, thread }: QuestionMessage): Talk => ({
  team: origin.team,
  channel: origin.channel,
  thread,
});

/** What to do with a message to an organ's ledger. */
export async function readMessage(parts: Parts, asked: QuestionMessage, organ: Organ): Promise<Reply> {
  const { origin, text } = asked;
  const reader = {
    today: todayOf(parts.clock),
    names: namesSeen(organ, origin.user, isDirect(origin.channel)),
    handlers: async () => [...(await handlersOf(parts, organ)).keys()],
  };
  const before = await lastAsked(parts, talkOf(asked), organ.id);
  const read = (previous: Query | null) => readInLedger(parts, organ.id, text, reader, previous);
  const reply = await read(before?.query ?? null);
  if (reply.kind !== 'answer' || !before?.isMissed) return reply;
  const isByItself = queriesIn(await read(null)) === queriesIn(reply);
  return isByItself ? reply : { ...reply, rules: [GOES_ON, ...reply.rules] };
}

/** Said where an answer goes on from another question than the one that was asked right before it. */
const GOES_ON = phrase(
  '上一句没有答上来，这里接的是再前面答过的问题。',
  'The question right before was not answered; this goes on from the one before that.',
);

const queriesIn = (reply: Reply): string =>
  reply.kind === 'answer' ? JSON.stringify(reply.queries.map(({ query }) => query)) : '';

/** Answers questions about one organ, after asking whether this person may read its ledger. */
export async function answerQueries(
  parts: Parts,
  asked: QuestionMessage,
  organ: Organ,
  queries: readonly Query[],
  { offset = 0, rules = [] }: { readonly offset?: number; readonly rules?: readonly Phrase[] } = {},
): Promise<Message> {
  const { origin } = asked;
  const permission = permissionOf(organ, origin.user, 'ledger.read');
  if (permission.kind === 'refused') return refusalFor(permission);
  const lang = langOf(asked.text);
  const person = { organ, user: origin.user, isPrivate: isDirect(origin.channel), lang };
  const answers: Answer[] = [];
  for (const query of queries) answers.push(await askLedger(parts, person, query, offset));
  const [only] = answers;
  const last = queries.at(-1);
  const noted = last && withoutApplicants(last, answers.at(-1)?.found.rows ?? []);
  // Read-only or full, Redis still answers: that the next question cannot lean on this one is no reason to say nothing.
  const note = noted
    ? noteTalk(parts, talkOf(asked), organ.id, noted)
    : noteMissed(parts, talkOf(asked), organ.id);
  await note.catch((error: unknown) => parts.log.warn({ err: error }, 'a question could not be noted'));
  if (!only || answers.length + rules.length > 1) {
    const told = answers.map(({ query, found: result, telling }) =>
      answerParagraph(query, result, telling, MOST_LINES),
    );
    return { text: [...rules.map((rule) => rule[lang]), ...toldOnce(told)].join('\n\n') };
  }
  return answerCard(only, { query: only.query, organ: organ.id, offset, lang });
}

/** Asks the model what a wording means, with the applicants' names of the ledger kept back. */
async function chosen(
  parts: Parts,
  { origin, thread, text }: QuestionMessage,
  organ: Organ,
): Promise<Query | null> {
  if (parts.drafter.destination === null) return null;
  const { team, channel, user } = origin;
  const who: Speakers = { team, channel, thread, lang: langOf(text), users: [user] };
  return chooseQuery(parts, who, organ.id, text, todayOf(parts.clock));
}

/** The card for what was read: the answers, what is said instead, else what a model takes it for, else what was not understood. */
export async function cardFor(
  parts: Parts,
  asked: QuestionMessage,
  organ: Organ,
  reply: Reply,
): Promise<Message> {
  switch (reply.kind) {
    case 'answer':
      return answerQueries(
        parts,
        asked,
        organ,
        reply.queries.map(({ query }) => query),
        reply,
      );
    case 'say':
      return { text: reply.what[langOf(asked.text)] };
    case 'unclear': {
      // Whose name is mistyped is asked of the person, not of a model.
      const meant = reply.names.length > 0 ? null : await chosen(parts, asked, organ);
      if (meant) return answerQueries(parts, asked, organ, [meant]);
      await noteMissed(parts, talkOf(asked), organ.id);
      return unclearCard(asked.text, reply, organ.id, langOf(asked.text));
    }
    default:
      return reply satisfies never;
  }
}
