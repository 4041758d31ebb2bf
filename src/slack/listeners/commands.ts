import type { App } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import { saidIn } from '../views/text.ts';
import type { Acknowledge } from './acknowledge.ts';
import { commandKey } from './delivery-key.ts';
import { isOutsider } from './outsider.ts';

/** The one slash command. Acknowledged by us, after the commit. */
export function listenToCommands(app: App, bot: Bot, acknowledge: Acknowledge): void {
  app.command('/nianbao', async ({ ack, command, context }) => {
    const origin = {
      key: commandKey(command.trigger_id),
      team: command.team_id,
      channel: command.channel_id,
      user: command.user_id,
      isOutsider: isOutsider(command.team_id, context),
    };
    await acknowledge(ack, origin, () =>
      bot.command(origin, saidIn(command.text ?? '', context.botUserId), command.trigger_id),
    );
  });
}
