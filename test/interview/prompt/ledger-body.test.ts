import { describe, expect, it } from 'vitest';
import { differencesBody, ledgerBody } from '../../../src/interview/prompt/ledger-body.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { Session } from '../../../src/interview/session.ts';
import { listCells, withCells } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

const { session: plain } = new Talk();
const session: Session = {
  ...plain,
  ledger: {
    day: '2026-01-12',
    figures: { 'applications.new.business': 9, 'applications.new.total': 9 },
    unconfirmed: 0,
    knowsEarlierYears: true,
    fees: { count: 1, sentence: '收取信息处理费1件共100元。' },
  },
};
const at = (id: string, of = session) => ledgerBody(of, questionOf(of, id));

describe('what the ledger adds to a question', () => {
  it('is its line and the button that takes its figures, where those are asked', () => {
    for (const id of ['received', 'cells.applications', 'cells.disputes']) {
      expect(at(id).body[0]).toContain('新收9件');
      expect(at(id).buttons[0]?.value).toBe('ledger');
    }
  });

  it('is its sentence where fees are asked', () => {
    expect(at('notes.fees').body).toEqual(['台账（截至2026-01-12）：收取信息处理费1件共100元。']);
  });

  it('is nothing elsewhere, and nothing without one', () => {
    const nothing = { body: [], buttons: [] };
    expect(at('cells.licences')).toEqual(nothing);
    expect(at('cells.applications', plain)).toEqual(nothing);
  });
});

describe('at the check', () => {
  const typed = (cells: Record<string, number>) =>
    differencesBody({
      ...session,
      content: { ...session.content, report: withCells(session.content.report, cells) },
    }).body;

  it('names the cells in which report and ledger differ, the first eight one by one', () => {
    expect(typed({ 'applications.new.business': 8 })).toEqual([
      '与台账（截至2026-01-12）不一致1格，请核对哪一边漏登：',
      '· 一、本年新收政府信息公开申请数量·商业企业：填报8，台账9',
    ]);
    const paths = listCells('2021', 'applications').filter(
      ({ row, isTotal }) => row === 'granted' || isTotal,
    );
    const many = [
      ...paths.filter(({ isTotal }) => !isTotal),
      ...listCells('2021', 'disputes').filter(({ isTotal }) => !isTotal),
    ];
    const lines = typed(Object.fromEntries(many.map(({ path }) => [path, 5])));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe(`· 另有${many.length - 8}格`);
  });

  it('says nothing where they agree', () => {
    expect(typed({ 'applications.new.business': 9 })).toEqual([]);
  });
});
