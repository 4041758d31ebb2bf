import type { App } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import { markOf } from '../durable-app.ts';

/** The Home tab is drawn anew whenever it is opened. */
export function listenToHome(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event, body, context }) => {
    if (event.tab !== 'home') return;
    markOf(context).after.push(await bot.openHome(event.user, body.team_id));
  });
}
