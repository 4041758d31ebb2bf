import type { Button, Message } from '../dialogue/message.ts';
import type { Organ } from '../organs/organ.ts';
import { organOf } from '../store/keys.ts';
import { stampNow, todayOf } from './clock.ts';
import { showDesk } from './desk/desk-feature.ts';
import { closeOrgans, rememberOrgan } from './organs/which-organ.ts';
import { type After, isDirect, threadIn } from './origin.ts';
import type { Parts } from './parts.ts';
import type { Settling } from './settling.ts';
import { startButton } from './start-form.ts';
import { type StartOrder, startReport } from './start-report.ts';
import { refusedYear } from './start-request.ts';
import { takeInput } from './take-input.ts';

/** A second start joins the first: the person is shown the way there, unless it goes on before their eyes. */
async function tellWhere({ store, outbound }: Parts, order: StartOrder, id: string): Promise<void> {
  const session = (await store.load(id))?.session;
  if (!session?.thread) return;
  if (isDirect(session.channel) && session.channel === order.channel) {
    return store.linkDirect(order.team, order.channel, id);
  }
  const link = await outbound.permalink({ channel: session.channel, thread: session.thread });
  const text = `${session.content.organ.name}${session.year}年的年报已在填报中，请到那个话题接着填。${link ? `\n${link}` : ''}`;
  await outbound.tell(order.channel, null, order.user, { text });
}

/**
 * A report whose thread can no longer be written to goes on in a new one where it is asked for. The words before the
 * acknowledgement joined it; whether its place still takes a message was only found out by showing them.
 */
async function reopenIfLost(parts: Parts, settling: Settling, order: StartOrder, id: string): Promise<void> {
  if (!(await parts.store.load(id))?.session.isStranded) return;
  const stamp = stampNow(parts, order.user);
  const input = { ...stamp, kind: 'reopened' as const, channel: order.channel };
  await takeInput(parts, id, `${order.key}:reopen`, input, order);
  await settling.run(id);
}

/** Tells somebody once, and them alone, what stands in the way and whom to ask. */
export async function refuse(
  { store, outbound }: Pick<Parts, 'store' | 'outbound'>,
  origin: Pick<StartOrder, 'key' | 'channel' | 'user'>,
  thread: string | null,
  told: Message,
): Promise<void> {
  if (!(await store.firstTime(origin.key))) return;
  await outbound.tell(origin.channel, thread && threadIn(origin.channel, thread), origin.user, told);
}

/** What the buttons carry under a name that is like that of an organ that is known. */
export type Meant = Pick<StartOrder, 'organ' | 'organKind' | 'year' | 'isNew'>;

/** Asks once whether an organ that is known was meant: a slip in its name would begin a second one. */
async function askWhich(
  parts: Pick<Parts, 'store' | 'outbound'>,
  order: StartOrder,
  close: readonly Organ[],
): Promise<void> {
  if (!(await parts.store.firstTime(order.key))) return;
  const { organ, organKind, year } = order;
  const meant = (value: Meant, label: string, style?: 'primary'): Button => ({
    name: 'startAs',
    value: JSON.stringify(value),
    label,
    ...(style ? { style } : {}),
  });
  const [first, ...more] = close.map(({ name }) => name);
  const asked = more.length > 0 ? '下面的机关' : `“${first}”`;
  await parts.outbound.tell(order.channel, null, order.user, {
    text: `“${organ}”还没有在这里办过年报。是不是${asked}？`,
    buttons: [
      ...close.map(({ name }, at) =>
        meant(
          { organ: name, organKind: null, year, isNew: false },
          `是${name}`,
          at === 0 ? 'primary' : undefined,
        ),
      ),
      meant({ organ, organKind, year, isNew: true }, `不是，新建${organ}`),
    ],
  });
}

/** Starts a report or joins the one in progress; commits first and returns what to do after the acknowledgement. */
export async function beginReport(parts: Parts, settling: Settling, order: StartOrder): Promise<After> {
  const refusal = refusedYear(order.year, todayOf(parts.clock));
  if (refusal) {
    return () =>
      parts.outbound.tell(order.channel, null, order.user, {
        text: refusal,
        buttons: [startButton('换个年份')],
      });
  }
  const close = order.isNew ? [] : await closeOrgans(parts, order.team, order.organ);
  if (close.length > 0) return () => askWhich(parts, order, close);
  const started = await startReport(parts, order);
  if (started.kind === 'refused') return () => refuse(parts, order, null, started.told);
  return async () => {
    await rememberOrgan(parts, order, organOf(started.id));
    await settling.run(started.id);
    if (started.kind !== 'started') await reopenIfLost(parts, settling, order, started.id);
    if (started.kind === 'joined') await tellWhere(parts, order, started.id);
    // Begun on Home: what lies there now is seen without opening it anew.
    if (order.channel === order.user) await showDesk(parts, order);
  };
}
