import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import {
  type Delivery,
  type Outbound,
  type Place,
  PlaceLostError,
  type PostFile,
  UnshowableError,
} from '../bot/outbound.ts';
import type { Message } from '../dialogue/message.ts';
import { type ChannelQueue, SlackCallError, WORKER_WAITS_MS } from './channel-queue.ts';
import { fetchSlackFile } from './fetch-file.ts';
import { type Installation, isGuest, isOfInstallation } from './installation.ts';
import { type Composed, inWords, isOfContent } from './plain-form.ts';
import { readRetired, retiredOf } from './retired.ts';
import { metadataOf, type SentBefore } from './sent-before.ts';
import { uploadFile } from './upload-file.ts';
import { composed, noticeMessage } from './views/composed.ts';
import { entryModal, startModal } from './views/entry-modal.ts';
import { formModal } from './views/form-modal.ts';
import { homeView } from './views/home.ts';
import {
  promptBlocks,
  promptButtons,
  promptText,
  promptWords,
  textMessages,
} from './views/prompt-message.ts';
import { escaped, saidIn } from './views/text.ts';

/** The conversations with people, kept so that Slack is not asked for them before every message. */
export interface Directs {
  find(user: string): Promise<string | null>;
  keep(user: string, channel: string): Promise<void>;
}

/** Keeps none. */
export const NO_DIRECTS: Directs = { find: async () => null, keep: async () => undefined };

const UNWRITABLE = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'restricted_action',
  'cant_post_message',
]);

/** The code with which Slack refused a call; "" for any other failure. */
const refusalOf = (error: unknown): string =>
  error instanceof SlackCallError && error.failure.kind === 'refused' ? error.failure.code : '';

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

/** The one door out to Slack: every message, file, form and Home tab of the bot leaves here. */
export function createOutbound(
  client: WebClient,
  queue: ChannelQueue,
  sentBefore: SentBefore,
  installation: Installation,
  directs: Directs,
  log: Logger,
): Outbound {
  const post = async (
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

  const openIn = (channel: string, text: string, delivery: Delivery): Promise<Place> =>
    queue.run(channel, delivery.mayExist, async (mayExist) => {
      const before = mayExist ? await sentBefore.inChannel(channel, delivery) : null;
      if (before) return { channel, thread: before };
      const sent = await post(channel, null, noticeMessage({ text, startButton: null }), delivery);
      return { channel: sent.channel, thread: sent.ts };
    });

  const showOnce = (place: Place, message: Composed, delivery: Delivery): Promise<string> =>
    queue
      .run(place.channel, delivery.mayExist, async (mayExist) => {
        const before = mayExist ? await sentBefore.inThread(place, delivery) : null;
        return before ?? (await post(place.channel, place.thread, message, delivery)).ts;
      })
      .catch((error: unknown) => {
        const code = refusalOf(error);
        if (LOST.has(code)) throw new PlaceLostError(error);
        throw isOfContent(code) ? new UnshowableError(code, error) : error;
      });

  const postOnce = (channel: string, thread: string | null, card: Message, delivery: Delivery) =>
    queue.run(channel, delivery.mayExist, async (mayExist) => {
      const look = () =>
        thread ? sentBefore.inThread({ channel, thread }, delivery) : sentBefore.inChannel(channel, delivery);
      const before = mayExist ? await look() : null;
      return before ? { channel, ts: before } : post(channel, thread, composed(card), delivery);
    });

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
    const { user: found } = await queue.run(user, false, () => client.users.info({ user }));
    return found && isOfInstallation(found, installation) && !isGuest(found) ? found : null;
  };

  return {
    async openThread(channel, starter, text, delivery) {
      try {
        return await openIn(channel, text, delivery);
      } catch (error) {
        if (!UNWRITABLE.has(refusalOf(error))) throw error;
        return openIn(await directWith(starter), text, delivery);
      }
    },

    async show(place, prompt, lang, delivery) {
      const before = textMessages(prompt).map(({ blocks, words }, at) => ({
        what: `${delivery.what}-text-${at}`,
        blocks,
        words,
        buttons: [],
      }));
      const question = {
        blocks: promptBlocks(prompt, lang),
        words: promptWords(prompt, lang),
        buttons: promptButtons(prompt),
      };
      const text = escaped(promptText(prompt));
      for (const { what, ...message } of before) {
        await showOnce(place, { text, ...message }, { ...delivery, what });
      }
      const ts = await showOnce(place, { text, ...question }, delivery);
      return { channel: place.channel, ts, retired: retiredOf(prompt, lang, text, delivery) };
    },

    retire: ({ channel, ts, retired }) =>
      queue
        .run(channel, false, async () => {
          await client.chat.update({ channel, ts, ...readRetired(retired) });
        })
        .catch((error: unknown) => {
          const code = refusalOf(error);
          if (!UNCHANGEABLE.has(code) && !isOfContent(code)) throw error;
        }),

    async status({ channel, thread }, text) {
      const args = { channel_id: channel, thread_ts: thread, status: text };
      await client.assistant.threads.setStatus(args).catch(() => undefined);
    },

    postFile: (place: Place, file: PostFile, delivery: Delivery) =>
      queue.run(
        place.channel,
        delivery.mayExist,
        () => uploadFile(client, sentBefore, place, file, delivery),
        WORKER_WAITS_MS,
      ),

    fetchFile: (file) => fetchSlackFile(client, file),

    async tell(channel, thread, user, said) {
      const message = composed(said);
      const threaded = thread ? { thread_ts: thread } : {};
      try {
        await queue.run(channel, false, () =>
          inWords(message, log, ({ text, blocks }) =>
            client.chat.postEphemeral({ channel, user, text, blocks: [...blocks], ...threaded }),
          ),
        );
      } catch (error) {
        if (!(error instanceof SlackCallError) || error.failure.kind !== 'refused') throw error;
        const direct = await directWith(user);
        await queue.run(direct, false, () => post(direct, null, message, null));
      }
    },

    async say(channel, thread, said) {
      await queue.run(channel, false, () => post(channel, thread, composed(said), null));
    },

    async post(channel, thread, card, delivery, instead) {
      try {
        return await postOnce(channel, thread, card, delivery);
      } catch (error) {
        if (instead === undefined || !UNWRITABLE.has(refusalOf(error))) throw error;
        return postOnce(await directWith(instead), null, card, delivery);
      }
    },

    async replace({ channel, ts }, card) {
      try {
        await queue.run(channel, false, () =>
          inWords(composed(card), log, ({ text, blocks }) =>
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
        const found = await client.conversations.replies({ channel, ts: thread ?? ts, ...near });
        const text = found.messages?.find((message) => message.ts === ts)?.text;
        const said = text === undefined ? null : saidIn(text, undefined);
        return said?.isWhole ? said.text : null;
      }),

    async namesOf(user) {
      try {
        const { user: found } = await queue.run(user, false, () => client.users.info({ user }));
        const { real_name: real, profile } = found ?? {};
        const names = [real, profile?.real_name, profile?.display_name];
        return [...new Set(names.flatMap((name) => name || []))];
      } catch (error) {
        // Whoever left the workspace has no name there any more.
        if (refusalOf(error) !== '') return [];
        throw error;
      }
    },

    async isAdmin(user) {
      const found = await memberOf(user);
      return found !== null && (found.is_admin === true || found.is_owner === true);
    },

    isMember: async (user) => (await memberOf(user)) !== null,

    async ask(trigger, form) {
      await client.views.open({ trigger_id: trigger, view: formModal(form) });
    },

    async openForm(trigger, form, context) {
      await client.views.open({ trigger_id: trigger, view: entryModal(form, context) });
    },

    async openStart(trigger, start) {
      await client.views.open({ trigger_id: trigger, view: startModal(start) });
    },

    async publishHome(user, entries) {
      await queue.run(user, false, () => client.views.publish({ user_id: user, view: homeView(entries) }));
    },

    async permalink({ channel, thread }) {
      try {
        const found = await queue.run(channel, false, () =>
          client.chat.getPermalink({ channel, message_ts: thread }),
        );
        return found.permalink ?? null;
      } catch (error) {
        // Somebody deleted the message that a report's thread hangs on: there is no way there to show.
        if (refusalOf(error) !== '') return null;
        throw error;
      }
    },
  };
}
