import { setImmediate, setTimeout } from 'node:timers/promises';
import { isIntake, isSeveral } from '../applications/intake/opening.ts';
import type { Message } from '../dialogue/message.ts';
import { createInOrder } from '../in-order.ts';
import type { Input } from '../interview/input.ts';
import type { Session } from '../interview/session.ts';
import { isSessionId } from '../store/keys.ts';
import { FOR_OWN_WORKSPACE } from './access.ts';
import { answerFile } from './answer-file.ts';
import { beginReport, refuse } from './begin-report.ts';
import { stampNow, todayOf } from './clock.ts';
import { showDesk } from './desk/desk-feature.ts';
import { createDoubted } from './doubted.ts';
import type { Feature, Pressed, Submission, Submitted } from './feature.ts';
import { GREETING, HOW_TO_CHECK, TOO_LONG, YOU_ARE_WELCOME } from './messages.ts';
import {
  type After,
  answerThread,
  type HeardMessage,
  isDirect,
  NOTHING,
  type Origin,
  type SaidText,
} from './origin.ts';
import type { OpenForm } from './outbound.ts';
import type { Parts } from './parts.ts';
import { reportDoors } from './report-doors.ts';
import type { Settling } from './settling.ts';
import { startButton, startForm } from './start-form.ts';
import type { StartOrder } from './start-report.ts';
import { likelyYear, readStart } from './start-request.ts';
import { takeInput } from './take-input.ts';
import { asksToCheck, saysMore } from './words/beside-files.ts';
import { isCommand } from './words/commands.ts';
import { isThanks } from './words/thanks.ts';

/** The use cases of the report. Each commits first and returns what to do after the acknowledgement. */
export interface Bot {
  hear(heard: HeardMessage): Promise<After>;
  hearEdit(heard: Omit<HeardMessage, 'files'>): Promise<After>;
  command(origin: Origin, text: SaidText, trigger: string): Promise<After>;
  openHome(user: string, team: string): Promise<After>;
  /** Somebody opened their conversation with the bot. */
  openDirect(user: string, team: string, channel: string): Promise<After>;
  /** A press of a button; one that no feature knows any more does nothing. */
  press(name: string, pressed: Pressed): Promise<After>;
  submit(name: string, submitted: Submitted): Promise<Submission>;
  /** A field of a form was chosen that its alert follows. */
  fill(name: string, filled: Submitted, open: OpenForm): Promise<void>;
}

/** When a message was written, as Slack tells; buttons and forms come in the order in which they are pressed. */
const saidAt = (input: Input): string | undefined => (input.kind === 'text' ? input.message : undefined);

/**
 * What people say in a row may overlap; it is taken in the order in which it came. Revisions alone keep it safe, so
 * that nobody waits longer for an answer that hangs (ms) than leaves time to acknowledge their own.
 */
const ORDER_MS = 500;

/**
 * Slack delivers over several connections: of two messages the second may be read one turn of the event loop earlier,
 * where the first came on a new one.
 */
async function bothTurns(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** A question that another process is posting is there soon: looked for so often, every so many ms. */
const SHOWN_TRIES = 20;
const SHOWN_AFTER_MS = 250;

const GREETED: Message = { text: GREETING, buttons: [startButton('开始填报')] };

/** Nothing that is there any more took a form. */
const UNTAKEN: Submission = { kind: 'taken', after: NOTHING };

/** Makes the use cases over their parts. */
export function createBot(parts: Parts, settling: Settling, features: readonly Feature[]): Bot {
  const { store, outbound, clock } = parts;
  const stamp = (user: string) => stampNow(parts, user);
  const doubted = createDoubted(store, clock);
  const inOrder = createInOrder(ORDER_MS, bothTurns);

  const take = async (
    id: string,
    origin: Origin,
    input: Input,
    key = origin.key,
    isDecided = false,
  ): Promise<After> => {
    const work = () => takeInput(parts, id, key, input, origin, isDecided);
    const outcome = await inOrder.run(id, work, saidAt(input));
    switch (outcome.kind) {
      case 'unknown-report':
        return NOTHING;
      case 'refused':
        return () => refuse(parts, origin, outcome.session.thread, outcome.told);
      case 'again':
        return async () => {
          await untilShown(id);
          await (await take(id, origin, input, key, true))();
        };
      default:
        return async () => {
          // Before the next question is there to be answered.
          await spokenOf(id, origin, outcome.kind === 'taken' ? outcome.session : null);
          await settling.run(id);
        };
    }
  };

  /** The question that is wanted is there, and known to be; another process may be posting it. */
  const untilShown = async (id: string): Promise<void> => {
    for (let tries = 0; tries < SHOWN_TRIES; tries += 1) {
      await settling.run(id);
      const loaded = await store.load(id);
      if (!loaded || loaded.shown >= loaded.session.prompted) return;
      await setTimeout(SHOWN_AFTER_MS);
    }
  };

  /** Of several reports in a direct conversation the one that was answered last is meant by what is said next. */
  const spokenOf = async (id: string, { team, channel }: Origin, written: Session | null): Promise<void> => {
    if (!isDirect(channel)) return;
    const session = written ?? (await store.load(id))?.session;
    if (session?.channel === channel) await store.linkDirect(team, channel, id);
  };

  /** Somebody of another workspace has only what a role that an admin of this one gave them is for. */
  const isShutOut = async ({ isOutsider, team, user }: Origin): Promise<boolean> =>
    isOutsider && (await parts.organs.memberOf(team, user)).length === 0;

  const shutOut =
    (origin: Origin, thread: string | null): After =>
    () =>
      refuse(parts, origin, thread, { text: FOR_OWN_WORKSPACE });

  const tooLong =
    (origin: Origin, thread: string | null): After =>
    () =>
      refuse(parts, origin, thread, { text: TOO_LONG });

  /** Whether whoever wrote an overlong message waits for an answer: said to the bot, in a report, or to the ledger. */
  const isOurs = (heard: HeardMessage, report: string | null): boolean =>
    heard.isAddressed || report !== null || isIntake(heard.text) || isSeveral(heard.text);

  const begun = (order: StartOrder): Promise<After> => beginReport(parts, settling, order);

  /** The report's own: what somebody may do with it is asked where it is done. */
  const own = reportDoors(parts, take, begun);

  /** What a message is: a feature's, an answer in a report, a file, or something said to the bot. */
  const takeHeard = async (heard: HeardMessage): Promise<After> => {
    const id = await reportOf(heard);
    const isShut = await isShutOut(heard);
    if (!id && isShut) return heard.isAddressed ? shutOut(heard, heard.thread) : NOTHING;
    if (!heard.isWhole) return isOurs(heard, id) ? tooLong(heard, heard.thread) : NOTHING;
    if (!id) return (await byFeature((feature) => feature.hear(heard))) ?? addressed(heard);
    if (heard.isAddressed && !isShut) {
      const answer = await byFeature((feature) => feature.hear({ ...heard, inReport: true }));
      if (answer) return answer;
    }
    if (heard.files.length > 0) {
      const purpose = asksToCheck(heard.text) ? 'check' : 'fill';
      let after = NOTHING;
      for (const { id: file, name } of heard.files) {
        const input: Input = { ...stamp(heard.user), kind: 'file', file, name, purpose };
        after = await take(id, heard, input, `${heard.key}:${file}`);
      }
      if (purpose === 'check' || !saysMore(heard.text)) return after;
    }
    const { text, ts: message } = heard;
    const input: Input = { ...stamp(heard.user), kind: 'text', text, message };
    return (await doubted.once(id, heard, () => take(id, heard, input))) ?? (() => settling.run(id));
  };

  return {
    async hear(heard) {
      try {
        return await takeHeard(heard);
      } catch (error) {
        doubted.note(heard);
        throw error;
      }
    },

    async hearEdit(heard) {
      const id = await reportOf(heard);
      if (!id)
        return (await byFeature((feature) => feature.hearEdit?.(heard) ?? Promise.resolve(null))) ?? NOTHING;
      if (!heard.isWhole) return tooLong(heard, heard.thread);
      return take(id, heard, {
        ...stamp(heard.user),
        kind: 'edited',
        text: heard.text,
        message: heard.ts,
      });
    },

    async command(origin, text, trigger) {
      const words = text.text.trim();
      if (await isShutOut(origin)) return shutOut(origin, null);
      if (!text.isWhole) return tooLong(origin, null);
      const done = await byFeature((feature) => feature.command(origin, words, trigger));
      if (done) return done;
      const asked = readStart(words);
      if (asked) return begun({ ...origin, ...asked, organKind: null, isNew: false });
      if (isCommand(words, 'help')) {
        return () => outbound.tell(origin.channel, null, origin.user, GREETED);
      }
      if (isCommand(words, 'check')) {
        return () => outbound.tell(origin.channel, null, origin.user, { text: HOW_TO_CHECK });
      }
      return () => outbound.ask(trigger, startForm(origin.channel, likelyYear(todayOf(clock))));
    },

    async openHome(user, team) {
      return () => showDesk(parts, { team, user });
    },

    async openDirect(user, team, channel) {
      if (await store.findDirect(team, channel)) return NOTHING;
      return async () => {
        if (!(await outbound.isUnwritten(channel)) || !(await outbound.isMember(user))) return;
        if (await store.firstTime(`greeted:${team}:${channel}`)) await outbound.say(channel, null, GREETED);
      };
    },

    async press(name, pressed) {
      if (Object.hasOwn(own.presses, name)) return (await own.presses[name]?.(pressed)) ?? NOTHING;
      if (await isShutOut(pressed)) return shutOut(pressed, pressed.thread);
      const feature = features.find(({ presses }) => Object.hasOwn(presses, name));
      return (await feature?.presses[name]?.(pressed)) ?? NOTHING;
    },

    async fill(name, filled, open) {
      if (await isShutOut(filled)) return;
      const heeds = features.find((one) => one.heeds && Object.hasOwn(one.heeds, name))?.heeds;
      const alert = await heeds?.[name]?.(filled);
      if (alert) await outbound.heed(open, alert);
    },

    async submit(name, submitted) {
      if (Object.hasOwn(own.forms, name)) return (await own.forms[name]?.(submitted)) ?? UNTAKEN;
      if (await isShutOut(submitted)) return { kind: 'taken', after: shutOut(submitted, null) };
      const feature = features.find(({ forms }) => Object.hasOwn(forms, name));
      return (await feature?.forms[name]?.(submitted)) ?? UNTAKEN;
    },
  };

  /** What the first feature that takes something makes of it. */
  async function byFeature(ask: (feature: Feature) => Promise<After | null>): Promise<After | null> {
    for (const feature of features) {
      const after = await ask(feature);
      if (after) return after;
    }
    return null;
  }

  /** The report that a message belongs to: its thread's, or in a direct conversation the one spoken of there last. */
  async function reportOf({
    team,
    channel,
    thread,
    text,
  }: Omit<HeardMessage, 'files'>): Promise<string | null> {
    const linked = thread && (await store.findThread(team, channel, thread));
    if (linked) return isSessionId(linked) ? linked : null;
    return isDirect(channel) && !readStart(text) ? store.findDirect(team, channel) : null;
  }

  /** Somebody talks outside of a report: to the bot, or not. */
  async function addressed(heard: HeardMessage): Promise<After> {
    if (!heard.isAddressed) return NOTHING;
    const asked = readStart(heard.text);
    if (asked) return begun({ ...heard, ...asked, organKind: null, isNew: false });
    if (heard.files.length > 0) {
      return async () => {
        if (!(await store.firstTime(heard.key))) return;
        for (const file of heard.files) await answerFile(parts, heard, file.id, file.name);
      };
    }
    return async () => {
      if (!(await store.firstTime(heard.key))) return;
      const answer = isThanks(heard.text) ? { text: YOU_ARE_WELCOME } : GREETED;
      await outbound.say(heard.channel, answerThread(heard), answer);
    };
  }
}
