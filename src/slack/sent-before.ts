import type { WebClient } from '@slack/web-api';
import type { MessageElement } from '@slack/web-api/dist/types/response/ConversationsRepliesResponse.js';
import type { Delivery, Place } from '../bot/outbound.ts';

/** The event type of our messages' metadata. */
export const EVENT_TYPE = 'nianbao';

/** Metadata by which a message can be found again. */
export const metadataOf = ({ session, what }: Delivery) => ({
  event_type: EVENT_TYPE,
  event_payload: { session, what },
});

interface Marked {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/** Whether a message carries the metadata of a delivery. */
const isThe =
  ({ session, what }: Delivery) =>
  (message: Marked) => {
    const payload = message.metadata?.event_payload as { session?: unknown; what?: unknown } | undefined;
    return (
      message.metadata?.event_type === EVENT_TYPE && payload?.session === session && payload.what === what
    );
  };

/** How far back an earlier attempt is looked for (s): Slack's redeliveries end well before. */
const LOOK_BACK_S = 26 * 3600;

/** Messages a page; the newest page of what is looked at holds an earlier attempt. */
const PAGE = 200;

/** Looks for a message of an earlier attempt in a thread; its ts, or null. */
export async function findInThread(
  client: WebClient,
  place: Place,
  delivery: Delivery,
): Promise<string | null> {
  const found = (await repliesOf(client, place)).find(isThe(delivery));
  return found?.ts ?? null;
}

/** The recent replies of a thread, oldest first. */
export async function repliesOf(client: WebClient, { channel, thread }: Place): Promise<MessageElement[]> {
  const oldest = String(Math.max(Number(thread), Date.now() / 1000 - LOOK_BACK_S));
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
}

/** Looks for a message of an earlier attempt at the top of a channel; its ts, or null. */
export async function findInChannel(
  client: WebClient,
  channel: string,
  delivery: Delivery,
): Promise<string | null> {
  const page = await client.conversations.history({ channel, limit: PAGE, include_all_metadata: true });
  return page.messages?.find(isThe(delivery))?.ts ?? null;
}
