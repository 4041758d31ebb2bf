import type { EntryForm } from '../dialogue/entry-form.ts';
import type { Message } from '../dialogue/message.ts';
import type { EntryForm as QuestionForm } from '../interview/prompt/entry-form.ts';
import type { Prompt } from '../interview/prompt/prompt.ts';
import type { Lang, Phrase } from '../report/language.ts';

/** Where a report's conversation lives. */
export interface Place {
  readonly channel: string;
  readonly thread: string;
}

/**
 * Names a message so that it can be found again: the report and what the message is. `mayExist` is set when an
 * earlier attempt may have arrived, so that it is looked for before it is sent.
 */
export interface Delivery {
  readonly session: string;
  readonly what: string;
  readonly mayExist: boolean;
}

/** A message outside of any report: text, and a button that opens the start form where one is of use. */
export interface Notice {
  readonly text: string;
  readonly startButton: string | null;
}

/** A message that was posted. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** A question that was posted, and what takes its place when another one came: the same without its buttons. */
export interface PostedPrompt extends Posted {
  readonly retired: string;
}

/** What a person's Home tab lists. */
export interface HomeEntry {
  readonly title: string;
  readonly state: string;
  readonly channel: string;
  readonly thread: string | null;
}

/** What a form that is being filled belongs to; comes back with the answer. */
export interface FormContext {
  readonly session: string;
  readonly question: string;
  readonly revision: number;
  readonly form: string;
}

/** A file to post, and the words that go with it. */
export interface PostFile {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly comment: string;
}

/** A file that a person dropped, fetched. */
export interface FetchedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is never fetched, however often it is asked for; the sentence says why and what to do. */
export class FileRefusedError extends Error {
  readonly code = 'file_refused';
  readonly zh: string;
  readonly en: string;
  constructor({ zh, en }: Phrase) {
    super('a file is not fetched');
    this.name = 'FileRefusedError';
    this.zh = zh;
    this.en = en;
  }
}

/** A report's place takes no message any more: its channel was archived or deleted, or the bot is not in it. */
export class PlaceLostError extends Error {
  readonly code = 'place_lost';
  constructor(cause: unknown) {
    super('the place of a report takes no message', { cause });
    this.name = 'PlaceLostError';
  }
}

/** A message that is refused in every form: sending it again is no use (`reason`: the code of it). */
export class UnshowableError extends Error {
  readonly code = 'unshowable';
  readonly reason: string;
  constructor(reason: string, cause: unknown) {
    super(`a message was refused in every form: ${reason}`, { cause });
    this.name = 'UnshowableError';
    this.reason = reason;
  }
}

/** Slack asks to be left alone for longer than a call may wait (ms): whatever it was for is done later. */
export class LaterError extends Error {
  readonly code = 'later';
  readonly afterMs: number;
  constructor(afterMs: number, cause?: unknown) {
    super(`Slack asks to be called again in ${Math.ceil(afterMs / 1000)} s`, { cause });
    this.name = 'LaterError';
    this.afterMs = afterMs;
  }
}

/** The only way from the bot to people: plain data out, ids back. Implemented by the Slack room. */
export interface Outbound {
  /** Posts a report's first message; in the starter's own conversation where the channel cannot be written to. */
  openThread(channel: string, starter: string, text: string, delivery: Delivery): Promise<Place>;
  /** Throws PlaceLostError where the place takes no message any more, UnshowableError where it takes this one in no form. */
  show(place: Place, prompt: Prompt, lang: Lang, delivery: Delivery): Promise<PostedPrompt>;
  /** Takes the buttons off a question that another one came after; one that is gone is left. */
  retire(prompt: PostedPrompt): Promise<void>;
  /** Tells in the thread what the bot is busy with, until its next message. A courtesy: never fails. */
  status(place: Place, text: string): Promise<void>;
  /** Uploads into the thread and returns the file's id once it is seen to have arrived there. */
  postFile(place: Place, file: PostFile, delivery: Delivery): Promise<string>;
  /** Throws FileRefusedError for a file that is never fetched. */
  fetchFile(file: string): Promise<FetchedFile>;
  /** Says something to one person alone. */
  tell(channel: string, thread: string | null, user: string, said: Notice | Message): Promise<void>;
  /** Says something in a conversation. */
  say(channel: string, thread: string | null, said: Notice | Message): Promise<void>;
  /**
   * Posts a card that can be found again; once, as its delivery says. Returns where it is: in the conversation with
   * `instead` where the channel cannot be written to.
   */
  post(
    channel: string,
    thread: string | null,
    card: Message,
    delivery: Delivery,
    instead?: string,
  ): Promise<Posted>;
  /** Puts another card in a message's place; false where that message is gone or cannot be written any more. */
  replace(message: Posted, card: Message): Promise<boolean>;
  /** The conversation with one person. */
  directWith(user: string): Promise<string>;
  /** What somebody wrote; null when the message is gone, or too long to be read. */
  textOf(channel: string, thread: string | null, ts: string): Promise<string | null>;
  /** The names under which somebody is known in the workspace. */
  namesOf(user: string): Promise<readonly string[]>;
  /** Whether somebody administers the workspace. */
  isAdmin(user: string): Promise<boolean>;
  /** Whether somebody is a full member of the workspace: no guest, nobody from another one. */
  isMember(user: string): Promise<boolean>;
  ask(trigger: string, form: EntryForm): Promise<void>;
  openForm(trigger: string, form: QuestionForm, context: FormContext): Promise<void>;
  openStart(trigger: string, start: StartForm): Promise<void>;
  publishHome(user: string, entries: readonly HomeEntry[]): Promise<void>;
  permalink(place: Place): Promise<string | null>;
}

/** The form that starts a report, with what is known already. */
export interface StartForm {
  readonly channel: string;
  readonly organ: string;
  readonly year: number;
}
