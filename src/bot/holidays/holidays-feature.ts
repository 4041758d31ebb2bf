import { z } from 'zod';
import type { Message } from '../../dialogue/message.ts';
import { isoDateSchema } from '../../language/date.ts';
import { isNotice, overrideOf, type ReadNotice, readNotice } from '../../report/calendar/read-notice.ts';
import { momentOf } from '../clock.ts';
import type { Feature } from '../feature.ts';
import type { Parts } from '../parts.ts';
import { createTell } from '../tell.ts';
import { followHolidays } from './follow-holidays.ts';
import { noticeCard } from './notice-card.ts';

const ADMINS_ONLY = '放假安排由工作区管理员启用，请把通知转给管理员。';

const noticeSchema = z.object({
  year: z.int(),
  document: z.string(),
  isWhole: z.boolean(),
  problems: z.array(z.string()).max(0),
  items: z.array(
    z.object({
      name: z.string(),
      off: z.array(z.tuple([isoDateSchema, isoDateSchema])),
      work: z.array(isoDateSchema),
    }),
  ),
});

type Given = Pick<Parts, 'outbound' | 'calendar'>;

/** The card about a notice, for an admin; why it is none of theirs, for others. */
export async function cardOfNotice(
  { outbound, calendar }: Given,
  user: string,
  notice: ReadNotice,
): Promise<Message> {
  if (!(await outbound.isAdmin(user))) return { text: ADMINS_ONLY };
  const isLost = !notice.isWhole && !calendar.isCovered(notice.year);
  return isLost
    ? { text: `这份通知只调整${notice.year}年的一部分，该年的安排还没有。请先发${notice.year}年的通知全文。` }
    : noticeCard(notice);
}

/** A holiday notice given in chat: read, shown as it was understood, and used once an admin says so. */
export function createHolidaysFeature(parts: Parts): Feature {
  const { outbound, holidays, clock } = parts;
  const tell = createTell(outbound);
  return {
    async hear(heard) {
      if (heard.files.length > 0 || !heard.isAddressed || !isNotice(heard.text)) return null;
      const notice = readNotice(heard.text);
      if (!notice) return null;
      return async () => tell(heard, heard.thread, await cardOfNotice(parts, heard.user, notice))();
    },
    command: async () => null,
    presses: {
      holidayUse: async (pressed) => {
        if (!(await outbound.isAdmin(pressed.user)))
          return tell(pressed, pressed.thread, { text: ADMINS_ONLY });
        const notice = noticeSchema.parse(JSON.parse(pressed.value));
        await holidays.add(notice.year, overrideOf(notice), notice.isWhole, pressed.user, momentOf(clock));
        return async () => {
          await followHolidays(parts);
          const words = `${notice.year}年放假安排已启用，期限正在重新计算，有变动的会告诉承办人和负责人。`;
          await tell(pressed, pressed.thread, { text: words })();
        };
      },
      holidayDrop: async (pressed) =>
        tell(pressed, pressed.thread, { text: `${pressed.value}年放假安排没有启用，期限照旧。` }),
    },
    forms: {},
  };
}
