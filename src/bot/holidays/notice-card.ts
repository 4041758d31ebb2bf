import type { Message } from '../../dialogue/message.ts';
import { weekdayOf } from '../../language/date.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { type DaySpan, daysOf, overrideOf, type ReadNotice } from '../../report/calendar/read-notice.ts';

const spanText = ([from, to]: DaySpan): string =>
  from === to ? dayText(from, 'zh', false) : `${dayText(from, 'zh', false)}至${dayText(to, 'zh', false)}`;

/** What a notice was read as, for whoever gave it: a row a festival, what was counted, and what does not fit. */
export function noticeCard(notice: ReadNotice): Message {
  const { year, items, problems, document } = notice;
  if (problems.length > 0) {
    const listed = problems.map((problem) => `· ${problem}`).join('\n');
    return { text: `${year}年放假安排没有启用，以下几处对不上：\n${listed}\n请核对后把通知全文再发一次。` };
  }
  const { off, work } = overrideOf(notice);
  const weekdays = off.filter((date) => weekdayOf(date) % 6 !== 0).length;
  return {
    text: `${year}年放假安排${document ? `（${document}）` : ''}读作下表：放假共${off.length}天，其中周一至周五${weekdays}天；调休上班${work.length}天。请对照原文，启用后所有期限重新计算，有变动的会告诉承办人和负责人。`,
    table: {
      columns: ['节日', '放假', '天数', '调休上班'],
      rows: items.map((item) => [
        item.name || '—',
        item.off.map(spanText).join('、') || '—',
        String(item.off.reduce((sum, span) => sum + daysOf(span).length, 0)),
        item.work.map((date) => dayText(date, 'zh', false)).join('、') || '—',
      ]),
    },
    buttons: [
      { name: 'holidayUse', value: JSON.stringify(notice), label: '启用', style: 'primary' },
      { name: 'holidayDrop', value: String(year), label: '不启用' },
    ],
  };
}
