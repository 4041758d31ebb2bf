import { expect, it } from 'vitest';
import { bureauReport } from '../fixtures/reports.ts';
import { Talk } from './support/talk.ts';

it('an organ that makes no 规章 is never asked of them: they are 0', () => {
  expect(new Talk().cell('proactive.regulations.issued')).toBe(0);
  expect(new Talk({ organ: '临江市人民政府' }).cell('proactive.regulations.issued')).toBeNull();
});

it('the year picks the layout', () => {
  expect(new Talk().session.content.report.form).toBe('2021');
  expect(new Talk({ year: 2020 }).session.content.report.form).not.toBe('2021');
});

it('last year’s figures are offered where the bot keeps them, and do not count yet', () => {
  const talk = new Talk({ previous: [bureauReport()] });
  expect(talk.session.proposal).toMatchObject({
    from: 'previous',
    cells: { 'applications.carriedOver.business': 1 },
  });
  expect(talk.cell('applications.carriedOver.business')).toBeNull();
});
