import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { Presence } from '../../bot/away/presence.ts';
import type { Bot } from '../../bot/bot.ts';
import { markOf } from '../durable-app.ts';
import { heardOf } from '../heard.ts';
import type { FollowUp } from './acknowledge.ts';
import { editKey } from './delivery-key.ts';

const editSchema = z.object({
  channel: z.string(),
  event_ts: z.string(),
  message: z.object({ text: z.string().default('') }).loose(),
  previous_message: z.object({ text: z.string().default('') }).optional(),
});

/**
 * Messages and their edits. Events are acknowledged by the durable app, after the listener has committed. They are taken
 * before Bolt asks each listener in turn whether it wants them: nearly everything that comes in is a message.
 */
export function listenToMessages(app: App, bot: Bot, presence: Presence, followUp: FollowUp): void {
  app.use(async (args) => {
    if (!('event' in args) || args.event.type !== 'message' || args.body.type !== 'event_callback') {
      return args.next();
    }
    const { event, context, body } = args;
    const { teamId, enterpriseId, botUserId } = context;
    const place = { team: body.team_id, channel: event.channel, botUserId, teamId, enterpriseId };
    if (event.subtype === 'message_changed') {
      const edit = editSchema.safeParse(event);
      const edited = edit.success ? heardOf(edit.data.message, place) : null;
      if (!edit.success || !edited) return;
      const { message, event_ts, previous_message } = edit.data;
      if (previous_message && previous_message.text === message.text) return;
      const key = editKey(place.team, place.channel, event_ts);
      const after = await bot.hearEdit({ ...edited, key, isAddressed: false });
      markOf(context).after.push(followUp(edited, edited.thread, after));
      return;
    }
    const heard = heardOf(event, place);
    if (!heard || (await presence.wasRead(heard))) return;
    const after = await bot.hear(heard);
    presence.took(heard, after);
    markOf(context).after.push(followUp(heard, heard.thread, after));
  });
}
