import { z } from 'zod';
import type { Message } from '../../dialogue/message.ts';
import { say } from '../../report/language.ts';
import type { Feature } from '../feature.ts';
import { answerThread, type Origin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { seeksOwnReports } from '../words/own-reports.ts';
import { DESK_START, type DeskAt } from './desk.ts';
import { deskOf } from './desk-of.ts';

const from = z.int().min(0).max(100_000);
const atSchema = z.object({ own: from, others: from, cases: from });

/** Draws somebody's Home tab, its lists from an entry on. */
export async function showDesk(
  parts: Parts,
  { team, user }: { readonly team: string; readonly user: string },
  at: DeskAt = DESK_START,
): Promise<void> {
  const standing = await parts.outbound.standingOf(user);
  await parts.outbound.publishHome(user, await deskOf(parts, { team, user, ...standing }, at));
}

/** Where somebody's reports and their files are, for who asks for them in words; null: they have none. */
async function ownReports(parts: Parts, { team, user }: Origin): Promise<Message | null> {
  const standing = await parts.outbound.standingOf(user);
  const { own, lang } = await deskOf(parts, { team, user, ...standing }, DESK_START);
  if (own.entries.length === 0) return null;
  const items = await Promise.all(
    own.entries.map(async ({ title, lines, place }) => {
      const url = place && (await parts.outbound.permalink(place));
      const label = say(lang, '打开话题', 'Open the thread');
      const buttons = url ? [{ name: 'link', value: 'thread', label, url }] : [];
      return { text: [`${title}：${lines[0] ?? ''}`, ...lines.slice(1, 2)].join('\n'), buttons };
    }),
  );
  const text = say(
    lang,
    '您的年报如下。最新文件在左边应用“主页”的“我的年报”里下载，也在生成它的话题里。',
    'Your reports. The latest file is on the Home tab under “My reports”, and in the thread where it was made.',
  );
  return { text, items };
}

/** Turning the pages of a desk, and telling in words where one's reports are. */
export const createDeskFeature = (parts: Parts): Feature => ({
  async hear(heard) {
    const isAsked = heard.isAddressed && !heard.inReport && heard.files.length === 0;
    if (!isAsked || !seeksOwnReports(heard.text)) return null;
    const told = await ownReports(parts, heard);
    if (!told) return null;
    const { channel, user, key } = heard;
    return async () => {
      if (await parts.store.firstTime(key))
        await parts.outbound.tell(channel, answerThread(heard), user, told);
    };
  },
  command: async () => null,
  presses: {
    deskPage: async (pressed) => {
      const at = atSchema.parse(JSON.parse(pressed.value));
      return () => showDesk(parts, pressed, at);
    },
  },
  forms: {},
});
