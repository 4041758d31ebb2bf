import { expect, it } from 'vitest';
import { rulesAsked } from '../../../src/interview/steps/rules.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk().at('notes.problems');
const input = { by: 'U1', at: '2026-01-12T01:00:00.000Z', day: '2026-01-12', model: false };
const said = (text: string) => ({ text, message: 'm1' });
const UNKNOWN = '灯光秀的门票要不要写进去？';

it('what a rule says is told at once, also where there is a model', () => {
  const told = rulesAsked(session, { ...input, model: true }, said('延期要谁批准？'));
  expect(told.notices.at(-1)?.text).toContain('政府信息公开工作机构负责人');
  expect(told.tasks).toEqual(session.tasks);
});

it('what none says is asked of the model', () => {
  const asked = rulesAsked(session, { ...input, model: true }, said(UNKNOWN));
  expect(asked.tasks.at(-1)?.work).toEqual({ kind: 'answer-question', text: UNKNOWN });
});

it('without a model the office in charge is named, and the question may wait', () => {
  const told = rulesAsked(session, input, said(UNKNOWN));
  expect(told.notices.at(-1)?.text).toContain('请问本级政府信息公开工作主管部门');
  expect(told.cursor).toBe('notes.problems');
});
