import type { App, Context } from '@slack/bolt';
import { z } from 'zod';
import type { Presence } from '../../bot/away/presence.ts';
import type { Bot } from '../../bot/bot.ts';
import type { Pressed } from '../../bot/feature.ts';
import type { Origin } from '../../bot/origin.ts';
import { readRef } from '../views/asked-ref.ts';
import { pressName } from '../views/buttons.ts';
import type { Acknowledge } from './acknowledge.ts';
import { actionKey } from './delivery-key.ts';
import { isOutsider } from './outsider.ts';

const bodySchema = z.object({
  team: z.object({ id: z.string() }).nullable(),
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  channel: z.object({ id: z.string() }).optional(),
  trigger_id: z.string(),
  container: z
    .object({
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
});

const actionSchema = z.object({
  action_id: z.string(),
  block_id: z.string(),
  action_ts: z.string(),
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

/** What was pressed, where and by whom; null for a payload that is not one of ours. */
function read(body: unknown, action: unknown, context: Context): (Pressed & { id: string }) | null {
  const where = bodySchema.safeParse(body);
  const what = actionSchema.safeParse(action);
  if (!where.success || !what.success) return null;
  const { team, user, channel, trigger_id, container } = where.data;
  const origin: Origin = {
    key: actionKey(what.data.action_ts, what.data.action_id),
    team: team?.id ?? user.team_id ?? '',
    channel: channel?.id ?? user.id,
    user: user.id,
    isOutsider: isOutsider(user.team_id, context),
  };
  const ts = container?.is_ephemeral ? undefined : container?.message_ts;
  const { action_id: id, block_id, value, selected_option: selected } = what.data;
  return {
    ...origin,
    id,
    value: value ?? selected?.value ?? '',
    asks: readRef(block_id),
    trigger: trigger_id,
    message: ts === undefined ? null : { channel: origin.channel, ts },
    thread: container?.thread_ts ?? null,
  };
}

/** Buttons and menus. Each is acknowledged by us, after the commit. */
export function listenToActions(app: App, bot: Bot, presence: Presence, acknowledge: Acknowledge): void {
  app.action(/^(?:(?:choose|form|card):|(?:go|start)$)/, async ({ ack, body, action, context }) => {
    const pressed = read(body, action, context);
    if (!pressed) return ack();
    await acknowledge(ack, pressed, async () => {
      await presence.readyOrLate(pressed);
      return bot.press(pressName(pressed.id), pressed);
    });
  });

  // A button that opens an address: there is nothing to do for it.
  app.action(/^link:/, ({ ack }) => ack());
}
