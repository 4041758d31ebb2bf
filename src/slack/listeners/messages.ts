import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import { markOf } from '../durable-app.ts';
import { incoming, saidIn } from '../views/text.ts';
import type { FollowUp } from './acknowledge.ts';
import { editKey, messageKey } from './delivery-key.ts';
import { isOutsider } from './outsider.ts';

const fileSchema = z.object({ id: z.string(), name: z.string().nullish() });

/** What we take from a message event; everything else Slack sends is left alone. */
const messageSchema = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  user_team: z.string().nullish(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  client_msg_id: z.string().optional(),
  bot_id: z.string().optional(),
  files: z.array(fileSchema).default([]),
});

const editSchema = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  event_ts: z.string(),
  message: z.object({
    user: z.string(),
    user_team: z.string().nullish(),
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().optional(),
    bot_id: z.string().optional(),
  }),
  previous_message: z.object({ text: z.string().default('') }).optional(),
});

/** Kinds of message that people send; joins, topics and the like are no answers. */
const SPOKEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * Messages and their edits. Events are acknowledged by the durable app, after the listener has committed. They are taken
 * before Bolt asks each listener in turn whether it wants them: nearly everything that comes in is a message.
 */
export function listenToMessages(app: App, bot: Bot, followUp: FollowUp): void {
  app.use(async (args) => {
    if (!('event' in args) || args.event.type !== 'message' || args.body.type !== 'event_callback') {
      return args.next();
    }
    const { event, context, body } = args;
    const team = body.team_id;
    const subtype = 'subtype' in event ? event.subtype : undefined;
    if (subtype === 'message_changed') {
      const edit = editSchema.safeParse(event);
      if (!edit.success || edit.data.message.bot_id) return;
      const { channel, message, event_ts, previous_message } = edit.data;
      if (previous_message && previous_message.text === message.text) return;
      const edited = {
        key: editKey(team, channel, event_ts),
        team,
        channel,
        user: message.user,
        isOutsider: isOutsider(message.user_team, context),
        ...saidIn(message.text, context.botUserId),
        ts: message.ts,
        thread: message.thread_ts ?? null,
        isAddressed: false,
        inReport: false,
      };
      const after = await bot.hearEdit(edited);
      markOf(context).after.push(followUp(edited, edited.thread, after));
      return;
    }
    const read = messageSchema.safeParse(event);
    if (!read.success || read.data.bot_id || !SPOKEN.has(subtype)) return;
    const { channel, channel_type, user, user_team, text, ts, thread_ts, files } = read.data;
    const heard = {
      key: messageKey(team, channel, {
        ts,
        ...(read.data.client_msg_id ? { client_msg_id: read.data.client_msg_id } : {}),
      }),
      team,
      channel,
      user,
      isOutsider: isOutsider(user_team, context),
      ...saidIn(text, context.botUserId),
      ts,
      thread: thread_ts ?? null,
      isAddressed: channel_type === 'im' || text.includes(`<@${context.botUserId}>`),
      inReport: false,
      files: files.map(({ id, name }) => ({ id, name: incoming(name ?? id) })),
    };
    const after = await bot.hear(heard);
    markOf(context).after.push(followUp(heard, heard.thread, after));
  });
}
