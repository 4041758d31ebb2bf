import type { WebClient } from '@slack/web-api';
import type { MessageElement as ChannelMessage } from '@slack/web-api/dist/types/response/ConversationsHistoryResponse.js';
import type { MessageElement } from '@slack/web-api/dist/types/response/ConversationsRepliesResponse.js';
import type { Delivery, Place } from '../bot/outbound.ts';

/** The event type of our messages' metadata. */
const EVENT_TYPE = 'nianbao';

/** Metadata by which a message can be found again. */
export const metadataOf = ({ session, what }: Delivery) => ({
  event_type: EVENT_TYPE,
  event_payload: { session, what },
});

/** A message as Slack gives it, as far as it tells who posted it and as what. */
export interface Marked {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/** The report and name under which the bot posted a message; null for others'. */
export function postedAs({ metadata }: Marked): { readonly session: unknown; readonly what: string } | null {
  const payload = metadata?.event_payload as { session?: unknown; what?: unknown } | undefined;
  const isOurs = metadata?.event_type === EVENT_TYPE && typeof payload?.what === 'string';
  return isOurs ? { session: payload.session, what: String(payload.what) } : null;
}

/** Whether a message carries the metadata of a delivery. */
const isThe =
  ({ session, what }: Delivery) =>
  (message: Marked) => {
    const posted = postedAs(message);
    return posted?.session === session && posted.what === what;
  };

/** How far back an earlier attempt is looked for (s): Slack's redeliveries end well before. */
const LOOK_BACK_S = 26 * 3600;

/** Messages a page; the newest page of what is looked at holds an earlier attempt. */
const PAGE = 200;

/** Looks for what an earlier attempt may have sent. */
export interface SentBefore {
  /** A message in a thread; its ts, or null. */
  inThread(place: Place, delivery: Delivery): Promise<string | null>;
  /** A message at the top of a channel; its ts, or null. */
  inChannel(channel: string, delivery: Delivery): Promise<string | null>;
  /** The recent replies of a thread, oldest first. */
  replies(place: Place): Promise<MessageElement[]>;
  /** The newest messages at the top of a channel, the newest first. */
  newest(channel: string): Promise<ChannelMessage[]>;
}

/** Makes it over a client; `now` gives milliseconds. */
export function createSentBefore(client: WebClient, now: () => number): SentBefore {
  const replies = async ({ channel, thread }: Place): Promise<MessageElement[]> => {
    const oldest = String(Math.max(Number(thread), now() / 1000 - LOOK_BACK_S));
    const all: MessageElement[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.conversations.replies({
        channel,
        ts: thread,
        oldest,
        limit: PAGE,
        include_all_metadata: true,
        ...(cursor ? { cursor } : {}),
      });
      all.push(...(page.messages ?? []));
      cursor = page.response_metadata?.next_cursor || undefined;
    } while (cursor);
    return all;
  };
  const newest = async (channel: string): Promise<ChannelMessage[]> => {
    const page = await client.conversations.history({ channel, limit: PAGE, include_all_metadata: true });
    return page.messages ?? [];
  };
  return {
    replies,
    newest,
    inThread: async (place, delivery) => (await replies(place)).find(isThe(delivery))?.ts ?? null,
    inChannel: async (channel, delivery) => (await newest(channel)).find(isThe(delivery))?.ts ?? null,
  };
}
