import type { Context } from '../context.ts';
import type { Fields } from '../json.ts';
import type { User } from '../state/types.ts';
import { SlackApiError } from './errors.ts';
import type { Methods } from './method.ts';

/** A person as the Web API shows them. */
export function shownUser(context: Context, user: User): Fields {
  return {
    id: user.id,
    team_id: user.otherTeam ?? context.identity.teamId,
    name: user.name,
    deleted: false,
    real_name: user.realName,
    tz: user.tz,
    tz_label: user.tz === 'Asia/Shanghai' ? 'China Standard Time' : user.tz,
    tz_offset: user.tz === 'Asia/Shanghai' ? 28_800 : 0,
    profile: { real_name: user.realName, display_name: user.realName, team: context.identity.teamId },
    is_admin: user.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: user.isGuest === true,
    is_stranger: false,
    is_ultra_restricted: false,
    is_bot: user.isBot,
    is_app_user: false,
    updated: 0,
  };
}

/** The methods about people, the team and the app itself. */
export const users: Methods = {
  'users.info': (context, args) => {
    const user = context.world.users.get(args.need('user'));
    if (!user) throw new SlackApiError('user_not_found');
    return { user: shownUser(context, user) };
  },
  'users.list': (context) => ({
    members: [...context.world.users.values()].map((user) => shownUser(context, user)),
    cache_ts: Math.floor(context.clock.now() / 1000),
    response_metadata: { next_cursor: '' },
  }),
  'team.info': ({ identity }) => ({
    team: { id: identity.teamId, name: identity.teamName, domain: identity.teamDomain, email_domain: '' },
  }),
  'auth.test': ({ identity, url }) => ({
    url: `${url}/`,
    team: identity.teamName,
    user: identity.botName,
    team_id: identity.teamId,
    user_id: identity.botUserId,
    bot_id: identity.botId,
    is_enterprise_install: false,
  }),
  'bots.info': ({ identity }, args) => {
    if (args.text('bot') !== undefined && args.text('bot') !== identity.botId) {
      throw new SlackApiError('bot_not_found');
    }
    return {
      bot: {
        id: identity.botId,
        deleted: false,
        name: identity.botName,
        updated: 0,
        app_id: identity.appId,
        user_id: identity.botUserId,
        icons: {},
      },
    };
  },
};
