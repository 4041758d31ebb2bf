import { DECLINES, type DeclineReason } from '../src/applications/queries/declines.ts';
import { filterParts, measureParts, type SchemaPart } from '../src/applications/queries/schema-lines.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = ({ key, name, fields, asked }: SchemaPart): string => {
  const told = Object.entries(fields).map(([field, what]) => `\`${field}\`: ${what}`);
  return `| ${name.zh} \`${key}\` | ${asked.map((question) => `“${question}”`).join('、')} | ${cell(told.join('; ')) || '—'} |`;
};

const table = (parts: readonly SchemaPart[]): string[] => [
  '| 问什么 | 例如 | 字段 |',
  '|---|---|---|',
  ...parts.map(rowOf),
];

const REASONS: Readonly<Record<DeclineReason, string>> = {
  otherOrgan: '“隔壁县收了几件”',
  draft: '“帮我起草051的答复”',
  decide: '“049能不能公开”',
  change: '“把052删掉”',
  predict: '“明年会收多少件”',
  papers: '046的答复书是怎么送的',
  personal: '“053的申请人电话是多少”',
};

/** What can be asked of the ledger, as a page of the documentation: generated from the schema of a question. */
export const questionsPage = (): string =>
  [
    '# 可以问台账什么',
    '',
    '本页由 `npm run questions` 从问题的数据结构生成，请勿手改。一个问题由“要什么”和若干“条件”组成，条件可以同时有几个，也可以否定（“不是”“没有”“除了……以外”）。',
    '在Slack里直接说，或者用命令行问一份台账文件：`nianbao ask "还有几件没办结" --register 台账.xlsx`。',
    '',
    '## 要什么',
    '',
    ...table(measureParts()),
    '',
    '## 条件',
    '',
    ...table(filterParts()),
    '',
    '## 接着问',
    '',
    '- “其中没办完的”“那上个月呢”“律所的呢”“怎么算的”：在刚才那一问上改。',
    '- 一句话可以有几问：“今年收了几件，其中企业几件，收费多少”。后一问没有说时间或申请人的，与前一问相同。',
    '- 编号怎么写都行：2026-049、〔2026〕49号、49号、四十九号、二零二六杠零四九。',
    '- 问规定（“补正期限是多久”“可以收费吗”）答条文。',
    '- 有没看懂的词时不作答，说出是哪些词，并给出三个相近的问题。',
    '',
    '## 不答的',
    '',
    ...Object.entries(DECLINES).map(([why, what]) => `- ${REASONS[why as DeclineReason]}：${what.zh}`),
    '',
  ].join('\n');
