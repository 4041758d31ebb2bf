import { describe, expect, it } from 'vitest';
import { withCells } from '../../../src/report/cells.ts';
import { withTotals } from '../../../src/report/totals.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { Talk } from '../support/talk.ts';

describe('this year’s figures beside last year’s', () => {
  it('stand in a table with what changed and by how much; what is 0 in both is left out', () => {
    const talk = new Talk().at('notes.other');
    const last = withTotals(withCells(bureauReport(), { 'proactive.licences.decisions': 120 }));
    talk.session = {
      ...talk.session,
      previous: [last],
      content: {
        ...talk.session.content,
        report: withCells(talk.session.content.report, { 'proactive.licences.decisions': 90 }),
      },
    };
    talk.say('与上年对比');
    const { table, buttons } = talk.prompt;
    expect(table?.columns).toEqual(['项目', '2024年', '2025年', '增减', '增幅']);
    expect(table?.rows).toContainEqual(['行政许可·本年处理决定数量', 120, 90, -30, '-25%']);
    expect(table?.rows.map(([name]) => name)).not.toContain('规章·本年制发件数');
    expect(buttons?.map(({ label }) => label)).toEqual(['继续填写', '发Excel']);
    talk.press('workbook');
    expect(talk.session.tasks.map(({ work }) => work.kind)).toContain('send-workbook');
  });
});
