import { checkMany } from './check-many.ts';
import { checkedFile } from './checked-file.ts';
import { type Command, FINE, HAS_ERRORS } from './command.ts';
import { findingLine, verdictLine } from './finding-line.ts';
import { oneOf, parse } from './parse.ts';
import { readInput } from './read-input.ts';
import { isFolder, reportFiles } from './report-files.ts';
import { unsureLines } from './unsure-lines.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao check FILE [--previous FILE]… [--published] [--json] [--lang zh|en]
nianbao check DIR|FILE… --json [--published] [--lang zh|en]

检查一份年报（docx、html、txt、md、xlsx、json、pdf；“-”读标准输入），先重后轻列出问题，最后一行是结论。
  --previous FILE  上年年报，用于结转、现行有效、增幅和雷同的比对；机构合并的可给多份，逐列相加
  --published      已经公布的年报：空格不再作为错误。文件标题前有“发布时间”“发布日期”“索引号”等网页字样的，自动按已公布处理
  --json           输出 {report, findings, unsure, verdict}；给出文件夹（含下级）或多个文件时同时检查，读完一份输出一行
                   {file, report, findings, unsure, verdict}，不能读的是 {file, error}；进度和汇总写在标准错误
  --lang zh|en     结果的语言，默认中文
退出码：0 没有错误；1 有错误或文件没有读完（多份时，任何一份如此）；2 文件或参数无法使用（多份时，没有错误但有文件不能读）。`;

/** `nianbao check`. */
export const check: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('check', args, {
      previous: { type: 'string', multiple: true },
      published: { type: 'boolean' },
      json: { type: 'boolean' },
      lang: { type: 'string' },
    });
    const [file, ...more] = positionals;
    if (!file) throw new UsageError('check：请给出一个文件，用法见 nianbao check --help');
    const lang = oneOf(values.lang, ['zh', 'en'], '--lang', 'zh');
    const { published } = values;
    if (more.length > 0 || (await isFolder(file))) {
      if (!values.json) throw new UsageError('check：检查多个文件或文件夹请加 --json，每份输出一行');
      if (values.previous) throw new UsageError('check：--previous 只用于检查一份年报，请逐份检查');
      if (positionals.includes('-')) throw new UsageError('check：检查多个文件时不能读标准输入，请给出文件');
      const files = await reportFiles(positionals);
      if (files.length === 0) throw new UsageError(`${positionals.join('、')}：没有文件，请核对路径`);
      return checkMany(files, { previous: [], published, lang }, streams);
    }
    const previous = [];
    for (const path of values.previous ?? []) previous.push((await readInput(path, streams)).report);
    const checked = await checkedFile(file, { previous, published, lang }, streams);
    const { report, findings, unsure, verdict } = checked;
    if (values.json) {
      streams.out(`${JSON.stringify(checked, null, 2)}\n`);
    } else {
      for (const line of unsureLines(unsure, report.form, lang)) streams.err(line);
      for (const finding of findings) streams.out(`${findingLine(finding, lang)}\n`);
      streams.out(`${verdictLine(verdict, lang)}\n`);
    }
    return verdict.postable ? FINE : HAS_ERRORS;
  },
};
