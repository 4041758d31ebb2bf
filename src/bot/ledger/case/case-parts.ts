import { z } from 'zod';
import type { Application } from '../../../applications/case/application.ts';
import { currentEvent } from '../../../applications/case/current-event.ts';
import { type ApplicationEvent, registrationSchema } from '../../../applications/case/events.ts';
import { flagText } from '../../../applications/case/flags.ts';
import { handlerOf } from '../../../applications/case/handler.ts';
import { withoutPerson } from '../../../applications/case/without-person.ts';
import type { EntryField, EntryForm } from '../../../dialogue/entry-form.ts';
import { choice, text } from '../../../dialogue/fields.ts';
import type { Message } from '../../../dialogue/message.ts';
import { mention } from '../../../interview/mention.ts';
import { isoDateSchema } from '../../../language/date.ts';
import type { Organ } from '../../../organs/organ.ts';
import { permissionOf } from '../../../organs/permission.ts';
import type { OrganDeed } from '../../../organs/roles.ts';
import { refusalFor } from '../../access.ts';
import { todayOf } from '../../clock.ts';
import type { Feature, Pressed, Submission, Submitted } from '../../feature.ts';
import { ownOrgan } from '../../organs/own-organ.ts';
import { type After, isDirect, NOTHING, type Origin } from '../../origin.ts';
import type { Parts } from '../../parts.ts';
import { createTell } from '../../tell.ts';
import { seesContact } from '../questions/asking.ts';
import { handlerText, tellHandler } from './assigned.ts';
import { type CaseValue, caseCard, entriesCard, eventText, moreCard } from './case-card.ts';
import { cardOf, showCase, updateCase } from './case-place.ts';
import { BECAUSE } from './event-form.ts';
import { beforeEvent, EVENT_FORMS, eventFields, isEventType, readEvent } from './event-forms.ts';
import { personCard, personFields, personIn } from './person-fields.ts';
import { amendApplicant, recordEvent, type Unwritten, type Written, wasWritten } from './record.ts';
import { registrationFields } from './registration-form.ts';
import { withRepeated } from './same-person.ts';

const valueSchema = z.object({
  organ: z.string(),
  id: z.string(),
  event: z.string(),
  as: z.string().optional(),
  on: isoDateSchema.optional(),
});

/** What is pressed or sent about one application, once it was found and the person may do it. */
interface Found {
  readonly organ: Organ;
  readonly application: Application;
  readonly value: CaseValue;
}

/** What an entry says in a field; some fields are not called as the event calls it. */
function saidIn({ id }: EntryField, event: Readonly<Record<string, unknown>>): unknown {
  if (id === BECAUSE) return event.why;
  const value = event[id];
  return id === 'repeats' && typeof value === 'object' && value && 'number' in value ? value.number : value;
}

/** A field's first value from what an entry says now. */
function prefilled(field: EntryField, event: Readonly<Record<string, unknown>>): EntryField {
  const value = saidIn(field, event);
  if (field.kind === 'people') return field;
  if (typeof value === 'boolean') return { ...field, initial: value ? 'yes' : 'no' };
  return typeof value === 'string' || typeof value === 'number'
    ? { ...field, initial: String(value) }
    : field;
}

const AMEND: EntryField[] = [
  choice(
    'does',
    '怎样更正',
    [
      { value: 'replace', label: '按下面的内容改正' },
      { value: 'strike', label: '这一条作废' },
    ],
    'replace',
  ),
];

const NOT_IN_LEDGER = '台账中没有这个编号，请核对；不在台账中的不填。';

/** Presses and forms of one application's card. */
export function caseParts(parts: Parts): Pick<Feature, 'presses' | 'forms'> {
  const { ledger, outbound } = parts;
  const today = () => todayOf(parts.clock);

  const tell = createTell(outbound);

  const find = async (value: CaseValue, origin: Origin, deed: OrganDeed): Promise<Found | Message> => {
    const organ = await ownOrgan(parts, value.organ, origin);
    const [application] = organ ? await ledger.loadMany(organ.id, [value.id]) : [];
    if (!organ || !application) return { text: '台账中没有这件申请，请按编号查询。' };
    const permission = permissionOf(organ, origin.user, deed);
    return permission.kind === 'refused' ? refusalFor(permission) : { organ, application, value };
  };

  /** A press that shows or opens something about an application. */
  const press =
    (deed: OrganDeed, act: (pressed: Pressed, found: Found) => After) =>
    async (pressed: Pressed): Promise<After> => {
      const place = await find(valueSchema.parse(JSON.parse(pressed.value)), pressed, deed);
      return 'text' in place ? tell(pressed, pressed.thread, place) : act(pressed, place);
    };

  const ask =
    (pressed: Pressed, { application, value }: Found, form: Omit<EntryForm, 'context' | 'intro'>): After =>
    () =>
      outbound.ask(pressed.trigger, {
        ...form,
        intro: `申请 ${application.case.number}`,
        context: {
          organ: value.organ,
          id: value.id,
          event: value.event,
          channel: pressed.channel,
          thread: pressed.thread ?? '',
        },
      });

  /** What follows a form that recorded something: the card and a line in its thread. */
  const followed = (sent: Submitted, organ: string, done: Written, words: string): After => {
    if (done.kind === 'seen') return NOTHING;
    const flags = done.flags.map((flag) => `\n请留意：${flagText(flag)}`).join('');
    const where = { channel: sent.channel, thread: sent.context.thread || null, user: sent.user };
    // The line stands where others read along; a reason may name the applicant.
    const line = `${withoutPerson(words, done.application)}${flags}`;
    return () => updateCase(parts, sent.team, organ, done.application, line, where);
  };

  /** What a form that was sent is about; whether its sender may is asked where it is recorded. */
  const sentOf = async (sent: Submitted) => {
    const { team, user, key } = sent;
    const deed = { team, organ: sent.context.organ ?? '', id: sent.context.id ?? '', user, key };
    const organ = await ownOrgan(parts, deed.organ, sent);
    const [application] = organ ? await ledger.loadMany(organ.id, [deed.id]) : [];
    return { deed, organ, application };
  };

  const recordForm = async (sent: Submitted): Promise<Submission> => {
    const { deed, application } = await sentOf(sent);
    const type = sent.context.event ?? '';
    if (!application || !isEventType(type)) return { kind: 'taken', after: NOTHING };
    const read = readEvent(type, sent.values, application.case);
    if ('errors' in read) return { kind: 'wrong', errors: read.errors };
    const event = await withRepeated(parts, deed.organ, application, read.event);
    if (!event) return { kind: 'wrong', errors: { repeats: NOT_IN_LEDGER } };
    const done = await recordEvent(parts, deed, event);
    if (!wasWritten(done)) return wrongForm(done, 'on');
    const words = `${mention(sent.user)}登记：${eventText(event)}${handlerText(event)}`;
    const shown = followed(sent, deed.organ, done, words);
    const after = async () => {
      await shown();
      if (event.type === 'assigned') await tellHandler(parts, deed, done.application);
    };
    return { kind: 'taken', after };
  };

  /** An entry as it is to be read from now on; null: not at all. */
  const replacement = (sent: Submitted, event: ApplicationEvent, application: Application) => {
    if (sent.values.does === 'strike') return { replacement: null };
    if (event.type === 'registered') {
      const confirmedOn = sent.values.confirmedOn || null;
      const { letter } = event;
      const told = { ...sent.values, type: 'registered', confirmedOn, ...(letter ? { letter } : {}) };
      const read = registrationSchema.safeParse(told);
      return read.success
        ? { replacement: read.data }
        : { errors: { number: '请核对各项，日期和编号不能空。' } };
    }
    if (event.type === 'amended') return { errors: { why: '更正本身不再更正，请更正原来的那一条。' } };
    const read = readEvent(event.type, sent.values, application.case);
    return 'errors' in read ? read : { replacement: read.event };
  };

  const amendForm = async (sent: Submitted): Promise<Submission> => {
    const { deed, application } = await sentOf(sent);
    const entry = Number(sent.context.event);
    const event = application && currentEvent(application, entry);
    if (!application || !event) return { kind: 'taken', after: NOTHING };
    const read = replacement(sent, event, application);
    if ('errors' in read) return { kind: 'wrong', errors: read.errors };
    const told = read.replacement && (await withRepeated(parts, deed.organ, application, read.replacement));
    if (read.replacement && !told) return { kind: 'wrong', errors: { repeats: NOT_IN_LEDGER } };
    const why = sent.values.why ?? '';
    const amendment = { type: 'amended' as const, entry, replacement: told, why };
    const done = await recordEvent(parts, deed, amendment);
    return wasWritten(done)
      ? {
          kind: 'taken',
          after: followed(sent, deed.organ, done, `${mention(sent.user)}${eventText(amendment)}`),
        }
      : wrongForm(done, 'why');
  };

  const personForm = async (sent: Submitted): Promise<Submission> => {
    const { deed, organ, application } = await sentOf(sent);
    const { why = '' } = sent.values;
    if (!organ || !application || !seesContact(organ, sent.user, application)) {
      return { kind: 'wrong', errors: { why: '申请人信息由该件承办人更正。' } };
    }
    const done = await amendApplicant(parts, deed, personIn(sent.values), why);
    return wasWritten(done)
      ? { kind: 'taken', after: followed(sent, deed.organ, done, `${mention(sent.user)}更正了申请人信息。`) }
      : wrongForm(done, 'why');
  };

  return {
    presses: {
      caseShow: press('ledger.read', (pressed, { organ, application }) => async () => {
        const place = await cardOf(parts, pressed.team, organ.id, application.id);
        const { channel, thread, user } = pressed;
        // A card in somebody else's own conversation can be opened by nobody else, and one that was deleted by nobody.
        const isOpen =
          !place || !isDirect(place.channel) || place.channel === (await outbound.directWith(user));
        const link =
          place && isOpen ? await outbound.permalink({ channel: place.channel, thread: place.ts }) : null;
        if (link) return outbound.tell(channel, thread, user, { text: link });
        if (place) {
          const card = caseCard(application, organ.id, today(), parts.calendar);
          return outbound.tell(channel, thread, user, card);
        }
        const where = { channel, thread, user, mayExist: false };
        await showCase(parts, pressed.team, organ.id, application, where);
      }),
      caseEvent: press('ledger.record', (pressed, found) => {
        const type = found.value.event;
        if (!isEventType(type)) return NOTHING;
        const { label } = EVENT_FORMS[type];
        const plain = eventFields(type, found.application.case, today());
        const { as, on } = found.value;
        const begun = { ...(as ? { disposition: as } : {}), ...(on ? { on } : {}) };
        const fields = plain.map((field) => (field.id in begun ? prefilled(field, begun) : field));
        const isEmptyChoice = fields.some((field) => field.kind === 'choice' && field.options.length === 0);
        return isEmptyChoice
          ? tell(pressed, pressed.thread, { text: '目前没有与之对应的事项，请看卡片上现在的办理情况。' })
          : ask(pressed, found, { name: 'caseEvent', title: label, submit: '登记', fields });
      }),
      caseMore: press('ledger.record', (pressed, { organ, application }) =>
        tell(pressed, pressed.thread, moreCard(application, organ.id)),
      ),
      caseEntries: press('ledger.read', (pressed, { organ, application }) =>
        tell(pressed, pressed.thread, entriesCard(application, organ.id)),
      ),
      caseAmend: press('ledger.record', (pressed, found) => {
        const event = currentEvent(found.application, Number(found.value.event));
        if (!event || event.type === 'amended') return NOTHING;
        const isFirst = event.type === 'registered';
        const plain = isFirst
          ? registrationFields({}, event.arrivedOn)
          : eventFields(event.type, beforeEvent(found.application.case, event), event.on);
        const fields = [
          ...(isFirst ? [] : AMEND),
          ...plain.map((field) => prefilled(field, event)),
          text('why', '更正原因'),
        ];
        return ask(pressed, found, { name: 'caseAmend', title: '更正记录', submit: '更正', fields });
      }),
      casePerson: press('ledger.read', (pressed, { organ, application }) => {
        const { thread, user } = pressed;
        return seesContact(organ, user, application)
          ? tell(pressed, thread, personCard(application, organ.id))
          : tell(pressed, thread, keptFrom(organ, user, application));
      }),
      casePersonEdit: press('ledger.record', (pressed, found) => {
        if (!seesContact(found.organ, pressed.user, found.application)) return NOTHING;
        return ask(pressed, found, {
          name: 'casePerson',
          title: '更正申请人信息',
          submit: '更正',
          fields: [...personFields(found.application.person), text('why', '更正原因')],
        });
      }),
    },
    forms: { caseEvent: recordForm, caseAmend: amendForm, casePerson: personForm },
  };
}

/** Why somebody is not shown who applied: it is another's case, or they handle it without the role of a handler. */
function keptFrom(organ: Organ, user: string, application: Application): Message {
  const keeper = handlerOf(application);
  if (keeper !== user) return { text: `申请人信息只给该件承办人看，请找${mention(keeper)}。` };
  const permission = permissionOf(organ, user, 'person.see');
  return permission.kind === 'refused' ? refusalFor(permission) : { text: '' };
}

/** What a form says of something that was not recorded; `field` is where a refusal stands, without its mentions. */
export function wrongForm(done: Unwritten, field: string): Submission {
  return done.kind === 'number-taken'
    ? {
        kind: 'wrong',
        errors: { number: `台账中已有 ${done.application.case.number}，请核对或换一个编号。` },
      }
    : { kind: 'wrong', errors: { [field]: done.text.replace(/\p{Co}/gu, '') } };
}
