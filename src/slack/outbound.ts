import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { isDirect } from '../bot/origin.ts';
import {
  type Delivery,
  type FilePlace,
  type Outbound,
  PlaceLostError,
  type Posted,
  type PostFile,
  type Standing,
  UnshowableError,
} from '../bot/outbound.ts';
import type { Message } from '../dialogue/message.ts';
import { callFailureOf } from './call-failure.ts';
import { type ChannelQueue, refusalOf, WORKER_WAITS_MS } from './channel-queue.ts';
import { fetchSlackFile } from './fetch-file.ts';
import { type Address, type Installation, isGuest, isOfInstallation } from './installation.ts';
import { type Composed, inWords, isOfContent } from './plain-form.ts';
import { metadataOf, type SentBefore } from './sent-before.ts';
import { uploadFile } from './upload-file.ts';
import { homeView } from './views/home.ts';
import { composed, quoteBefore } from './views/message.ts';
import { formModal, withAlert } from './views/modal.ts';
import { saidIn } from './views/text.ts';

/** The conversations with people, kept so that Slack is not asked for them before every message. */
export interface Directs {
  find(user: string): Promise<string | null>;
  keep(user: string, channel: string): Promise<void>;
}

const UNWRITABLE = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'cant_post_message',
]);

/** Refusals that a thread is gone, or its channel. */
const LOST = new Set([...UNWRITABLE, 'thread_not_found']);

/** Refusals that a message cannot be changed any more: it was deleted, or so was its place. */
const UNCHANGEABLE = new Set([
  ...UNWRITABLE,
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'thread_not_found',
]);

/** Slack's codes for a form that it does not take as it is written; its trigger stays good. */
const UNOPENED = new Set(['invalid_arguments', 'invalid_blocks']);

/** Slack's codes for a form that was closed, or changed again, since it told of it. */
const PASSED = new Set(['not_found', 'hash_conflict']);

/** The one door out to Slack: every message, file, form and Home tab of the bot leaves here. */
export function createOutbound(
  client: WebClient,
  queue: ChannelQueue,
  sentBefore: SentBefore,
  installation: Installation & Address,
  directs: Directs,
  log: Logger,
): Outbound {
  const send = async (
    channel: string,
    thread: string | null,
    message: Composed,
    delivery: Delivery | null,
  ) => {
    const sent = await inWords(message, log, ({ text, blocks }) =>
      client.chat.postMessage({
        channel,
        text,
        blocks: [...blocks],
        unfurl_links: false,
        unfurl_media: false,
        ...(thread ? { thread_ts: thread } : {}),
        ...(delivery ? { metadata: metadataOf(delivery) } : {}),
      }),
    );
    return { channel: sent.channel ?? channel, ts: sent.ts ?? '' };
  };

  const sendOnce = (channel: string, thread: string | null, message: Composed, delivery: Delivery) =>
    queue
      .run(channel, delivery.mayExist, async (mayExist) => {
        const look = () =>
          thread
            ? sentBefore.inThread({ channel, thread }, delivery)
            : sentBefore.inChannel(channel, delivery);
        const before = mayExist ? await look() : null;
        return before ? { channel, ts: before } : send(channel, thread, message, delivery);
      })
      .catch((error: unknown) => {
        const code = refusalOf(error);
        if (LOST.has(code)) throw new PlaceLostError(error);
        throw isOfContent(code) ? new UnshowableError(code, error) : error;
      });

  const postOnce = async (
    channel: string,
    thread: string | null,
    message: Message,
    delivery: Delivery,
  ): Promise<Posted> => {
    for (const [at, quote] of quoteBefore(message).entries())
      await sendOnce(channel, thread, quote, { ...delivery, what: `${delivery.what}-text-${at}` });
    return sendOnce(channel, thread, composed(message), delivery);
  };

  const openDirect = async (user: string): Promise<string> => {
    const channel = await queue.run(user, false, async () => {
      const opened = await client.conversations.open({ users: user });
      return opened.channel?.id ?? user;
    });
    await directs.keep(user, channel);
    return channel;
  };

  const directWith = async (user: string): Promise<string> => (await directs.find(user)) ?? openDirect(user);

  /** Somebody of the bot's own workspace, as Slack knows them; null for guests and everybody else. */
  const memberOf = async (user: string) => {
    const { user: person } = await queue.run(user, false, () => client.users.info({ user }));
    return person && isOfInstallation(person, installation) && !isGuest(person) ? person : null;
  };

  const standingOf = async (user: string): Promise<Standing> => {
    const person = await memberOf(user);
    return { isMember: person !== null, isAdmin: person?.is_admin === true || person?.is_owner === true };
  };

  return {
    async status({ channel, thread }, text) {
      const args = { channel_id: channel, thread_ts: thread, status: text };
      await client.assistant.threads.setStatus(args).catch(() => undefined);
    },

    postFile: (place: FilePlace, file: PostFile, delivery: Delivery) =>
      queue.run(
        place.channel,
        delivery.mayExist,
        () => uploadFile(client, sentBefore, place, file, delivery),
        WORKER_WAITS_MS,
      ),

    fetchFile: (file) => fetchSlackFile(client, file),

    async tell(channel, thread, user, message) {
      const threaded = thread ? { thread_ts: thread } : {};
      const told = composed(message);
      // What only its reader sees is gone at the next look: where nobody else reads it stands in the open.
      if (isDirect(channel)) {
        const own = (await directs.find(user)) ?? channel;
        await queue.run(own, false, () => send(own, own === channel ? thread : null, told, null));
        return;
      }
      try {
        await queue.run(channel, false, () =>
          inWords(told, log, ({ text, blocks }) =>
            client.chat.postEphemeral({ channel, user, text, blocks: [...blocks], ...threaded }),
          ),
        );
      } catch (error) {
        if (refusalOf(error) === '') throw error;
        const direct = await directWith(user);
        await queue.run(direct, false, () => send(direct, null, told, null));
      }
    },

    async say(channel, thread, message) {
      await queue.run(channel, false, () => send(channel, thread, composed(message), null));
    },

    async post(channel, thread, message, delivery, instead) {
      try {
        return await postOnce(channel, thread, message, delivery);
      } catch (error) {
        if (instead === undefined || !(error instanceof PlaceLostError)) throw error;
        return postOnce(await directWith(instead), null, message, delivery);
      }
    },

    async replace({ channel, ts }, message) {
      try {
        await queue.run(channel, false, () =>
          inWords(composed(message), log, ({ text, blocks }) =>
            client.chat.update({ channel, ts, text, blocks: [...blocks] }),
          ),
        );
        return true;
      } catch (error) {
        if (UNCHANGEABLE.has(refusalOf(error))) return false;
        throw error;
      }
    },

    directWith,

    textOf: (channel, thread, ts) =>
      queue.run(channel, false, async () => {
        const near = { oldest: ts, latest: ts, inclusive: true, limit: 1 };
        const replies = await client.conversations.replies({ channel, ts: thread ?? ts, ...near });
        const text = replies.messages?.find((message) => message.ts === ts)?.text;
        const words = text === undefined ? null : saidIn(text, undefined);
        return words?.isWhole ? words.text : null;
      }),

    isUnwritten: (channel) =>
      queue.run(channel, false, async () => {
        const { messages } = await client.conversations.history({ channel, limit: 1 });
        return (messages ?? []).length === 0;
      }),

    async namesOf(user) {
      try {
        const { user: person } = await queue.run(user, false, () => client.users.info({ user }));
        const { real_name: real, profile } = person ?? {};
        const names = [real, profile?.real_name, profile?.display_name];
        return [...new Set(names.flatMap((name) => name || []))];
      } catch (error) {
        // Whoever left the workspace has no name there any more.
        if (refusalOf(error) !== '') return [];
        throw error;
      }
    },

    standingOf,
    isAdmin: async (user) => (await standingOf(user)).isAdmin,
    isMember: async (user) => (await standingOf(user)).isMember,

    async ask(trigger, form) {
      const open = (isNewest: boolean) =>
        client.views.open({ trigger_id: trigger, view: formModal(form, isNewest) });
      await open(true).catch((error: unknown) => {
        const failure = callFailureOf(error);
        const isOfView = failure.kind === 'refused' && UNOPENED.has(failure.code);
        if (!form.alert || !isOfView) throw error;
        log.error({ code: failure.code }, 'Slack refused a form as it was written');
        return open(false);
      });
    },

    async heed({ id, hash, view }, alert) {
      try {
        await client.views.update({ view_id: id, hash, view: withAlert(view, alert) });
      } catch (error) {
        const failure = callFailureOf(error);
        if (failure.kind !== 'refused' || !PASSED.has(failure.code)) throw error;
      }
    },

    async publishHome(user, desk) {
      const view = homeView(desk, installation);
      await queue.run(user, false, () => client.views.publish({ user_id: user, view }));
    },

    async permalink({ channel, thread }) {
      try {
        const answer = await queue.run(channel, false, () =>
          client.chat.getPermalink({ channel, message_ts: thread }),
        );
        return answer.permalink ?? null;
      } catch (error) {
        // Somebody deleted the message that a report's thread hangs on: there is no way there to show.
        if (refusalOf(error) !== '') return null;
        throw error;
      }
    },
  };
}
