import { describe, expect, it } from 'vitest';
import { imbalances } from '../../../src/interview/prompt/changes.ts';
import { listCells, withCells } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

describe('what was understood, to be confirmed', () => {
  it('stands in a table with what was there before', () => {
    const talk = new Talk().at('cells.licences').say('许可280件').press('confirm').at('cells.licences');
    const { table } = talk.say('许可286件').prompt;
    expect(table).toEqual({
      columns: ['项目', '原', '现'],
      rows: [['行政许可·本年处理决定数量', 280, 286]],
    });
    expect(talk.buttons).toContain('确认');
  });

  it('counts many zeros instead of listing them', () => {
    const talk = new Talk().at('cells.applications').say('全部为0');
    expect(talk.prompt.table).toBeNull();
    expect(talk.seen).toMatch(/还没有数字的\d+格填0，确认后才计入。/);
  });

  it('says that nothing changes where the same was given again', () => {
    const talk = new Talk().at('cells.licences').say('许可286件').press('confirm').at('cells.licences');
    expect(talk.say('许可286件').seen).toContain('与已填的相同，没有变化。');
  });
});

describe('a column of 三 that does not balance', () => {
  const zeros = Object.fromEntries(
    listCells('2021', 'applications')
      .filter(({ isTotal }) => !isTotal)
      .map(({ path }) => [path, 0]),
  );
  const { report } = new Talk().session.content;
  const told = (cells: Record<string, number>) => imbalances(withCells(report, { ...zeros, ...cells }), 'zh');

  it('is said as the form’s own equation', () => {
    expect(
      told({
        'applications.new.business': 3,
        'applications.granted.business': 1,
        'applications.carriedForward.business': 1,
      }),
    ).toEqual(['商业企业列：新收3＋上年结转0＝3，办理结果1＋结转下年度1＝2，相差1件。请核对。']);
  });

  it('is not spoken of while a figure of it is missing, or where it balances', () => {
    expect(told({ 'applications.new.business': 3, 'applications.granted.business': 3 })).toEqual([]);
    expect(imbalances(withCells(report, { 'applications.new.business': 3 }), 'zh')).toEqual([]);
  });
});
