import { describe, expect, it } from 'vitest';
import { setAside } from '../../../src/interview/hearing/set-aside.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

function aside(at: string, text: string) {
  const { session } = new Talk().at(at);
  const question = questionOf(session, at) as CellsQuestion;
  return setAside({ session, question, day: '2026-01-12' }, question, heard(text));
}

describe('what is said beside figures', () => {
  it.each([
    ['cells.penalties', '强制3件，处罚大概二十来件', '强制3件'],
    ['cells.penalties', '处罚21件，强制的数执法队还没报上来', '处罚21件'],
    ['cells.penalties', '两项都是零，因为执法权上收了', '两项都是零'],
    ['cells.applications', '个人5件，企业2件，村委会算不算企业', '个人5件，企业2件'],
    ['cells.penalties', '处罚18件。交法院执行的三件要算到强制里吗？', '处罚18件'],
  ])('%s: %s', (at, text, told) => {
    expect(aside(at, text)?.told).toBe(told);
  });

  it('is asked, put off, or said not to be exact', () => {
    expect(aside('cells.applications', '个人5件，村委会算不算企业')?.asks).toBe('村委会算不算企业');
    expect(aside('cells.penalties', '处罚21件，强制的等法规股报')?.later).toMatchObject({ who: '法规股' });
    expect(aside('cells.penalties', '强制3件，处罚二十来件')?.remarks[0]?.zh).toContain('不是准确数');
  });

  it.each([
    ['cells.penalties', '处罚21件，强制3件'],
    ['cells.applications', '个人5件\n企业2件'],
    ['cells.applications', '公开3件，因为涉密没给的1件'],
  ])('nothing in %s: %s', (at, text) => {
    expect(aside(at, text)).toBeNull();
  });

  it('is kept: the figure is shown, and the rest is noted as to be asked for', () => {
    const talk = new Talk().at('cells.penalties').say('处罚21件，强制的等法规股报');
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.penalties.decisions': 21 });
    expect(talk.session.content.answers['cells.penalties']).toMatchObject({ state: 'later', who: '法规股' });
    expect(talk.press('confirm').session.cursor).not.toBe('cells.penalties');
  });
});
