import { type CellPath, cellAt, cellLabel } from '../cells.ts';
import type { Finding } from '../findings.ts';
import { type TextFinding, textFinding } from '../text/text-finding.ts';
import { type CheckContext, say } from './rule.ts';

/** What a claim's finding is made of beside its words; `cells` are those that contradict it. */
type Against = Pick<TextFinding, 'rule' | 'key' | 'passage' | 'span' | 'expected' | 'actual'> & {
  readonly cells: readonly CellPath[];
};

/** A claim in words that cells of the tables contradict, each named with its figure. */
export function againstTable({ report, lang }: CheckContext, made: Against): Finding {
  const figures = made.cells.map(
    (path) => `“${cellLabel(report.form, path)}”${lang === 'zh' ? '为' : ' is '}${cellAt(report, path)}`,
  );
  return textFinding({
    ...made,
    severity: 'warning',
    message: (quote) =>
      say(
        lang,
        `正文写“${quote}”，而表格中${figures.join('，')}。两处应当一致，请按实际情况改正其中一处。`,
        `The text says “${quote}”, but ${figures.join(' and ')}. The two must agree: correct the one that is wrong.`,
      ),
    ground: '条例第五十条；国办公开办函〔2021〕30号：正文与表格数据应当一致',
  });
}
