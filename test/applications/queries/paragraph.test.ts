import { expect, it } from 'vitest';
import { evaluate } from '../../../src/applications/queries/evaluate.ts';
import { factsOf } from '../../../src/applications/queries/facts.ts';
import { answerParagraph } from '../../../src/applications/queries/paragraph.ts';
import type { Query } from '../../../src/applications/queries/query.ts';
import { rowFor } from '../../../src/applications/queries/row.ts';
import { calendar, given } from '../support.ts';
import { known, telling } from './facts-of.ts';

const files = ['031', '032', '033'].map((number) =>
  given({ number: `2026-${number}`, arrivedOn: '2026-09-07' }),
);
const rowOf = ({ id }: { readonly id: string }) => {
  const file = files.find((each) => each.id === id);
  const asking = { today: known.today, calendar, by: known.by, seesPerson: () => true, lang: 'zh' } as const;
  return file ? rowFor(file, asking) : null;
};
const list: Query = {
  measure: { kind: 'list', order: 'due', most: null, skip: 0 },
  filters: [{ by: 'state', state: 'pending', not: false }],
  latest: false,
};
const told = (query: Query, most: number): string[] => {
  const found = evaluate(
    query,
    files.map((file) => factsOf(file, calendar)),
    known,
  );
  return answerParagraph(query, found, { ...telling(), rowOf }, most).split('\n');
};

it('gives a list a line for each application', () => {
  const [head, ...lines] = told(list, 10);
  expect(head).toBe('未办结的：3件。');
  expect(lines.map((line) => line.slice(0, 8))).toEqual(['2026-031', '2026-032', '2026-033']);
});

it('says how to see the rest of a long list', () => {
  const lines = told(list, 2);
  expect(lines).toHaveLength(4);
  expect(lines.at(-1)).toBe('其余见“未办结的有哪些”。');
});

it('leaves a count a sentence', () => {
  expect(told({ ...list, measure: { kind: 'count' } }, 10)).toEqual(['未办结的：3件。']);
});
