import { type Lexicon, lexicon } from '../../language/lexicon.ts';
import { wordings } from '../../language/wordings.ts';
import type { FormVersion } from '../../report/forms/form.ts';
import { perForm } from '../../report/forms/per-form.ts';
import type { TableKey } from '../../report/sections.ts';
import { type FormName, wordTable } from '../../report/words/form-words.ts';
import { formLabels } from '../../report/words/labels.ts';
import { MATTER_OF_ROW, NO_TOPIC, OTHER_MATTERS, type TableTopic, TOPIC_WORDS } from '../words/matters.ts';

const ALL_TOPICS = Object.keys(TOPIC_WORDS) as TableTopic[];

const rowKeyOf = (name: Extract<FormName, { kind: 'row' | 'cell' }>): string =>
  name.kind === 'cell' ? name.row : (name.rows[0] ?? '');

/** The words for a table's matters, the form's own for the rows of 二 and 四 among them; null for what only sounds like one. */
const MATTERS: (version: FormVersion) => Lexicon<TableTopic | null> = perForm((form) =>
  lexicon<TableTopic | null>([
    ...ALL_TOPICS.map((topic) => [TOPIC_WORDS[topic], topic] as const),
    ...wordTable(form, 'disputes', ['words']).flatMap(([lines, name]) =>
      name.kind === 'row' ? [[lines, 'disputes'] as const] : [],
    ),
    ...wordTable(form, 'proactive', ['words']).flatMap(([lines, name]) => {
      const matter = name.kind === 'row' || name.kind === 'cell' ? MATTER_OF_ROW[rowKeyOf(name)] : undefined;
      return matter ? [[lines, matter] as const] : [];
    }),
    [NO_TOPIC, null],
  ]),
);

/** The tables' matters that a folded text speaks of. */
export function topicsOf(text: string, version: FormVersion): TableTopic[] {
  const topics = new Set(
    MATTERS(version)
      .all(text)
      .map(({ value }) => value),
  );
  return ALL_TOPICS.filter((topic) => topics.has(topic));
}

/** Matters of which no table counts anything; a longer word for a result or an instance is none: 复议案件, 信访举报投诉类申请. */
const OTHERS: (version: FormVersion) => Lexicon<boolean> = perForm((form) => {
  const own = (table: TableKey, isOwn: (name: FormName) => boolean): string[] =>
    [...formLabels(form, table), ...wordTable(form, table, ['words', 'kinds', 'inPlace'])]
      .flatMap(([lines, name]) => (isOwn(name) ? lines.flatMap(wordings) : []))
      .filter((word) => word.length > 2);
  return lexicon<boolean>([
    [OTHER_MATTERS, true],
    [own('applications', (name) => name.kind === 'row' && name.outcome !== undefined), false],
    [own('disputes', (name) => name.kind === 'row'), false],
  ]);
});

/** Whether words count something that stands in no table. */
export const countsOtherMatters = (text: string, version: FormVersion): boolean =>
  OTHERS(version)
    .all(text)
    .some(({ value }) => value);
