import { z } from 'zod';
import { choice, line } from '../../dialogue/fields.ts';
import type { Button, Message } from '../../dialogue/message.ts';
import { normalForm } from '../../language/fold.ts';
import { isOrganName, type Organ } from '../../organs/organ.ts';
import { permissionOf } from '../../organs/permission.ts';
import { phrase } from '../../report/language.ts';
import { organOf, sessionIdOf } from '../../store/keys.ts';
import { countArrived } from '../../store/ledger-store.ts';
import { refusalFor, refusalOf } from '../access.ts';
import type { Feature, Pressed } from '../feature.ts';
import { NAME_WANTED } from '../messages.ts';
import { type After, NOTHING, type Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import type { Settling } from '../settling.ts';
import { readStart } from '../start-request.ts';
import { createTell } from '../tell.ts';
import { commandIn } from '../words/commands.ts';
import { mergeOrgans, removeOrgan, renameOrgan, reportsOf, withdraw } from './mending.ts';
import { ownOrgan } from './own-organ.ts';
import { knownOrgan, loadOrgans, organIdFor } from './which-organ.ts';

const ADMINS_ONLY = '合并和删除机关由工作区管理员办理，请联系管理员。';
const LEFT = '没有改动。';
const WITHDRAW_HOW =
  '要撤销误开的年报，请写机关全称和年份，例如“/nianbao 撤销 云岭县自然资源局 2025”；也可在填报话题里说“取消”。';

const mergeSchema = z.object({ organ: z.string(), into: z.string() });

/** A question that is asked a second time before anything is done, with the way out. */
const twice = (text: string, name: string, value: string, label: string): Message => {
  const buttons: Button[] = [
    { name: 'mendNot', value: '', label: '不动', style: 'primary' },
    { name, value, label, style: 'danger' },
  ];
  return { text, buttons };
};

/** Mending organs and reports that were begun by mistake: another name, two that are one, one too many. */
export function createMendFeature(parts: Parts, settling: Settling): Feature {
  const { organs, outbound, store } = parts;
  const tell = createTell(outbound);
  const say = (to: Origin, text: string): After => tell(to, null, { text });

  /** Does something with an organ for an admin. */
  const asAdmin = async (
    origin: Origin,
    id: string,
    does: (organ: Organ) => Promise<void> | void,
  ): Promise<After> => {
    const organ = await ownOrgan(parts, id, origin);
    if (!organ) return NOTHING;
    return async () => {
      if (await outbound.isAdmin(origin.user)) await does(organ);
      else await say(origin, ADMINS_ONLY)();
    };
  };

  const yearsOf = async (organ: string): Promise<number[]> =>
    (await reportsOf(parts, organ)).map(({ year }) => year);

  /** Why somebody may give an organ no other name; null: they may. */
  const refusedName = async (organ: Organ, { user }: Origin): Promise<Message | null> => {
    const permission = permissionOf(organ, user, 'organ.set');
    if (permission.kind === 'allowed' || (await outbound.isAdmin(user))) return null;
    return refusalFor(permission);
  };

  async function askRemove(pressed: Pressed, organ: Organ): Promise<void> {
    const [cases, years] = await Promise.all([countArrived(parts.ledger, organ.id), yearsOf(organ.id)]);
    if (cases > 0) {
      const text = `${organ.name}的台账有${cases}件申请，不能删除。两个机关其实是一个的，请用“并入其他机关”。`;
      return say(pressed, text)();
    }
    const reports = years.length > 0 ? `${years.join('、')}年年报一并撤销，不再提醒。` : '';
    const text = `删除${organ.name}？${reports}办过的经过都在留痕中，以后可以用同一名称重新开始。`;
    return tell(pressed, null, twice(text, 'organRemoved', organ.id, '确定删除'))();
  }

  /** Asks a second time before two organs are made one; where that cannot be, why and what to do instead. */
  async function mergeCard(organ: Organ, into: Organ): Promise<Message> {
    const count = ({ id }: Organ) => countArrived(parts.ledger, id);
    const [cases, others, years, there] = await Promise.all([
      count(organ),
      count(into),
      yearsOf(organ.id),
      yearsOf(into.id),
    ]);
    if (cases > 0 && others > 0)
      return {
        text: [
          `${organ.name}的台账有${cases}件申请，${into.name}的有${others}件，两本台账不能并成一本：编号已写进发出的文书，合在一起会有同号的两件；留痕也按机关各自连成一串。`,
          `请这样办：新的申请都登记在${into.name}；${organ.name}的在办件在原台账办结；年报第三、四部分填两本之和。`,
        ].join('\n'),
      };
    if (cases > 0) {
      const turned = await mergeCard(into, organ);
      const why = `${organ.name}的台账有${cases}件申请，编号和留痕不能挪动，所以只能反过来并，并好后再按需改名。`;
      return { ...turned, text: `${why}\n${turned.text}` };
    }
    const stays = years.filter((year) => there.includes(year));
    const moves = years.filter((year) => !there.includes(year));
    const text = [
      `把${organ.name}并入${into.name}？人员和原名一并转入。`,
      ...(moves.length > 0 ? [`${moves.join('、')}年年报转入，在新的话题里接着填。`] : []),
      ...(stays.length > 0
        ? [`${stays.join('、')}年年报两边都有，保留${into.name}的，${organ.name}的撤销。`]
        : []),
    ].join('\n');
    return twice(text, 'organMerged', JSON.stringify({ organ: organ.id, into: into.id }), '确定并入');
  }

  async function askMerge(pressed: Pressed, organ: Organ): Promise<void> {
    const ids = (await organs.organsOf(pressed.team)).filter((id) => id !== organ.id);
    const others = await loadOrgans(parts, ids);
    if (others.length === 0) return say(pressed, '没有别的机关可以并入。')();
    const options = others.map(({ id, name }) => ({ value: id, label: name }));
    return outbound.ask(pressed.trigger, {
      name: 'organMerge',
      context: { organ: organ.id, channel: pressed.channel },
      title: '并入其他机关',
      intro: `${organ.name}与下面的机关其实是一个：`,
      submit: '下一步',
      fields: [choice('into', '并入', options)],
    });
  }

  async function withdrawCard(origin: Origin, text: string): Promise<Message> {
    const asked = readStart(text);
    if (!asked) return { text: WITHDRAW_HOW };
    const id = sessionIdOf(await organIdFor(parts, origin.team, asked.organ), asked.year);
    const { session, organ } = await store.open(id);
    if (!session || session.state === 'cancelled' || session.team !== origin.team)
      return { text: `没有找到${asked.organ}${asked.year}年的年报。${WITHDRAW_HOW}` };
    const { name } = session.content.organ;
    const refusal = refusalOf(organ, name, origin, 'report.fill');
    if (refusal) return refusal;
    const filled = Object.keys(session.content.answers).length;
    const files = session.files.length > 0 ? `已生成${session.files.length}版文件，` : '';
    return twice(
      `撤销${name}${session.year}年的年报？已答${filled}问，${files}撤销后不再提醒，经过留在留痕中，可以重新开始。`,
      'reportWithdrawn',
      id,
      '确定撤销',
    );
  }

  return {
    hear: async () => null,
    async command(origin, text) {
      const spoken = commandIn(text);
      if (spoken?.command !== 'withdraw') return null;
      return async () => tell(origin, null, await withdrawCard(origin, spoken.rest))();
    },
    presses: {
      mendNot: async (pressed) => say(pressed, LEFT),
      organRename: async (pressed) => {
        // Its button stands on the organ's card, and in the report's thread.
        const organ = await ownOrgan(parts, organOf(pressed.value), pressed);
        if (!organ) return NOTHING;
        return async () => {
          const refusal = await refusedName(organ, pressed);
          if (refusal) return tell(pressed, null, refusal)();
          await outbound.ask(pressed.trigger, {
            name: 'organRename',
            context: { organ: organ.id, channel: pressed.channel },
            title: '机关改名',
            intro: '原名仍能找到这个机关；正在填的年报用新名称，已生成的文件不变。',
            submit: '保存',
            fields: [line('name', '机关名称（全称）', { most: 60, initial: organ.name })],
          });
        };
      },
      organRemove: (pressed) => asAdmin(pressed, pressed.value, (organ) => askRemove(pressed, organ)),
      organRemoved: (pressed) =>
        asAdmin(pressed, pressed.value, async (organ) => {
          if ((await countArrived(parts.ledger, organ.id)) > 0) return askRemove(pressed, organ);
          await removeOrgan(parts, settling, organ, pressed);
          await say(pressed, `${organ.name}已删除。`)();
        }),
      organMerge: (pressed) => asAdmin(pressed, pressed.value, (organ) => askMerge(pressed, organ)),
      organMerged: async (pressed) => {
        const ids = mergeSchema.parse(JSON.parse(pressed.value));
        const into = await ownOrgan(parts, ids.into, pressed);
        if (!into) return NOTHING;
        return asAdmin(pressed, ids.organ, async (organ) => {
          if (organ.id === into.id) return;
          // An application may have come in since it was asked.
          if ((await countArrived(parts.ledger, organ.id)) > 0)
            return tell(pressed, null, await mergeCard(organ, into))();
          await mergeOrgans(parts, settling, organ, into, pressed);
          await say(pressed, `${organ.name}已并入${into.name}，以后两个名称都指${into.name}。`)();
        });
      },
      reportWithdrawn: async (pressed) => {
        const { session, organ } = await store.open(pressed.value);
        if (session?.team !== pressed.team) return NOTHING;
        const { name } = session.content.organ;
        const refusal = refusalOf(organ, name, pressed, 'report.fill');
        if (refusal) return tell(pressed, null, refusal);
        const why = phrase(
          '这份年报已撤销，不再提醒；经过都在留痕中。要重新开始请用 /nianbao。',
          'This report is withdrawn; nobody is reminded of it. Start again with /nianbao.',
        );
        return async () => {
          await withdraw(parts, settling, pressed.value, pressed.key, pressed.user, why);
          await say(pressed, `${name}${session.year}年的年报已撤销。`)();
        };
      },
    },
    forms: {
      organRename: async (sent) => {
        const organ = await ownOrgan(parts, sent.context.organ ?? '', sent);
        if (!organ) return { kind: 'taken', after: NOTHING };
        const refusal = await refusedName(organ, sent);
        if (refusal) return { kind: 'taken', after: tell(sent, null, refusal) };
        const name = (sent.values.name ?? '').trim();
        if (!isOrganName(name)) return { kind: 'wrong', errors: { name: NAME_WANTED } };
        const other = await knownOrgan(parts, sent.team, name);
        if (other && other.id !== organ.id)
          return {
            kind: 'wrong',
            errors: { name: `“${other.name}”是另一个机关。两个其实是一个的，请用“并入其他机关”。` },
          };
        if (name === organ.name) return { kind: 'taken', after: say(sent, LEFT) };
        const also = normalForm(name) === normalForm(organ.name) ? '' : '原名仍能找到它。';
        return {
          kind: 'taken',
          after: async () => {
            await renameOrgan(parts, settling, organ, name, sent);
            await say(sent, `${organ.name}已改名为${name}。${also}`)();
          },
        };
      },
      organMerge: async (sent) => {
        if (!(await outbound.isAdmin(sent.user))) return { kind: 'taken', after: say(sent, ADMINS_ONLY) };
        const organ = await ownOrgan(parts, sent.context.organ ?? '', sent);
        const into = await ownOrgan(parts, sent.values.into ?? '', sent);
        if (!organ || !into || organ.id === into.id) return { kind: 'taken', after: NOTHING };
        return { kind: 'taken', after: async () => tell(sent, null, await mergeCard(organ, into))() };
      },
    },
  };
}
