import type { EntryField } from '../../dialogue/entry-form.ts';
import type { Message } from '../../dialogue/message.ts';
import { isOrganName, type Organ } from '../../organs/organ.ts';
import { isOpen, may, permissionOf } from '../../organs/permission.ts';
import { askButton, refusalFor } from '../access.ts';
import type { Feature, Pressed, Submission, Submitted } from '../feature.ts';
import { type After, NOTHING, type Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { createTell } from '../tell.ts';
import { commandIn } from '../words/commands.ts';
import { changeOrgan } from './change-organ.ts';
import { organChoice } from './organ-choice.ts';
import { ownOrgan } from './own-organ.ts';
import {
  peopleFields,
  RETENTION_OF,
  readPeople,
  readSettings,
  settingsCard,
  settingsFields,
} from './settings-forms.ts';
import { closeOrgans, ensureWithin, knownOrgan, loadOrgans, whichOrgan } from './which-organ.ts';

const ADMINS_ONLY = '人员和岗位由工作区管理员安排，请联系管理员。';
const NO_ORGAN = '还没有机关。请写全称，例如“/nianbao 设置 云岭县自然资源局”。';

/** An organ's people, set by a workspace admin, and the rest, set by its lead. */
export function createSettingsFeature(parts: Parts): Feature {
  const { organs, outbound } = parts;
  const tell = createTell(outbound);

  /** The organs that somebody may look at here: an admin all of the workspace's, others their own. */
  async function known(origin: Origin, isAdmin: boolean): Promise<readonly Organ[]> {
    if (!isAdmin) {
      const which = await whichOrgan(parts, origin);
      return which.kind === 'one' ? [which.organ] : which.kind === 'several' ? which.organs : [];
    }
    return loadOrgans(parts, await organs.organsOf(origin.team));
  }

  const cardFor = (organ: Organ, user: string, isAdmin: boolean): Message =>
    isAdmin || may(organ, user, 'ledger.read')
      ? settingsCard(organ, {
          people: isAdmin,
          rest: may(organ, user, 'organ.set'),
          retention: isAdmin || !isOpen(organ),
        })
      : {
          text: `${organ.name}已安排人员，请找本机关的负责人或工作区管理员，也可以在这里申请。`,
          buttons: [askButton(organ.id, 'drafter'), askButton(organ.id, 'handler')],
        };

  /** Makes an organ known, for an admin, and shows how it is set up. */
  async function make(origin: Origin, name: string, isAdmin: boolean): Promise<void> {
    if (!isAdmin || !isOrganName(name))
      return outbound.tell(origin.channel, null, origin.user, { text: ADMINS_ONLY });
    const made = await ensureWithin(parts, origin.team, name, origin.user);
    const card = made.kind === 'known' ? cardFor(made.organ, origin.user, isAdmin) : { text: made.text };
    await outbound.tell(origin.channel, null, origin.user, card);
  }

  async function show(origin: Origin, name: string): Promise<void> {
    const isAdmin = await outbound.isAdmin(origin.user);
    const say = (card: Message) => outbound.tell(origin.channel, null, origin.user, card);
    if (name !== '') {
      const organ = await knownOrgan(parts, origin.team, name);
      if (organ) return say(cardFor(organ, origin.user, isAdmin));
      const close = await closeOrgans(parts, origin.team, name);
      const mayMake = isAdmin && isOrganName(name);
      if (close.length > 0) {
        const card = organChoice(`没有“${name}”。是不是：`, close, 'organShow', (id) => id);
        const make = { name: 'organNew', value: name, label: `不是，新建${name}` };
        return say(mayMake ? { ...card, buttons: [...(card.buttons ?? []), make] } : card);
      }
      if (!mayMake) return say({ text: `没有找到“${name}”。请写机关全称；新的机关由工作区管理员设置。` });
      return make(origin, name, isAdmin);
    }
    const organs = await known(origin, isAdmin);
    const [only, second] = organs;
    if (!only) return say({ text: NO_ORGAN });
    await say(
      second
        ? organChoice('请选要设置的机关：', organs, 'organShow', (id) => id)
        : cardFor(only, origin.user, isAdmin),
    );
  }

  /** The organ of a press or form. */
  const opened = (id: string, origin: Origin): Promise<Organ | null> => ownOrgan(parts, id, origin);

  const refusedPeople = async ({ user }: Origin): Promise<Message | null> =>
    (await outbound.isAdmin(user)) ? null : { text: ADMINS_ONLY };

  const refusedRest = (organ: Organ, { user }: Origin): Message | null => {
    const permission = permissionOf(organ, user, 'organ.set');
    return permission.kind === 'refused' ? refusalFor(permission) : null;
  };

  /** Deletion cannot be undone: while an organ is open to everybody, only an admin decides on it. */
  const mayDelete = async (organ: Organ, { user }: Origin): Promise<boolean> =>
    !isOpen(organ) || (await outbound.isAdmin(user));

  const changed = async (
    sent: Submitted,
    organ: Organ,
    what: string,
    detail: Record<string, string | number>,
    change: (organ: Organ) => Organ,
  ): Promise<Submission> => {
    await changeOrgan(parts, organ.id, { key: sent.key, user: sent.user, what, detail }, change);
    return { kind: 'taken', after: () => show(sent, organ.name) };
  };

  const form = async (
    pressed: Pressed,
    name: 'organPeople' | 'organSettings',
    title: string,
    refused: (organ: Organ) => Promise<Message | null> | Message | null,
    fieldsOf: (organ: Organ) => Promise<EntryField[]> | EntryField[],
  ): Promise<After> => {
    const organ = await opened(pressed.value, pressed);
    if (!organ) return NOTHING;
    return async () => {
      const refusal = await refused(organ);
      if (refusal) return tell(pressed, null, refusal)();
      const context = { organ: organ.id, channel: pressed.channel };
      const fields = await fieldsOf(organ);
      await outbound.ask(pressed.trigger, {
        name,
        context,
        title,
        intro: organ.name,
        submit: '保存',
        fields,
      });
    };
  };

  return {
    hear: async () => null,
    async command(origin, text) {
      const spoken = commandIn(text);
      return spoken?.command === 'settings' ? () => show(origin, spoken.rest) : null;
    },
    presses: {
      organNew: async (pressed) => async () =>
        make(pressed, pressed.value, await outbound.isAdmin(pressed.user)),
      organShow: async (pressed) => {
        const organ = await opened(pressed.value, pressed);
        return organ ? () => show(pressed, organ.name) : NOTHING;
      },
      organPeople: (pressed) =>
        form(pressed, 'organPeople', '安排人员', () => refusedPeople(pressed), peopleFields),
      organSettings: (pressed) =>
        form(
          pressed,
          'organSettings',
          '机关设置',
          (organ) => refusedRest(organ, pressed),
          async (organ) => settingsFields(organ, await mayDelete(organ, pressed)),
        ),
    },
    forms: {
      organPeople: async (sent) => {
        const organ = await opened(sent.context.organ ?? '', sent);
        if (!organ) return { kind: 'taken', after: NOTHING };
        const refusal = await refusedPeople(sent);
        if (refusal) return { kind: 'taken', after: tell(sent, null, refusal) };
        const read = readPeople(sent.values);
        if (read.kind === 'wrong') return read;
        const detail = Object.fromEntries(read.value.map(({ user, roles }) => [user, roles.join(',')]));
        return changed(sent, organ, 'organ.people', detail, (one) => ({ ...one, people: read.value }));
      },
      organSettings: async (sent) => {
        const organ = await opened(sent.context.organ ?? '', sent);
        if (!organ) return { kind: 'taken', after: NOTHING };
        const refusal = refusedRest(organ, sent);
        if (refusal) return { kind: 'taken', after: tell(sent, null, refusal) };
        const read = readSettings(sent.values, organ);
        if (read.kind === 'wrong') return read;
        const { kind, settings } = read.value;
        const isOther = settings.retentionMonths !== organ.settings.retentionMonths;
        if (isOther && !(await mayDelete(organ, sent)))
          return { kind: 'wrong', errors: { retentionMonths: RETENTION_OF } };
        const detail = {
          kind,
          digestHour: settings.digestHour,
          retentionMonths: settings.retentionMonths ?? '',
          submission: settings.reportDue.submission ?? '',
          publication: settings.reportDue.publication ?? '',
        };
        return changed(sent, organ, 'organ.settings', detail, (one) => ({ ...one, kind, settings }));
      },
    },
  };
}
