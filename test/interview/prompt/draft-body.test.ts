import { describe, expect, it } from 'vitest';
import { draftBody } from '../../../src/interview/prompt/draft-body.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { DraftQuestion } from '../../../src/interview/questions/question.ts';
import { startSession } from '../../../src/interview/start.ts';

const session = startSession({
  team: 'T1',
  channel: 'C1',
  id: 's1',
  organ: '云岭县水利局',
  organKind: null,
  year: 2025,
  lang: 'zh',
  previous: [],
  by: 'U1',
  at: '2026-01-10T00:00:00.000Z',
  day: '2026-01-10',
  model: false,
});
const text = '全年新收申请99件。其余按要点。';
const writer = { kind: 'outline', reason: 'no-model', promptVersion: null } as const;
const mark = { start: 0, end: 10, why: '数字“99件”在要点、表格和上年年报中没有依据。' };
const tried = [{ printed: '99件', named: [{ cells: ['applications.new.total'], value: 12 }] }];

const shown = (more: object) =>
  draftBody(
    {
      ...session,
      drafts: {
        ...session.drafts,
        overview: { state: 'ready', text, marks: [{ ...mark, ...more }], writer },
      },
    },
    questionOf(session, 'draft.overview') as DraftQuestion,
  ).body.join('\n');

describe('a marked draft', () => {
  it('says why its first sentence is marked, and which cells its figure was held against', () => {
    const told = shown({ kind: 'figure', what: ['99件'], tried });
    expect(told).toContain('有1处【待核实】');
    expect(told).toContain('“99件”对照过表格：“一、本年新收政府信息公开申请数量·总计”为12。');
  });

  it('that was written before marks kept what was tried is shown as it was', () => {
    expect(shown({})).not.toContain('对照过');
  });
});
