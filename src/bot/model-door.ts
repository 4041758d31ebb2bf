import type { ZodType } from 'zod';
import type { AskOutcome, Draft, DraftRequest, DraftStatus } from '../drafting/drafter.ts';
import type { PromptName } from '../drafting/prompts/load.ts';
import type { Session } from '../interview/session.ts';
import type { Lang } from '../report/language.ts';
import { BOT } from './access.ts';
import { keptBack } from './ledger/questions/persons-in.ts';
import { whereWordsGo } from './messages.ts';
import { threadIn } from './origin.ts';
import type { Parts } from './parts.ts';
import { unreachableBecause } from './reminders/unreachable.ts';

/** Whose words are to go to a model, and where they talk with the bot. */
export interface Speakers {
  readonly team: string;
  readonly channel: string;
  readonly thread: string | null;
  readonly lang: Lang;
  readonly users: readonly string[];
}

/** A typed question; `texts` are those of its variables that people wrote, in which applicants may be named. */
interface Question<T> {
  readonly prompt: PromptName;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: ZodType<T>;
  readonly texts: readonly (string | null)[];
}

type DoorParts = Pick<Parts, 'drafter' | 'told' | 'outbound' | 'ledger' | 'log'>;

/** Everybody whose words a report holds. */
export function speakersOf({ team, channel, thread, lang, started, spoke, content }: Session): Speakers {
  const answered = Object.values(content.answers).map(({ by }) => by);
  const users = new Set([started.by, ...spoke, ...answered]);
  users.delete(BOT);
  return { team, channel, thread: thread && threadIn(channel, thread), lang, users: [...users] };
}

/** Tells somebody where their words go; false where no message reaches them. */
async function tellOne({ outbound, log }: DoorParts, who: Speakers, user: string, where: string) {
  const { channel, thread, lang } = who;
  const card = { text: whereWordsGo(where, lang) };
  try {
    await outbound.tell(channel, thread, user, card);
    return true;
  } catch (error) {
    const why = unreachableBecause(error);
    if (why === null) throw error;
    log.warn({ user, why }, 'a person could not be told where words go');
    return false;
  }
}

/** Tells everybody who was not told yet, once for each place; false where somebody cannot be told. */
async function areAllTold(parts: DoorParts, who: Speakers): Promise<boolean> {
  const { told, drafter } = parts;
  const where = drafter.destination;
  if (where === null) return true;
  for (const user of who.users) {
    if (await told.wasTold(who.team, user, where)) continue;
    if (!(await tellOne(parts, who, user, where))) return false;
    await told.markTold(who.team, user, where);
  }
  return true;
}

/**
 * Asks a model a typed question: after everybody whose words it holds was told where they go, and without the applicants
 * of the organ's ledger. With `draftText` the only way of people's words to a model.
 */
export async function askModel<T>(
  parts: DoorParts,
  who: Speakers,
  organ: string,
  { prompt, variables, schema, texts }: Question<T>,
): Promise<AskOutcome<T>> {
  if (!(await areAllTold(parts, who))) return { kind: 'unavailable', reason: 'not-told' };
  const persons = await keptBack(parts, organ, texts);
  return parts.drafter.ask(prompt, variables, schema, { persons });
}

/** Drafts a part, under the same conditions; where somebody cannot be told it is composed without a model. `onStatus` hears how far it is. */
export async function draftText(
  parts: DoorParts,
  who: Speakers,
  organ: string,
  request: DraftRequest,
  onStatus: (status: DraftStatus) => void,
): Promise<Draft> {
  const isWithheld = !(await areAllTold(parts, who));
  const { notes, previous, change, current } = request;
  const texts = [...notes.map((note) => note.text), previous?.problems ?? null, change, current];
  const persons = await keptBack(parts, organ, texts);
  return parts.drafter.draft({ ...request, persons }, { isWithheld, onStatus });
}
