import type { WebClient } from '@slack/web-api';
import { type Conversation, type History, type Read, UnreadableError } from '../bot/away/history.ts';
import { type ChannelQueue, refusalOf } from './channel-queue.ts';
import { heardOf } from './heard.ts';
import { type Marked, postedAs } from './sent-before.ts';

/** Messages a page: what Slack recommends. Where it gives an app fewer, there are more pages. */
const PAGE = 200;

/** The most that is read of one conversation at once. */
const MOST = 2_000;

/** Slack's words for a conversation that is not there for us, or not to be read by us. */
const UNREADABLE = new Set([
  'missing_scope',
  'channel_not_found',
  'not_in_channel',
  'thread_not_found',
  'message_not_found',
  'is_archived',
  'access_denied',
  'no_permission',
  'method_not_supported_for_channel_type',
]);

/** A message as both methods give it, as far as it is looked at here. */
interface Shown extends Marked {
  readonly edited?: { readonly ts?: string };
}

/** The number of a question by the name under which it was posted. */
const numberOf = (what: string): number => Number(/^prompt-(\d+)$/.exec(what)?.[1] ?? 0);

const inTime = (a: Shown, b: Shown): number => Number(a.ts) - Number(b.ts);

/** Makes the way to what was written, over a client; calls go one after another, since Slack counts them together. */
export function createHistory(
  client: WebClient,
  queue: ChannelQueue,
  {
    botUserId,
    teamId,
    enterpriseId,
  }: { readonly botUserId: string; readonly teamId: string; readonly enterpriseId: string | null },
): History {
  const pageOf = ({ channel, thread }: Conversation, after: string, cursor: string | undefined) => {
    const asked = {
      channel,
      oldest: after,
      limit: PAGE,
      include_all_metadata: true,
      ...(cursor ? { cursor } : {}),
    };
    return thread === null
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread });
  };

  const pages = async (conversation: Conversation, after: string) => {
    const all: Shown[] = [];
    let cursor: string | undefined;
    do {
      const page = await queue.run('history', false, () => pageOf(conversation, after, cursor));
      all.push(...(page.messages ?? []));
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor && all.length < MOST);
    return { all, isCut: cursor !== undefined };
  };

  return {
    async read(conversation, after): Promise<Read> {
      const { team, channel, thread } = conversation;
      const place = { team, channel, botUserId, teamId, enterpriseId: enterpriseId ?? undefined };
      try {
        const { all, isCut } = await pages(conversation, after);
        const posted = all.flatMap((message) => postedAs(message) ?? []);
        // The first message of a thread comes whatever is asked for.
        const written = all
          .filter(({ ts }) => Number(ts) > Number(after))
          .sort(inTime)
          .flatMap((message) => {
            const heard = heardOf(message, place);
            return heard?.thread === thread ? { heard, edited: message.edited?.ts ?? null } : [];
          });
        const askedOf = (report: string) =>
          Math.max(0, ...posted.map(({ session, what }) => (session === report ? numberOf(what) : 0)));
        return { written, askedOf, posted: posted.map(({ what }) => what), isCut };
      } catch (error) {
        const code = refusalOf(error);
        throw UNREADABLE.has(code) ? new UnreadableError(code, error) : error;
      }
    },

    async directs() {
      const all: string[] = [];
      let cursor: string | undefined;
      try {
        do {
          const page = await queue.run('list', false, () =>
            client.conversations.list({ types: 'im', limit: PAGE, ...(cursor ? { cursor } : {}) }),
          );
          all.push(
            ...(page.channels ?? []).flatMap(({ id, is_user_deleted }) => (id && !is_user_deleted ? id : [])),
          );
          cursor = page.response_metadata?.next_cursor || undefined;
        } while (cursor);
        return all;
      } catch (error) {
        if (refusalOf(error) === 'missing_scope') return null;
        throw error;
      }
    },
  };
}
