import { quoted } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { soundOf } from '../../language/sounds.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import type { TableKey } from '../../report/sections.ts';
import { termsOf } from '../answers/tally/tally.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Session } from '../session.ts';

/** The words that a table is answered with, as voice input may mishear them. */
const WORDS: Readonly<Record<TableKey, readonly string[]>> = {
  proactive: ['制发', '废止', '有效', '现行有效', '行政许可', '许可', '处罚', '强制', '收费'],
  applications: [
    ...['新收', '结转', '自然人', '个人', '企业', '公司', '律所', '科研', '公益'],
    ...['公开', '部分公开', '不掌握', '信访', '重复申请', '补正', '撤回'],
  ],
  disputes: ['复议', '诉讼', '起诉', '维持', '纠正', '撤销', '审结'],
};

/** A message with the words of the form in the place of others that sound alike, and what is to be said of them. */
export interface HeardAs {
  readonly text: string;
  readonly remark: Phrase;
}

/** 处伐三十一，墙纸两件: words of no meaning here that sound like words of the table; null where there are none. */
export function heardAs(session: Session, { table }: CellsQuestion, original: string): HeardAs | null {
  const { text, folded } = heard(original);
  const known = termsOf(table, session.content.report.form).all(text);
  const found: (Span & { readonly word: string })[] = [];
  for (const word of [...WORDS[table]].sort((a, b) => b.length - a.length)) {
    const sound = soundOf(word);
    for (let start = 0; start + word.length <= text.length; start += 1) {
      const span = { start, end: start + word.length };
      const said = text.slice(span.start, span.end);
      const isOther = said !== word && soundOf(said) === sound;
      if (isOther && ![...known, ...found].some((each) => overlaps(each, span)))
        found.push({ ...span, word });
    }
  }
  if (found.length === 0) return null;
  const inOrder = found.sort((a, b) => a.start - b.start);
  const pieces = inOrder.map(({ start, word }, at) => {
    const from = inOrder[at - 1]?.end ?? 0;
    return quoted(folded, { start: from, end: start }) + word;
  });
  const rest = quoted(folded, { start: inOrder.at(-1)?.end ?? 0, end: text.length });
  const words = inOrder.map((span) => `“${quoted(folded, span)}”按“${span.word}”`).join('，');
  return {
    text: pieces.join('') + rest,
    remark: phrase(
      `${words}读，请核对。`,
      `Some words were taken for others that sound alike; please check.`,
    ),
  };
}
