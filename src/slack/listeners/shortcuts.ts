import type { App, Context } from '@slack/bolt';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import type { Pressed } from '../../bot/feature.ts';
import { saidIn } from '../views/text.ts';
import type { Acknowledge } from './acknowledge.ts';
import { commandKey } from './delivery-key.ts';
import { isOutsider } from './outsider.ts';

const bodySchema = z.object({
  team: z.object({ id: z.string() }).nullable(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  message: z
    .object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default('') })
    .optional(),
});

type Chosen = z.infer<typeof bodySchema>;

/** A shortcut is a press of the button that opens the same form, made where there is none. */
const pressOf = ({ team, user, trigger_id, channel }: Chosen, value: string, context: Context): Pressed => ({
  key: commandKey(trigger_id),
  team: team?.id ?? user.team_id ?? '',
  channel: channel?.id ?? user.id,
  user: user.id,
  isOutsider: isOutsider(user.team_id, context),
  value,
  trigger: trigger_id,
  message: null,
  thread: null,
  asks: null,
});

/**
 * 开始年报, offered anywhere, and 登记为申请, offered beside every message: the manifest has them. The message comes with
 * the shortcut, since the bot need not be where it was written.
 */
export function listenToShortcuts(app: App, bot: Bot, acknowledge: Acknowledge): void {
  app.shortcut({ type: 'shortcut', callback_id: 'start_report' }, async ({ ack, body, context }) => {
    const chosen = bodySchema.safeParse(body);
    if (!chosen.success) return ack();
    const pressed = pressOf(chosen.data, '', context);
    await acknowledge(ack, pressed, () => bot.press('start', pressed));
  });

  app.shortcut(
    { type: 'message_action', callback_id: 'register_application' },
    async ({ ack, body, context }) => {
      const chosen = bodySchema.safeParse(body);
      if (!chosen.success || !chosen.data.message || !chosen.data.channel) return ack();
      const { message, channel } = chosen.data;
      const text = saidIn(message.text, context.botUserId);
      const value = {
        organ: '',
        channel: channel.id,
        ts: message.ts,
        thread: message.thread_ts ?? '',
        ...(text.isWhole ? { text: text.text } : {}),
      };
      const pressed = pressOf(chosen.data, JSON.stringify(value), context);
      await acknowledge(ack, pressed, () => bot.press('applyOpen', pressed));
    },
  );
}
