import { describe, expect, it } from 'vitest';
import { labelWords } from '../../../src/report/reading/label-words.ts';
import { DISPUTE_WORDS } from '../../../src/report/words/disputes.ts';
import type { Entry } from '../../../src/report/words/entry.ts';
import { queriesOf } from '../../support/read-ledger-question.ts';
import {
  answered,
  choices,
  columnOf,
  type Heard,
  heard,
  heldAgainst,
  labelled,
  namedAt,
  rowOf,
} from './rooms/tables.ts';
import { INSTANCES_SILENT, OUTCOMES_SILENT } from './silent/disputes.ts';
import { walked } from './walk.ts';

const FORM = '2021';
const keysOf = ({ means }: Entry): Heard =>
  means.kind === 'row' ? heard(means.rows) : means.kind === 'column' ? heard(means.columns) : '';
const of = (kind: 'row' | 'column') => DISPUTE_WORDS.filter(({ means }) => means.kind === kind);
const meant = (_word: string, entry: Entry) => [keysOf(entry)];

function asked(question: string, what: 'kinds' | 'results'): Heard {
  const [query] = queriesOf(question, '2026-11-28');
  const found = query?.filters.find(({ by }) => by === 'dispute');
  return found?.by === 'dispute' && !found.not ? heard(found[what]) : '';
}

const before = (word: string) => `因政府信息公开工作引发争议，${word}7件。`;
const INSTANCES = {
  interview: (word: string) => heard(answered(`${word}7件`, 'disputes', FORM).flatMap(({ rows }) => rows)),
  query: (word: string) => asked(`今年${word}的有几件`, 'kinds'),
  label: (word: string) => labelled(word, labelWords(FORM).disputeBlocks),
  prose: (word: string) => choices(heldAgainst(before(word), FORM), rowOf),
  gate: (word: string) => choices(namedAt(before(word), FORM), rowOf),
};

const within = (word: string) => `因政府信息公开工作被申请行政复议30件，其中${word}7件。`;
const isSeven = ({ amount }: { readonly amount: unknown }) =>
  typeof amount === 'object' && amount !== null && 'figure' in amount && amount.figure === 7;
const OUTCOMES = {
  interview: (word: string) =>
    heard(
      answered(`复议30件，其中${word}7件`, 'disputes', FORM)
        .filter(isSeven)
        .flatMap(({ columns }) => columns),
    ),
  query: (word: string) => asked(`今年复议${word}的有几件`, 'results'),
  label: (word: string) => labelled(word, labelWords(FORM).disputeColumns),
  prose: (word: string) => choices(heldAgainst(within(word), FORM), columnOf),
  gate: (word: string) => choices(namedAt(within(word), FORM), columnOf),
};

describe('a wording of an instance of table 四', () => {
  walked({ entries: of('row'), meant, rooms: INSTANCES, silent: INSTANCES_SILENT });

  it.each([
    '诉讼',
    '行政诉讼案件',
    '起诉',
  ])('that stands for both roads to court, %s, is neither of them', (word) => {
    const both = heard(['litigationDirect', 'litigationAfterReconsideration']);
    for (const room of [INSTANCES.interview, INSTANCES.query, INSTANCES.prose, INSTANCES.gate])
      expect(['', both]).toContain(room(word));
  });

  it('with its road is that road, also where the lawsuit itself is named behind it', () => {
    for (const word of ['未经复议直接起诉的行政诉讼', '直接提起的行政诉讼'])
      for (const room of [INSTANCES.prose, INSTANCES.gate, INSTANCES.query])
        expect(room(word)).toBe('litigationDirect');
  });
});

describe('a wording of a result of table 四', () => {
  walked({ entries: of('column'), meant, rooms: OUTCOMES, silent: OUTCOMES_SILENT });
});
