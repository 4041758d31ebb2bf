import type { Context } from './context.ts';
import { copyOf, type Fields } from './json.ts';
import { LIMITS } from './limits.ts';
import { openResponseUrl } from './response-url.ts';
import { shownMessage } from './state/messages.ts';
import type { Channel, EphemeralMessage, StateValues, StoredMessage, User, View } from './state/types.ts';

/** A new right to open a modal for a person, good for three seconds. */
export function newTrigger(context: Context, user: string, viewId?: string): string {
  const id = `${Math.floor(context.clock.now())}.${context.clock.id('')}.${context.clock.id('').toLowerCase()}`;
  context.world.triggers.set(id, {
    user,
    expiresAt: context.clock.now() + LIMITS.trigger.lifetimeMs,
    used: false,
    ...(viewId === undefined ? {} : { viewId }),
  });
  return id;
}

function common(context: Context, user: User): Fields {
  const { identity } = context;
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: user.otherTeam ?? identity.teamId },
    api_app_id: identity.appId,
    token: identity.verificationToken,
    team: { id: identity.teamId, domain: identity.teamDomain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** The payload of a slash command. */
export function commandPayload(
  context: Context,
  user: User,
  channel: Channel,
  command: string,
  text: string,
): Fields {
  const { identity } = context;
  return {
    token: identity.verificationToken,
    team_id: user.otherTeam ?? identity.teamId,
    team_domain: identity.teamDomain,
    channel_id: channel.id,
    channel_name: channel.imWith === undefined ? channel.name : 'directmessage',
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: identity.appId,
    is_enterprise_install: 'false',
    response_url: openResponseUrl(context, { channel: channel.id, user: user.id }),
    trigger_id: newTrigger(context, user.id),
  };
}

const placeOf = (context: Context, id: string): Fields => {
  const channel = context.world.channels.get(id);
  return { id, name: channel?.imWith === undefined ? (channel?.name ?? '') : 'directmessage' };
};

/** The payload of a shortcut that is offered anywhere: reference/interaction-payloads/shortcuts-payload. */
export function shortcutPayload(context: Context, user: User, callbackId: string): Fields {
  return {
    type: 'shortcut',
    ...common(context, user),
    callback_id: callbackId,
    action_ts: context.clock.ts(),
    trigger_id: newTrigger(context, user.id),
  };
}

/** The payload of a shortcut beside a message: the message as the app would read it comes with it. */
export function messageShortcutPayload(
  context: Context,
  user: User,
  message: StoredMessage,
  callbackId: string,
): Fields {
  const threadTs = message.thread_ts;
  return {
    ...shortcutPayload(context, user, callbackId),
    type: 'message_action',
    channel: placeOf(context, message.channel),
    message_ts: message.ts,
    message: shownMessage(message, true),
    response_url: openResponseUrl(context, {
      channel: message.channel,
      user: user.id,
      ...(threadTs === undefined ? {} : { threadTs }),
    }),
  };
}

/** The payload of a press on an element of a message. */
export function messageActionPayload(
  context: Context,
  user: User,
  message: StoredMessage | EphemeralMessage,
  action: Fields,
  values: StateValues,
): Fields {
  const ephemeral = 'for' in message;
  const threadTs = message.thread_ts;
  return {
    type: 'block_actions',
    ...common(context, user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: ephemeral,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    },
    trigger_id: newTrigger(context, user.id),
    channel: placeOf(context, message.channel),
    ...(ephemeral ? {} : { message: shownMessage(message, true) }),
    state: { values: copyOf(values) },
    response_url: openResponseUrl(context, {
      channel: message.channel,
      user: user.id,
      source: { ts: message.ts, ephemeral },
      ...(threadTs === undefined ? {} : { threadTs }),
    }),
    actions: [action],
  };
}

/** A view as it stands in payloads: with what the person typed. */
export function viewInPayload(view: View, values: StateValues): View {
  return { ...copyOf(view), state: { values: copyOf(values) } };
}

/** The payload of a press on an element of a modal or the Home tab. */
export function viewActionPayload(
  context: Context,
  user: User,
  view: View,
  action: Fields,
  values: StateValues,
): Fields {
  return {
    type: 'block_actions',
    ...common(context, user),
    container: { type: 'view', view_id: view.id },
    trigger_id: newTrigger(context, user.id, view.id),
    view: viewInPayload(view, values),
    actions: [action],
  };
}

/** The payload of a modal that was submitted. */
export function submissionPayload(context: Context, user: User, view: View, values: StateValues): Fields {
  return {
    type: 'view_submission',
    ...common(context, user),
    trigger_id: newTrigger(context, user.id, view.id),
    view: viewInPayload(view, values),
    response_urls: [],
  };
}

/** The payload of a modal that was closed. */
export function closedPayload(context: Context, user: User, view: View, cleared: boolean): Fields {
  return {
    type: 'view_closed',
    ...common(context, user),
    view: viewInPayload(view, view.state.values),
    is_cleared: cleared,
  };
}
