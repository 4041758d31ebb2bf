import { answersIn } from '../applications/queries/answering.ts';
import { ledgerAtHand } from '../applications/queries/at-hand.ts';
import { explain } from '../interview/explain.ts';
import { calendarOf } from './calendar-of.ts';
import { type Command, FINE, HAS_ERRORS } from './command.ts';
import { dayOf, parse, textOf } from './parse.ts';
import { readRegisterInput } from './register-input.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao ask TEXT --register FILE [--today DATE] [--as NAME] [--json]

向台账文件（Excel、CSV，与导入时一样读）提问，例如：还有几件没办结，今年企业申请多少件，2026-017到哪一步了。
  --register FILE  申请台账；- 表示标准输入
  --today DATE     从哪一天看，默认今天
  --as NAME        谁在问：台账“承办人”一栏里的名字，“我的”指这个人承办的
  --json           输出 {query, queries, used, unused, answer, cases, meant, heldBack}；meant 是没看懂时可能要问的；heldBack 是没有读入、没有算在内的行
退出码：0 已回答；1 没有看懂（说出没看懂的词和可以怎样问），或台账有行没有读入；2 参数或文件无法使用。`;

/** The longest text that is read as questions, as in a conversation. */
const LONGEST = 400;

/** `nianbao ask`. */
export const ask: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('ask', args, {
      register: { type: 'string' },
      today: { type: 'string' },
      as: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0)
      throw new UsageError('ask：请给出一个问题（用引号括起来），用法见 nianbao ask --help');
    if (values.register === undefined) throw new UsageError('ask：请用 --register 给出台账文件');
    const today = dayOf('ask', values.today);
    if (given === '-' && values.register === '-') throw new UsageError('ask：问题和台账不能都从标准输入读');
    const text = await textOf(given, streams);
    if (text.length > LONGEST) throw new UsageError(`ask：问题太长，请在${LONGEST}字以内`);
    const calendar = await calendarOf(process.env.NIANBAO_HOLIDAYS);
    const register = await readRegisterInput(values.register, today, calendar, streams);
    const by = values.as ?? '';
    if (by !== '' && !register.handlers.has(by))
      throw new UsageError(
        `ask：台账里没有叫“${by}”的承办人，有：${[...register.handlers.keys()].join('、')}`,
      );
    const { heldBack } = register;
    // What was not read may be just what is asked for.
    const unread =
      heldBack.length > 0 ? `台账中有${heldBack.length}行没有读入，没有算在内：${heldBack.join('、')}` : null;
    if (unread !== null) streams.err(unread);
    const ledger = ledgerAtHand(register.applications, calendar, register.handlers);
    const { isUnderstood, ...told } = answersIn(text, ledger, {
      today,
      by,
      calendar,
      previous: null,
      ruleOf: explain,
    });
    streams.out(values.json ? `${JSON.stringify({ ...told, heldBack }, null, 2)}\n` : `${told.answer}\n`);
    return isUnderstood && unread === null ? FINE : HAS_ERRORS;
  },
};
