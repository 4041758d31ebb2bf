import type { Context } from './context.ts';
import type { Outcome } from './delivery/courier.ts';
import type { Fields } from './json.ts';

/** Wraps an event as the Events API does and sends it; resolves when it was acknowledged or given up. */
export function sendEvent(context: Context, event: Fields): Promise<Outcome> {
  const { identity, clock } = context;
  return context.courier.send({
    kind: 'events_api',
    payload: {
      token: identity.verificationToken,
      team_id: identity.teamId,
      context_team_id: identity.teamId,
      context_enterprise_id: null,
      api_app_id: identity.appId,
      event,
      type: 'event_callback',
      event_id: clock.id('Ev'),
      event_time: Math.floor(clock.now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: identity.teamId,
          user_id: identity.botUserId,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: `4-${clock.id('')}`,
    },
  });
}
