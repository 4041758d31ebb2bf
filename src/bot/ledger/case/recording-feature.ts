import { z } from 'zod';
import { registrationSchema } from '../../../applications/case/events.ts';
import { readIntake } from '../../../applications/intake/intake.ts';
import { isIntake, isSeveral, mayBeIntake } from '../../../applications/intake/opening.ts';
import { mention } from '../../../interview/mention.ts';
import { fold } from '../../../language/fold.ts';
import { exactInteger } from '../../../language/numbers.ts';
import { isOrganName, type Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import { isOrganId } from '../../../store/keys.ts';
import { refusalFor } from '../../access.ts';
import { dayWritten, todayOf } from '../../clock.ts';
import type { Feature, Submission, Submitted } from '../../feature.ts';
import { NAME_WANTED } from '../../messages.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { type Ensured, ensureMeant, rememberOrgan, whichOrgan } from '../../organs/which-organ.ts';
import { type After, type HeardMessage, NOTHING, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { createTell } from '../../tell.ts';
import { isCommand } from '../../words/commands.ts';
import { aboutCase, noteTalk } from '../questions/talked-about.ts';
import { type ApplyValue, applyForm, completeIntake, incompleteCard, offerCard } from './apply-flow.ts';
import { tellHandler } from './assigned.ts';
import { caseParts, wrongForm } from './case-parts.ts';
import { showCase } from './case-place.ts';
import { dueShown } from './due-shown.ts';
import { noteRegistered } from './edited-message.ts';
import { personIn } from './person-fields.ts';
import {
  type NewApplication,
  newApplicationId,
  registerApplication,
  type Unwritten,
  type Written,
  wasWritten,
} from './record.ts';
import { MOST_IN_LETTER, registerOthers, restText } from './register-letter.ts';
import { othersOfPerson, samePersonText } from './same-person.ts';

const applySchema = z.object({
  organ: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread: z.string(),
  text: z.string().optional(),
});

const ONE_AT_A_TIME =
  '不同申请人的请每件单独发一条，以“新收一件申请：”开头，这条还没有登记；已有登记簿的，可把表格文件拖进来一次导入。';

const TOO_MANY = `一次最多登记${MOST_IN_LETTER}件，请分几次登记，或导入表格。`;

/** Said where the contents that were filled in are not as many as the letter is said to hold. */
const countsApart = (known: number): string =>
  `已填写内容的共${known}件，与件数不一致。请补齐各件内容，或更正件数。`;

/** Where a message stands, so that a form can take over what it says. */
const placeOf = ({ channel, ts, thread }: HeardMessage): ApplyValue => ({
  organ: '',
  channel,
  ts,
  thread: thread ?? '',
});

/** Registering applications and recording what happens to them. */
export function createRecordingFeature(parts: Parts): Feature {
  const { outbound, organs } = parts;
  const ofCase = caseParts(parts);
  const today = () => todayOf(parts.clock);

  const tell = createTell(outbound);

  /** Shows what was registered; the same delivery again may find the card posted already. */
  const shown =
    (origin: Origin, thread: string | null, organ: string, done: Written): After =>
    async () => {
      await rememberOrgan(parts, origin, organ);
      const { channel, user } = origin;
      const where = { channel, thread, user, mayExist: done.kind === 'seen' };
      await showCase(parts, origin.team, organ, done.application, where);
      await tellHandler(parts, { organ, user, key: origin.key }, done.application);
      // “怎么算的？” after a registration means what was just registered.
      const talk = { team: origin.team, channel: origin.channel, thread };
      await noteTalk(parts, talk, organ, aboutCase(done.application.case.number));
      // Told to whoever registered alone: that two applications are one person's is not for who reads along.
      const hint = samePersonText(done.application, await othersOfPerson(parts, organ, done.application));
      if (hint)
        await outbound.tell(channel, thread, user, { text: `${done.application.case.number}：${hint}` });
    };

  const register = (origin: Origin, organ: Organ, fresh: NewApplication) => {
    const { team, user, key } = origin;
    const deed = { team, organ: organ.id, id: newApplicationId(key), user, key };
    return registerApplication(parts, deed, fresh);
  };

  const unwrittenText = (done: Unwritten): string => {
    if (done.kind === 'refused') return done.text;
    const { number, handler } = done.application.case;
    return `台账中已有编号 ${number}${handler ? `（承办人${mention(handler)}）` : ''}。同一件不用再登记；另一件请换一个编号再发。`;
  };

  /** Shows the first application of a letter, registers the others under the numbers behind it, and shows them. */
  const letter = async (
    origin: Origin,
    thread: string | null,
    organ: Organ,
    fresh: NewApplication,
    first: Written,
    contents: readonly string[],
    message: string,
  ): Promise<After> => {
    const deed = { team: origin.team, organ: organ.id, user: origin.user, key: origin.key };
    const { number } = first.application.case;
    if (message) {
      const place = { team: origin.team, channel: origin.channel, ts: message };
      await noteRegistered(parts, place, organ.id, first.application.id);
    }
    const others = await registerOthers(parts, deed, fresh, number, contents);
    const failed = others.failed
      ? tell(origin, thread, { text: restText(others, contents, unwrittenText) })
      : NOTHING;
    return async () => {
      await shown(origin, thread, organ.id, first)();
      for (const one of others.written) await shown(origin, thread, organ.id, one)();
      await failed();
    };
  };

  /** A message that registers an application: taken when it says enough, else answered with what is missing. */
  const intake = async (heard: HeardMessage): Promise<After | null> => {
    const which = await whichOrgan(parts, heard);
    const value = placeOf(heard);
    const read = readIntake(heard.text, today());
    const thread = heard.thread;
    if (which.kind !== 'one')
      return tell(heard, thread, incompleteCard({ ...read, missing: ['organ', ...read.missing] }, value));
    const { organ } = which;
    const complete = completeIntake(read);
    if (!complete) return tell(heard, thread, incompleteCard(read, { ...value, organ: organ.id }));
    const { registration, person, others } = complete;
    const fresh = { registration, person, handler: heard.user, isRecordCorrection: false };
    const done = await register(heard, organ, fresh);
    return wasWritten(done)
      ? letter(heard, thread, organ, fresh, done, others, heard.ts)
      : tell(heard, thread, {
          text: unwrittenText(done),
          ...(done.kind === 'refused' && done.buttons ? { buttons: done.buttons } : {}),
        });
  };

  const openForm = async (origin: Origin, trigger: string, value: ApplyValue): Promise<After> => {
    const named = value.organ ? await ownOrgan(parts, value.organ, origin) : null;
    const which = named ? ({ kind: 'one', organ: named } as const) : await whichOrgan(parts, origin);
    const organs = which.kind === 'one' ? [which.organ] : which.kind === 'several' ? which.organs : [];
    const [only] = organs;
    const permission = permissionOf(
      organs.length === 1 ? (only ?? null) : null,
      origin.user,
      'ledger.record',
    );
    if (permission.kind === 'refused') {
      return tell(origin, value.thread || null, refusalFor(permission));
    }
    return async () => {
      const thread = value.thread || null;
      const written = async () => (value.ts ? outbound.textOf(value.channel, thread, value.ts) : '');
      const text = value.text ?? (await written());
      const place = { channel: value.channel, thread, user: origin.user, message: value.ts };
      const day = value.ts ? dayWritten(parts.clock, value.ts) : today();
      await outbound.ask(trigger, await applyForm(parts, organs, day, text, place));
    };
  };

  /** The organ that a sent form names: by id, or by a name that becomes known by this. */
  const organOfForm = async (sent: Submitted): Promise<Ensured> => {
    const words = (sent.context.organ || sent.values.organ || '').trim();
    if (isOrganName(words) && !isOrganId(words)) return ensureMeant(parts, sent.team, words, sent.user);
    const organ = isOrganId(words) ? await ownOrgan(parts, words, sent) : null;
    return organ ? { kind: 'known', organ } : { kind: 'refused', text: NAME_WANTED };
  };

  const apply = async (sent: Submitted): Promise<Submission> => {
    const { values, context } = sent;
    const ensured = await organOfForm(sent);
    if (ensured.kind === 'refused') return { kind: 'wrong', errors: { organ: ensured.text } };
    const { organ } = ensured;
    // Asked before anything of the ledger is looked at: whoever may not record learns nothing of it.
    const permission = permissionOf(organ, sent.user, 'ledger.record');
    if (permission.kind === 'refused') {
      return { kind: 'taken', after: tell(sent, null, refusalFor(permission)) };
    }
    const read = registrationSchema.safeParse({
      ...values,
      type: 'registered',
      confirmedOn: values.confirmedOn || null,
    });
    if (!read.success) {
      const fields = read.error.issues.map(({ path }) => String(path[0]));
      return {
        kind: 'wrong',
        errors: Object.fromEntries(fields.map((field) => [field, '请填写或更正这一项。'])),
      };
    }
    const { arrivedOn, confirmedOn } = read.data;
    if (confirmedOn !== null && confirmedOn < arrivedOn) {
      return { kind: 'wrong', errors: { confirmedOn: '双方确认之日早于到达日期，请核对两个日期。' } };
    }
    const contents = (values.others ?? '').split('\n').flatMap((one) => one.trim() || []);
    if (contents.length > MOST_IN_LETTER) return { kind: 'wrong', errors: { others: TOO_MANY } };
    const count = values.count === undefined ? null : exactInteger(fold(values.count.trim()).text);
    if (values.count !== undefined && count !== contents.length + 1)
      return { kind: 'wrong', errors: { count: countsApart(contents.length + 1) } };
    const fresh: NewApplication = {
      registration: read.data,
      person: personIn(values),
      handler: values.handler || null,
      isRecordCorrection: values.aside === 'yes',
    };
    const done = await register(sent, organ, fresh);
    if (!wasWritten(done)) return wrongForm(done, 'arrivedOn');
    const thread = context.thread || null;
    return {
      kind: 'taken',
      after: await letter(sent, thread, organ, fresh, done, contents, context.message ?? ''),
    };
  };

  return {
    async hear(heard) {
      if (heard.files.length > 0) return null;
      const several = isSeveral(heard.text);
      if (!several && !isIntake(heard.text)) {
        const isOffered = heard.isAddressed && !heard.inReport && mayBeIntake(heard.text);
        return isOffered ? tell(heard, heard.thread, offerCard(placeOf(heard))) : null;
      }
      const isOurs = heard.isAddressed || (await organs.spokenOf(heard.team, heard.channel)) !== null;
      if (!isOurs) return null;
      return several ? tell(heard, heard.thread, { text: ONE_AT_A_TIME }) : intake(heard);
    },

    async command(origin, text, trigger) {
      if (!isCommand(text, 'register')) return null;
      return openForm(origin, trigger, { organ: '', channel: origin.channel, ts: '', thread: '' });
    },

    presses: {
      applyOpen: (pressed) =>
        openForm(pressed, pressed.trigger, applySchema.parse(JSON.parse(pressed.value))),
      ...ofCase.presses,
    },
    forms: { apply, ...ofCase.forms },
    heeds: { apply: async ({ values }) => dueShown(values, today(), parts.calendar) },
  };
}
