import { SlackApiError } from '../api/errors.ts';
import { directMessage } from '../api/method.ts';
import type { Context } from '../context.ts';
import { sendEvent } from '../events.ts';
import { commandPayload, messageShortcutPayload, shortcutPayload } from '../interactions.ts';
import { copyOf, type Fields, isFields } from '../json.ts';
import { answer } from '../response-url.ts';
import type { SimpleValue } from '../state/inputs.ts';
import type { EphemeralMessage, User, View } from '../state/types.ts';
import { close, type FormValues, fill, submit, topModal } from './modal.ts';
import { type Acted, asSeen, type Said, type Submitted, together } from './outcome.ts';
import { type Narrower, press, select, type Target, type Which } from './press.ts';
import { conversationOf, edit, react, type Sent, say, upload } from './say.ts';

/** A person at their screen. Whatever they do resolves when the app acknowledged it, or when that was given up. */
export class Person {
  readonly #context: Context;
  readonly #user: User;

  constructor(context: Context, user: User) {
    this.#context = context;
    this.#user = user;
  }

  /** The person's user id. */
  get id(): string {
    return this.#user.id;
  }

  /** The id of the direct message with the bot; it is opened when there is none. */
  get dm(): string {
    return directMessage(this.#context, this.#user.id).id;
  }

  /** The modal that the person sees. */
  get modal(): View | undefined {
    return copyOf(topModal(this.#context, this.#user));
  }

  /** The Home tab as it was published for the person. */
  get home(): View | undefined {
    return copyOf(this.#context.world.homes.get(this.#user.id));
  }

  /** What only this person sees, oldest first. */
  get ephemerals(): readonly EphemeralMessage[] {
    return copyOf(this.#context.world.ephemerals.filter((one) => one.for === this.#user.id));
  }

  /** Writes a message; "dm" is the direct message with the bot. */
  say(channel: string, text: string, options: { thread_ts?: string; blocks?: Fields[] } = {}): Promise<Said> {
    return say(this.#context, this.#user, channel, text, options);
  }

  /** Changes an own message. */
  edit(channel: string, ts: string, text: string): Promise<Said> {
    return edit(this.#context, this.#user, channel, ts, text);
  }

  /** Sends a file. */
  upload(channel: string, sent: Sent): Promise<Said> {
    return upload(this.#context, this.#user, channel, sent);
  }

  /** Reacts to a message with an emoji's name. */
  async react(message: { channel: string; ts: string }, name: string): Promise<Acted> {
    return together([await react(this.#context, this.#user, message, name)]);
  }

  /** Gives a slash command; what the app acknowledges it with appears to this person. */
  async command(command: string, text = '', channel = 'dm'): Promise<Acted> {
    const context = this.#context;
    const place = conversationOf(context, this.#user, channel);
    const payload = commandPayload(context, this.#user, place, command, text);
    const acted = asSeen(
      context,
      this.id,
      command,
      await context.courier.send({ kind: 'slash_commands', payload }),
    );
    if (!isFields(acted.response)) return acted;
    try {
      answer(context, { channel: place.id, user: this.id }, acted.response);
      return acted;
    } catch (error) {
      if (!(error instanceof SlackApiError)) throw error;
      context.world.personError({ user: this.id, at: context.clock.now(), code: error.code, what: command });
      return { ...acted, error: error.code };
    }
  }

  /** Chooses a shortcut of the app: one beside a message with that message, one that is offered anywhere without. */
  async shortcut(callbackId: string, beside?: { channel: string; ts: string }): Promise<Acted> {
    const context = this.#context;
    const type = beside ? 'message' : 'global';
    const chosen = context.presented.shortcuts.find(
      (one) => one.type === type && one.callbackId === callbackId,
    );
    if (!chosen) throw new RangeError(`the app has no ${type} shortcut ${callbackId}`);
    const place = beside && conversationOf(context, this.#user, beside.channel);
    const message = beside && place && context.world.find(place.id, beside.ts);
    if (beside && !message) throw new RangeError(`there is no message ${beside.ts}`);
    const payload = message
      ? messageShortcutPayload(context, this.#user, message, callbackId)
      : shortcutPayload(context, this.#user, callbackId);
    const outcome = await context.courier.send({ kind: 'interactive', payload });
    return asSeen(context, this.id, chosen.name, outcome);
  }

  /** Presses a button of a message or view, by action_id or by a test of the element. */
  press(target: Target, which: Which, narrower: Narrower = {}): Promise<Acted> {
    return press(this.#context, this.#user, target, which, narrower);
  }

  /** Chooses or types a value in an element, by an option's value or label. */
  select(target: Target, which: Which, value: SimpleValue, narrower: Narrower = {}): Promise<Acted> {
    return select(this.#context, this.#user, target, which, value, narrower);
  }

  /** Types values into a modal without submitting it. */
  fill(view: View, values: FormValues): void {
    fill(this.#context, view, values);
  }

  /** Submits the visible modal with these values (what is not named stays as it is). */
  submit(view: View, values: FormValues = {}): Promise<Submitted> {
    return submit(this.#context, this.#user, view, values);
  }

  /** Closes the visible modal. */
  close(view: View): Promise<Acted> {
    return close(this.#context, this.#user, view);
  }

  /** Opens the app's Home or Messages tab. */
  async openHome(tab: 'home' | 'messages' = 'home'): Promise<Acted> {
    const context = this.#context;
    const view = tab === 'home' ? this.home : undefined;
    const outcome = await sendEvent(context, {
      type: 'app_home_opened',
      user: this.id,
      channel: this.dm,
      tab,
      event_ts: context.clock.ts(),
      ...(view ? { view } : {}),
    });
    return together([outcome]);
  }

  /** Brings the bot into a channel. */
  async invite(channel: string): Promise<Acted> {
    const context = this.#context;
    const place = conversationOf(context, this.#user, channel);
    const { botUserId, teamId } = context.identity;
    if (place.members.includes(botUserId)) return { acked: true, attempts: 0 };
    place.members.push(botUserId);
    const kind = place.isPrivate ? 'G' : 'C';
    const event = {
      type: 'member_joined_channel',
      user: botUserId,
      channel,
      channel_type: kind,
      team: teamId,
    };
    return together([await sendEvent(context, { ...event, inviter: this.id, event_ts: context.clock.ts() })]);
  }
}
