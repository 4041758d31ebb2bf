import { createDrafter, type Draft, type DraftRequest, type Rewriting } from '../drafting/drafter.ts';
import { readModelSettings } from '../drafting/model-settings.ts';
import { restsOf } from '../drafting/rests.ts';
import { preambleOf } from '../report/preamble.ts';
import type { Report } from '../report/report.ts';
import { withTotals } from '../report/totals.ts';
import { type Command, FINE } from './command.ts';
import { draftInput, requestFor } from './draft-input.ts';
import { parse } from './parse.ts';
import { UsageError } from './usage-error.ts';

const HELP = `nianbao draft FILE [--json]

按要点和表格起草年报的一、五、六部分（“-”读标准输入）。环境变量 OPENAI_… 指明模型的，由模型起草；没有的，按要点直接成文。
FILE 是一个 JSON：{"report": 年报（表格已填）, "previous": 上年年报或null, "notes": [{"aspect": "…", "text": "…"}]}
aspect：proactiveDisclosure onRequest informationManagement platforms supervision problems measures improvements fees other
  --json  输出 {parts, questions}：每部分的文字、由谁写成、待核实处、每句的依据、模型改写的句子（原句和改写）；questions 是要请经办人回答的问题
退出码：0 写成；2 文件或参数无法使用。`;

const PARTS = ['overview', 'problems', 'other'] as const;
const HEADINGS = {
  preamble: '',
  overview: '一、总体情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
} as const;

/** A part as the contract has it. */
function partOf({ text, marks, writer, rewritings, believed }: Draft, request: DraftRequest) {
  return {
    text,
    writer: writer.kind === 'model' ? ('model' as const) : ('outline' as const),
    marks: marks.map(({ start, end, what, why }) => ({ start, end, what, why })),
    sentences: restsOf(text, request, believed),
    rewritings,
  };
}

/** Both texts of a sentence that the model put otherwise. */
const rewritingLine = ({ original, rewritten, isTaken, loses }: Rewriting): string =>
  isTaken
    ? `原句“${original}”改写为：“${rewritten || '（删去）'}”`
    : `原句“${original}”保留。模型改写为“${rewritten || '（删去）'}”，没有采用${loses.length > 0 ? `：会丢掉${loses.map((word) => `“${word}”`).join('、')}` : ''}`;

function preamblePart(report: Report) {
  const text = preambleOf(report.organ, report.year, { address: '', postcode: '', phone: '', email: '' });
  const rests = ['phrases.preamble', 'report.organ', 'report.year'];
  const ends = [...text.matchAll(/。/g)].map(({ index }) => index + 1);
  const sentences = ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end, rests }));
  return { text, writer: 'outline' as const, marks: [], sentences, rewritings: [] };
}

/** `nianbao draft`. */
export const draft: Command = {
  help: HELP,
  async run(args, streams) {
    const { values, positionals } = parse('draft', args, { json: { type: 'boolean' } });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) throw new UsageError('draft：请给出一个文件，用法见 nianbao draft --help');
    const { report, previous, notes } = await draftInput(file, streams);
    const drafter = createDrafter({ model: readModelSettings(process.env) });
    const whole = withTotals(report);
    const parts: Record<string, ReturnType<typeof partOf>> = { preamble: preamblePart(whole) };
    const questions: string[] = [];
    for (const part of PARTS) {
      const request = requestFor(part, { report: whole, previous, notes });
      const made = await drafter.draft(request);
      if (made.text !== '') parts[part] = partOf(made, request);
      questions.push(...made.questions);
    }
    if (values.json) {
      streams.out(`${JSON.stringify({ parts, questions }, null, 2)}\n`);
      return FINE;
    }
    for (const [key, { text, marks, rewritings }] of Object.entries(parts)) {
      const marked = [...marks]
        .sort((one, other) => other.end - one.end)
        .reduce((out, { end }) => `${out.slice(0, end)}【待核实】${out.slice(end)}`, text);
      streams.out(`${[HEADINGS[key as keyof typeof HEADINGS], marked].filter(Boolean).join('\n')}\n\n`);
      for (const rewriting of rewritings) streams.err(rewritingLine(rewriting));
    }
    for (const question of questions) streams.err(question);
    return FINE;
  },
};
