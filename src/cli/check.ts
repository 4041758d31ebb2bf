import { verdictOf } from '../report/findings.ts';
import type { SourceFacts } from '../report/source.ts';
import { type Command, FINE, HAS_ERRORS } from './command.ts';
import { findingLine, verdictLine } from './finding-line.ts';
import { oneOf, parse } from './parse.ts';
import { readInput } from './read-input.ts';
import { unsureLines } from './unsure-lines.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao check FILE [--previous FILE]… [--published] [--json] [--lang zh|en]

检查一份年报（docx、html、txt、md、xlsx、json；“-”读标准输入），先重后轻列出问题，最后一行是结论。
  --previous FILE  上年年报，用于结转、现行有效、增幅和雷同的比对；机构合并的可给多份，逐列相加
  --published      已经公布的年报：空格不再作为错误。文件标题前有“发布时间”“发布日期”“索引号”等网页字样的，自动按已公布处理
  --json           输出 {report, findings, unsure, verdict}
  --lang zh|en     结果的语言，默认中文
退出码：0 没有错误；1 有错误；2 文件或参数无法使用。`;

/** Lines that a government site prints above what it has published. */
const PUBLISHED = /发布时间|发布日期|发布机构|信息来源|索引号|来源[:：]|浏览次数|字体[:：]/;

const isPublished = (source: SourceFacts): boolean => PUBLISHED.test(source.beforeTitle);

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
    if (!file || more.length > 0) throw new UsageError('check：请给出一个文件，用法见 nianbao check --help');
    const lang = oneOf(values.lang, ['zh', 'en'], '--lang', 'zh');
    const { checkReport } = await import('../report/checks/check-report.ts');
    const { report, source, unsure } = await readInput(file, streams);
    const previous = [];
    for (const path of values.previous ?? []) previous.push((await readInput(path, streams)).report);
    const published = values.published ?? isPublished(source);
    const findings = checkReport({ report, source, unsure, previous, published, lang });
    const verdict = verdictOf(findings, source.unreached);
    if (values.json) {
      streams.out(`${JSON.stringify({ report, findings, unsure, verdict }, null, 2)}\n`);
    } else {
      for (const line of unsureLines(unsure, report.form, lang)) streams.err(line);
      for (const finding of findings) streams.out(`${findingLine(finding, lang)}\n`);
      streams.out(`${verdictLine(verdict, lang)}\n`);
    }
    return verdict.postable ? FINE : HAS_ERRORS;
  },
};
