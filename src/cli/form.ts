import { writeReport } from '../documents/write.ts';
import { allForms, formOf } from '../report/forms/choose.ts';
import { blankReport } from '../report/report.ts';
import { type Command, FINE } from './command.ts';
import { oneOf, parse } from './parse.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

const HELP = `nianbao form 2019|2021 [--to docx|xlsx|json] -o OUT

输出一份空表：2019 用于2019、2020年年报，2021 用于2021年及以后的年报。默认 docx；“-o -”写到标准输出。
退出码：0 完成；2 参数无法使用。`;

/** `nianbao form`. */
export const form: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('form', args, {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
    });
    const version = oneOf(
      positionals[0],
      allForms().map((each) => each.version),
      '格式',
    );
    const format = oneOf(values.to, ['docx', 'xlsx', 'json'], '--to', 'docx');
    if (!values.output) throw new UsageError('form：请用 -o 给出输出文件');
    const blank = blankReport(version, formOf(version).firstYear, '');
    await writeOutput(values.output, await writeReport(blank, format, { hints: true }), streams);
    return FINE;
  },
};
