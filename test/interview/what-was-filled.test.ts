import { describe, expect, it } from 'vitest';
import { withCells } from '../../src/report/cells.ts';
import { withTotals } from '../../src/report/totals.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { settle } from './support/clerk.ts';
import { Talk } from './support/talk.ts';

const lastYear = () => ({
  ...withTotals(
    withCells(bureauReport(), {
      'proactive.penalties.decisions': 80,
      'proactive.coerciveMeasures.decisions': 2,
      'applications.new.naturalPerson': 9,
    }),
  ),
  year: 2024,
});

const lineOf = (talk: Talk, name: string) =>
  talk.prompt.items.find(({ text }) => text.startsWith(`${name}：`));

describe('查看已填', () => {
  it('shows figures beside last year’s', () => {
    const talk = new Talk({ previous: [lastYear()] }).press('confirm').at('cells.penalties');
    talk.say('处罚86件，强制0件').press('confirm').say('查看已填');
    expect(lineOf(talk, '行政处罚、行政强制')?.text).toBe(
      '行政处罚、行政强制：行政处罚 86（上年80），行政强制 0（上年2）',
    );
    talk.press('show:2');
    expect(talk.prompt.table?.columns).toEqual(['项目', '今年', '上年']);
    expect(talk.prompt.table?.rows).toContainEqual(['行政处罚·本年处理决定数量', 86, 80]);
  });

  it('shows notes as they were taken, who gave them and when', () => {
    const talk = new Talk().at('notes.proactiveDisclosure').say('网站公开45条').say('查看已填');
    const line = lineOf(talk, '主动公开');
    expect(line?.text).toBe('主动公开：网站公开45条');
    expect(line?.small).toContain('UCLERK1');
    expect(line?.small).toContain('2026年1月12日');
  });

  it('tells apart what was skipped, put off and not asked yet', () => {
    const talk = new Talk().at('notes.onRequest').say('跳过').say('问办公室，1月20日前').say('查看已填');
    expect(lineOf(talk, '依申请公开')?.text).toBe('依申请公开：已跳过');
    expect(lineOf(talk, '政府信息管理')?.text).toBe('政府信息管理：问过再填（办公室，2026年1月20日前）');
    expect(lineOf(talk, '平台建设')?.text).toBe('平台建设：还没问到');
  });

  it('leads from each line to its question, and back to where one was', () => {
    const talk = new Talk().at('cells.licences').say('查看已填');
    for (const { buttons } of talk.prompt.items) expect(buttons).toHaveLength(1);
    talk.press('go:notes.platforms');
    expect(talk.session.cursor).toBe('notes.platforms');
    expect(new Talk().at('cells.licences').say('查看已填').press('resume').session.cursor).toBe(
      'cells.licences',
    );
  });

  it('tells table 三 in a line by its totals, and how many cells are missing', () => {
    const talk = new Talk({ previous: [lastYear()] }).press('confirm').at('cells.applications');
    talk.say('新收12件，都是自然人').press('confirm').say('查看已填');
    expect(lineOf(talk, '申请情况表')?.text).toMatch(
      /^申请情况表：本年新收 12（上年11）.*还有\d+格没有数字$/,
    );
  });

  it('says how far a draft is', () => {
    const talk = new Talk().at('notes.problems').say('解读形式单一').say('制作图解和短视频');
    settle(talk);
    expect(lineOf(talk.say('查看已填'), '存在的主要问题及改进情况（初稿）')?.text).toContain('初稿待核对');
    talk.press('go:draft.problems').press('accept').say('查看已填');
    expect(lineOf(talk, '存在的主要问题及改进情况（初稿）')?.text).toMatch(/已采用，\d+字/);
  });
});
