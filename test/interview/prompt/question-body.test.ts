import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/interview/prompt/prompt.ts';
import { questionBody } from '../../../src/interview/prompt/question-body.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { withCells } from '../../../src/report/cells.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { Talk } from '../support/talk.ts';

const SILENT: World = { modelDestination: null, first: null };
const at = ({ session }: Talk, id: string, world = SILENT) => {
  const { body, buttons } = questionBody(session, questionOf(session, id), world);
  return {
    said: body.join('\n'),
    values: buttons?.map(({ value }) => value),
    labels: buttons?.map(({ label }) => label),
  };
};

describe('a question for figures', () => {
  it('says what its zeros mean before anything is filled', () => {
    const { said, labels } = at(new Talk(), 'cells.penalties');
    expect(said).toContain('“全部为0”表示：');
    expect(labels).toContain('全部为0');
  });

  it('says what is filled, and the rest may be zero', () => {
    const talk = new Talk().at('cells.penalties').say('行政处罚86件').press('confirm');
    const { said, labels } = at(talk, 'cells.penalties');
    expect(said).toContain('已有：行政处罚·本年处理决定数量86。');
    expect(labels).toContain('其余为0');
    expect(said).not.toContain('“全部为0”表示');
  });

  it('of table 三 has a form for each sort of applicant, none for totals, and tells what comes next', () => {
    const empty = at(new Talk(), 'cells.applications');
    expect(empty.labels?.filter((label) => label.startsWith('表单：'))).toHaveLength(6);
    const talk = new Talk().at('cells.applications').say('新收12件，都是自然人').press('confirm');
    const { said } = at(talk, 'cells.applications');
    expect(said).toMatch(/已填\d+格（其中非零\d+格），还有\d+格没有数字。/);
    expect(said).toContain('接下来：');
  });

  it('stands beside last year’s figures where these are known', () => {
    const last = { ...withCells(bureauReport(), { 'proactive.penalties.decisions': 80 }), year: 2024 };
    const talk = new Talk({ previous: [last] }).press('confirm');
    expect(at(talk, 'cells.penalties').said).toContain('上年：行政处罚·本年处理决定数量80');
    expect(at(new Talk(), 'cells.penalties').said).not.toContain('上年：');
  });

  it('that stood on a day of the year is asked for once more after its end', () => {
    const talk = new Talk({}, '2025-11-20').at('cells.licences').say('许可286件').press('confirm');
    talk.day = '2026-01-12';
    talk.at('cells.licences').say('查看已填').press('resume');
    const { said, labels } = at(talk, 'cells.licences');
    expect(said).toContain('这里填的是截至2025年11月20日的数字，全年数字有变化吗？');
    expect(labels).toContain('没有变化');
  });
});

describe('a question for notes', () => {
  it('says where the first ones go, if they go anywhere', () => {
    const world = { ...SILENT, modelDestination: '10.0.0.5:8000（qwen3）' };
    expect(at(new Talk(), 'notes.problems', world).said).toContain(
      '要点会发送到10.0.0.5:8000（qwen3）起草文字',
    );
    expect(at(new Talk(), 'notes.problems').said).not.toContain('发送');
    const talk = new Talk().at('notes.problems').say('移交不够及时');
    expect(at(talk, 'notes.measures', world).said).not.toContain('发送');
  });

  it('shows what it holds, which may stay as it is', () => {
    const talk = new Talk().at('notes.problems').say('移交不够及时');
    expect(at(talk, 'notes.problems')).toMatchObject({ values: ['keep', 'none'] });
    expect(at(talk, 'notes.problems').said).toContain('已有要点：移交不够及时');
    expect(at(new Talk(), 'notes.problems').values).toEqual(['none']);
  });
});

describe('whether any application arrived', () => {
  it('may be answered for section 四 as well', () => {
    expect(at(new Talk(), 'received').values).toEqual(['nothing', 'nothing-at-all', 'something']);
  });

  it('is asked without that where something was carried over from last year', () => {
    const last = { ...bureauReport(), year: 2024 };
    const talk = new Talk({ previous: [last] }).press('confirm');
    const { said, values } = at(talk, 'received');
    expect(values).toEqual(['nothing', 'something']);
    expect(said).toContain('上年结转的接着填办理结果');
  });
});

it('every kind of question has its buttons', () => {
  expect(at(new Talk(), 'previous').values).toEqual(['without']);
  expect(at(new Talk(), 'contact').values).toEqual(['contact']);
});
