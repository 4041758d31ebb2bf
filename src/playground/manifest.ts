import { type Fields, fieldsOf, listOf } from './json.ts';

/** What the app may do, as its manifest declares it. What is undefined is not checked. */
export interface Permissions {
  /** Bot scopes, such as "chat:write". */
  scopes?: ReadonlySet<string>;
  /** Event subscriptions, such as "message.im"; "message" stands for messages of every kind. */
  events: ReadonlySet<string>;
  /** Slash commands, such as "/nianbao". */
  commands?: ReadonlySet<string>;
}

/** The events that the app is subscribed to when no manifest says otherwise. */
const WITHOUT_MANIFEST = [
  'message',
  'app_mention',
  'app_home_opened',
  'member_joined_channel',
  'file_shared',
  'reaction_added',
];

/** Reads an app manifest (docs.slack.dev/reference/app-manifest); without one everything is allowed. */
export function permissionsOf(manifest: unknown, events?: readonly string[]): Permissions {
  if (manifest === undefined) return { events: new Set(events ?? WITHOUT_MANIFEST) };
  const { oauth_config, settings, features } = fieldsOf(manifest);
  const subscribed = fieldsOf(fieldsOf(settings).event_subscriptions).bot_events;
  const scopes = fieldsOf(fieldsOf(oauth_config).scopes).bot;
  return {
    scopes: new Set(words(scopes)),
    events: new Set(events ?? words(subscribed)),
    commands: new Set(listOf(fieldsOf(features).slash_commands).map((one) => String(one.command))),
  };
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const MESSAGE_EVENTS: Readonly<Record<string, string>> = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
};

/** True when the app hears of an event. */
export function isSubscribed(permissions: Permissions, event: Fields): boolean {
  const type = String(event.type);
  if (permissions.events.has(type)) return true;
  return type === 'message' && permissions.events.has(MESSAGE_EVENTS[String(event.channel_type)] ?? '');
}

/** The scopes of which a method needs one: the "Facts" of each method's page. Methods not named need none. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'chat.startStream': ['chat:write'],
  'chat.appendStream': ['chat:write'],
  'chat.stopStream': ['chat:write'],
  'assistant.threads.setStatus': ['assistant:write', 'chat:write'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'conversations.open': ['im:write', 'mpim:write', 'channels:manage', 'groups:write'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.members': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.list': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.join': ['channels:join'],
  'users.conversations': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'bots.info': ['users:read'],
  'team.info': ['team:read'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.delete': ['files:write'],
  'files.info': ['files:read'],
  'reactions.add': ['reactions:write'],
  'reactions.remove': ['reactions:write'],
};

/** The scope that a method lacks, in Slack's form; undefined when it may be called. */
export function missingScope(permissions: Permissions, method: string): string | undefined {
  const needed = SCOPES[method];
  const { scopes } = permissions;
  if (!needed || !scopes || needed.some((scope) => scopes.has(scope))) return undefined;
  return needed.join(',');
}
