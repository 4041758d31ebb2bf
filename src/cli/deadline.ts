import { explainBriefly } from '../report/calendar/explain.ts';
import {
  CHANNELS,
  needsConfirmation,
  refusalText,
  statutoryCounts,
  statutoryDates,
} from '../report/calendar/statutory.ts';
import { calendarOf } from './calendar-of.ts';
import { type Command, FINE } from './command.ts';
import { oneOf, parse } from './parse.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao deadline DATE [--channel in-person|post|ordinary-post|online|email|fax] [--confirmed DATE] [--json]

从收到申请之日算出法定期限：补正告知7个、答复20个、延期后答复40个工作日，收到当日为第0日（条例第三十、三十三条）。
  --channel    申请渠道，默认 in-person（当面提交）；post 是签收邮件
  --confirmed  平信、网上、邮件、传真以双方确认之日为收到之日（条例第三十一条），须给出
  --json       输出 {received, correctionNoticeBy, answerBy, extendedAnswerBy, provisional, counted}
没有放假通知的年份标“暂定”；环境变量 NIANBAO_HOLIDAYS 可指向补充的放假安排（JSON）。
退出码：0 完成；2 参数无法使用。`;

const NAMES = [
  ['correctionNoticeBy', 'correctionNotice', '补正告知'],
  ['answerBy', 'answer', '答复'],
  ['extendedAnswerBy', 'extendedAnswer', '延期后答复'],
] as const;

/** `nianbao deadline`. */
export const deadline: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('deadline', args, {
      channel: { type: 'string' },
      confirmed: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [received, ...more] = positionals;
    if (!received || more.length > 0)
      throw new UsageError('deadline：请给出一个日期，用法见 nianbao deadline --help');
    const channel = oneOf(values.channel, CHANNELS, '--channel', 'in-person');
    // Taken silently, the dates would be counted from another day than the one that was given.
    if (values.confirmed !== undefined && !needsConfirmation(channel))
      throw new UsageError(
        `deadline：--confirmed 只用于 --channel ordinary-post、online、email、fax；${values.channel === undefined ? '没有写 --channel，请补上' : `${channel} 以${channel === 'post' ? '签收' : '提交'}之日为收到之日，请去掉 --confirmed`}`,
      );
    const calendar = await calendarOf(process.env.NIANBAO_HOLIDAYS);
    const confirmed = values.confirmed === undefined ? {} : { confirmed: values.confirmed };
    const counted = statutoryDates({ received, channel, ...confirmed }, calendar);
    if (!counted.ok) throw new UsageError(`deadline：${refusalText(counted.refusal)}`);
    const { dates } = counted;
    if (values.json) {
      streams.out(`${JSON.stringify(dates, null, 2)}\n`);
      return FINE;
    }
    const counts = statutoryCounts(dates.received, calendar);
    streams.out(`收到之日：${dates.received}\n`);
    for (const [date, count, name] of NAMES)
      streams.out(`${name}：${dates[date]}。${explainBriefly(counts[count])}\n`);
    if (dates.provisional) streams.out('暂定：有的年份还没有放假通知，公布后会变。\n');
    return FINE;
  },
};
