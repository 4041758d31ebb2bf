import { WRITE_FORMATS, writeReport } from '../documents/write.ts';
import { NoPdfError } from '../documents/write-pdf.ts';
import { type Command, FINE } from './command.ts';
import { oneOf, parse } from './parse.ts';
import { readInput } from './read-input.ts';
import { unsureLines } from './unsure-lines.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

const HELP = `nianbao convert FILE --to ${WRITE_FORMATS.join('|')} -o OUT

读取任何支持的格式，写成另一种；数字和文字都不改动。pdf 由 LibreOffice 排版，需先安装。“-”表示标准输入或标准输出。
没有读准的单元格写在标准错误。
退出码：0 完成；2 文件或参数无法使用。`;

/** `nianbao convert`. */
export const convert: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('convert', args, {
      to: { type: 'string' },
      output: { type: 'string', short: 'o' },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0)
      throw new UsageError('convert：请给出一个文件，用法见 nianbao convert --help');
    const format = oneOf(values.to, WRITE_FORMATS, '--to');
    if (!values.output) throw new UsageError('convert：请用 -o 给出输出文件');
    const { report, unsure } = await readInput(file, streams);
    const bytes = await writeReport(report, format).catch((error: unknown) => {
      throw error instanceof NoPdfError ? new UsageError(`convert：${error.zh}`) : error;
    });
    await writeOutput(values.output, bytes, streams);
    for (const line of unsureLines(unsure, report.form, 'zh')) streams.err(line);
    return FINE;
  },
};
