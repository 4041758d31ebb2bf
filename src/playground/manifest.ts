import { type Fields, fieldsOf, listOf } from './json.ts';

/** A command of an app, as people are offered it. */
export interface Command {
  /** "/name". */
  command: string;
  description: string;
  usageHint: string;
}

/** An entry of an app in the menus of Slack: beside a message, or anywhere. */
export interface Shortcut {
  type: 'message' | 'global';
  name: string;
  callbackId: string;
  description: string;
}

/** What an app shows of itself before anybody has written to it. */
export interface Presented {
  commands: readonly Command[];
  shortcuts: readonly Shortcut[];
  /** The agent view: what the app is for, and what one could write to it. Null where it has none. */
  agent: { description: string; prompts: readonly { title: string; message: string }[] } | null;
}

/** What the app may do, as its manifest declares it. What is undefined is not checked. */
export interface Permissions {
  /** Bot scopes, such as "chat:write". */
  scopes?: ReadonlySet<string>;
  /** Event subscriptions, such as "message.im"; "message" stands for messages of every kind. */
  events: ReadonlySet<string>;
  /** Slash commands, such as "/nianbao". */
  commands?: ReadonlySet<string>;
}

/** Reads what an app shows of itself; nothing without a manifest. */
export function presentedOf(manifest: unknown): Presented {
  const { features } = fieldsOf(manifest);
  const { slash_commands, shortcuts, agent_view } = fieldsOf(features);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const agent = agent_view === undefined ? null : fieldsOf(agent_view);
  return {
    commands: listOf(slash_commands).map(({ command, description, usage_hint }) => ({
      command: text(command),
      description: text(description),
      usageHint: text(usage_hint),
    })),
    shortcuts: listOf(shortcuts).map(({ type, name, callback_id, description }) => ({
      type: type === 'message' ? 'message' : 'global',
      name: text(name),
      callbackId: text(callback_id),
      description: text(description),
    })),
    agent: agent && {
      description: text(agent.agent_description),
      prompts: listOf(agent.suggested_prompts).map(({ title, message }) => ({
        title: text(title),
        message: text(message),
      })),
    },
  };
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
