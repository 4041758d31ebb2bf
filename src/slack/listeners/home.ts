import type { App } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import { markOf } from '../durable-app.ts';

/** The Home tab is drawn anew whenever it is opened; whoever opens the conversation for the first time is greeted. */
export function listenToHome(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, body, context }) => {
    const { user, channel, tab } = event;
    const after =
      tab === 'home'
        ? await bot.openHome(user, body.team_id)
        : await bot.openDirect(user, body.team_id, channel);
    markOf(context).after.push(after);
  });
}
