import { copyOf, type Fields } from '../json.ts';
import type {
  Change,
  Channel,
  EphemeralMessage,
  PersonError,
  StateValues,
  StoredFile,
  StoredMessage,
  User,
  View,
} from './types.ts';

/** A right to open one modal: three seconds, once. */
export interface Trigger {
  user: string;
  expiresAt: number;
  used: boolean;
  /** The modal it was given out in, so that `views.push` knows its stack. */
  viewId?: string;
}

/** Where an app may answer an interaction: thirty minutes, five times. */
export interface ResponseUrl {
  channel: string;
  user: string;
  expiresAt: number;
  usesLeft: number;
  /** The message whose button was pressed; `ephemeral` when only that person sees it. */
  source?: { ts: string; ephemeral: boolean };
  threadTs?: string;
}

/** Everything that is true in the workspace. It holds data and tells listeners of changes; it decides nothing. */
export class World {
  readonly users = new Map<string, User>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage[]>();
  readonly ephemerals: EphemeralMessage[] = [];
  readonly files = new Map<string, StoredFile>();
  /** The stack of open modals per user id, the visible one last. */
  readonly modals = new Map<string, View[]>();
  readonly homes = new Map<string, View>();
  /** What people typed and have not submitted, by view id or `channel:ts`. */
  readonly drafts = new Map<string, StateValues>();
  readonly triggers = new Map<string, Trigger>();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly uploadTickets = new Map<string, string>();
  /** The bot's status line per `channel:thread_ts`. */
  readonly statuses = new Map<string, string>();
  readonly personErrors: PersonError[] = [];
  readonly #dms = new Map<string, string>();
  readonly #listeners = new Set<(change: Change) => void>();
  /** Messages as they were last read; one that changes, or is replied to, is read anew. */
  readonly #read = new WeakMap<StoredMessage, StoredMessage>();

  /** Adds a conversation, or puts a changed one in its place. */
  addChannel(channel: Channel): void {
    this.channels.set(channel.id, channel);
    if (channel.imWith !== undefined) this.#dms.set(channel.imWith, channel.id);
    this.changed({ type: 'channel', channel });
  }

  /** Calls the listener for every later change; the returned function ends that. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners of a change that was made. */
  changed(change: Change): void {
    if (change.type === 'message' || change.type === 'message_changed') {
      const { channel, ts, thread_ts: root = ts } = change.message;
      for (const one of [this.find(channel, ts), this.find(channel, root)]) if (one) this.#read.delete(one);
    }
    for (const listener of [...this.#listeners]) listener(change);
  }

  /** The messages of a channel, oldest first. */
  history(channel: string): StoredMessage[] {
    const known = this.messages.get(channel);
    if (known) return known;
    const fresh: StoredMessage[] = [];
    this.messages.set(channel, fresh);
    return fresh;
  }

  /** A message for whoever only reads: it does not change under them, and is copied once however often it is read. */
  read(message: StoredMessage): StoredMessage {
    const before = this.#read.get(message);
    if (before) return before;
    const copy = copyOf(message);
    this.#read.set(message, copy);
    return copy;
  }

  /** A message by channel and timestamp. The latest are looked at first: they are the ones asked for. */
  find(channel: string, ts: string): StoredMessage | undefined {
    return this.history(channel).findLast((message) => message.ts === ts);
  }

  /** The direct message of a person with the bot. */
  dmOf(user: string): Channel | undefined {
    const id = this.#dms.get(user);
    return id === undefined ? undefined : this.channels.get(id);
  }

  /** An open modal or a Home tab by its id. */
  view(id: string): { view: View; user: string } | undefined {
    return this.#findView((view) => view.id === id);
  }

  /** An open modal or a Home tab by the name that the app gave it. */
  viewByExternalId(externalId: string): { view: View; user: string } | undefined {
    return this.#findView((view) => view.external_id !== '' && view.external_id === externalId);
  }

  #findView(wanted: (view: View) => boolean): { view: View; user: string } | undefined {
    for (const [user, stack] of this.modals) {
      const view = stack.find(wanted);
      if (view) return { view, user };
    }
    for (const [user, view] of this.homes) if (wanted(view)) return { view, user };
    return undefined;
  }

  /** Records what a person was shown as an error. */
  personError(error: PersonError): void {
    this.personErrors.push(error);
    this.changed({ type: 'person_error', error });
  }

  /** Sets the bot's status line in a thread; an empty one takes it away. */
  setStatus(channel: string, threadTs: string, status: string): void {
    const key = `${channel}:${threadTs}`;
    if ((this.statuses.get(key) ?? '') === status) return;
    if (status === '') this.statuses.delete(key);
    else this.statuses.set(key, status);
    this.changed({ type: 'status', channel, thread_ts: threadTs, status });
  }

  /** The suggested prompts of a direct message, last set. */
  readonly prompts = new Map<string, { title: string; prompts: Fields[] }>();
}
