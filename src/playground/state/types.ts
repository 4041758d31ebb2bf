import type { Fields } from '../json.ts';

/** A person of the workspace, or the bot's own user. */
export interface User {
  id: string;
  /** The handle, without "@". */
  name: string;
  realName: string;
  /** IANA zone. */
  tz: string;
  isAdmin: boolean;
  isBot: boolean;
  /** The workspace of somebody from elsewhere, whom a shared channel brings here. */
  otherTeam?: string;
  /** Somebody let into some channels only. */
  isGuest?: boolean;
}

/** A channel, private channel or direct message; members are user ids, the bot's among them when it was invited. */
export interface Channel {
  id: string;
  name: string;
  isPrivate: boolean;
  /** The person at the other end of a direct message with the bot. */
  imWith?: string;
  members: string[];
  created: number;
}

/** Message metadata as Slack keeps it. */
export interface Metadata {
  event_type: string;
  event_payload: Fields;
}

/** A message as it stands now, in Slack's own field names. */
export interface StoredMessage {
  type: 'message';
  subtype?: string;
  channel: string;
  ts: string;
  thread_ts?: string;
  user: string;
  team: string;
  user_team?: string;
  text: string;
  bot_id?: string;
  app_id?: string;
  client_msg_id?: string;
  parent_user_id?: string;
  blocks?: Fields[];
  attachments?: Fields[];
  files?: FileObject[];
  metadata?: Metadata;
  edited?: { user: string; ts: string };
  reactions?: { name: string; users: string[]; count: number }[];
  reply_count?: number;
  reply_users?: string[];
  latest_reply?: string;
  streaming_state?: 'in_progress' | 'completed';
}

/** A message that only one person sees; it is not part of the channel's history. */
export interface EphemeralMessage extends StoredMessage {
  /** The id of the person who sees it. */
  for: string;
}

/** A file as Slack shows it to apps; `shares` fills once the file was shared. */
export type FileObject = Fields & {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  filetype: string;
  size: number;
  user: string;
  url_private: string;
  url_private_download: string;
};

/** A file with its bytes. */
export interface StoredFile {
  info: FileObject;
  bytes: Buffer;
  /** Bytes can be sent until the upload is completed; only a completed file is visible. */
  state: 'awaiting-bytes' | 'awaiting-completion' | 'complete';
}

/** The value of one input, in Slack's form (`{type, value}`, `{type, selected_option}` …). */
export type StateValue = Fields & { type: string };
/** block_id → action_id → value. */
export type StateValues = Record<string, Record<string, StateValue>>;

/** A modal or Home tab as Slack returns it from `views.*` and sends it in payloads. */
export type View = Fields & {
  id: string;
  type: 'modal' | 'home';
  hash: string;
  callback_id: string;
  private_metadata: string;
  blocks: Fields[];
  state: { values: StateValues };
  root_view_id: string;
  previous_view_id: string | null;
  external_id: string;
};

/** What went wrong on a person's side of the screen, as Slack would show it to that person. */
export interface PersonError {
  user: string;
  at: number;
  /** Slack's word, such as "dispatch_failed" or "operation_timeout". */
  code: string;
  what: string;
}

/** One thing that changed in the workspace, for the browser page and for waiting tests. */
export type Change =
  | { type: 'message'; message: StoredMessage }
  | { type: 'message_changed'; message: StoredMessage }
  | { type: 'message_deleted'; channel: string; ts: string }
  | { type: 'ephemeral'; message: EphemeralMessage }
  | { type: 'ephemeral_deleted'; channel: string; ts: string; for: string }
  | { type: 'modal'; user: string; stack: readonly View[] }
  | { type: 'home'; user: string; view: View }
  | { type: 'file'; file: FileObject }
  | { type: 'channel'; channel: Channel }
  | { type: 'status'; channel: string; thread_ts: string; status: string }
  | { type: 'prompts'; channel: string; thread_ts: string | null; prompts: readonly Fields[]; title: string }
  | { type: 'person_error'; error: PersonError };
