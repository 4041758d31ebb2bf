import type { MonthRow, MonthTable } from '../../applications/reminders/month-table.ts';
import type { Message, Table } from '../../dialogue/message.ts';
import type { Organ } from '../../organs/organ.ts';
import { dayText } from '../../report/calendar/explain.ts';
import { handlerName } from '../ledger/handler-name.ts';

const COLUMNS = ['承办人', '收到', '答复', '按期答复', '平均工作日'];

/** Handlers that a table names. */
const NAMED = 90;

const cells = (name: string, { received, answered, inTime, average }: MonthRow): string[] => [
  name,
  String(received),
  String(answered),
  String(inTime),
  average === null ? '—' : String(average),
];

function tableOf({ rows, sum }: MonthTable): Table {
  const named = rows
    .slice(0, NAMED)
    .map((row) => cells(row.handler === null ? '未指派' : handlerName(row.handler), row));
  return { columns: COLUMNS, rows: [...named, cells('合计', sum)] };
}

/** The table of a time by handler; a sentence where nothing came in or went out. */
export function monthCard(organ: Pick<Organ, 'name'>, month: MonthTable): Message {
  const { from, to, sum, rows } = month;
  const title = `${organ.name}，${dayText(from, 'zh')}至${dayText(to, 'zh', from.slice(0, 4) !== to.slice(0, 4))}`;
  if (rows.length === 0) return { text: `${title}没有收到、也没有答复申请。` };
  const average = sum.average === null ? '' : `，平均${sum.average}个工作日`;
  return {
    text: `${title}：收到${sum.received}件；答复${sum.answered}件，其中按期${sum.inTime}件${average}（从收到次日算到答复当日，补正、征求意见等停顿的天数也在内）。`,
    table: tableOf(month),
  };
}
