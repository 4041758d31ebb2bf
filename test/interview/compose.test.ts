import { expect, it } from 'vitest';
import { composedReport, contentDigest } from '../../src/interview/compose.ts';
import { Talk } from './support/talk.ts';

it('puts sums in that nobody typed, and the opening with the organ’s name', () => {
  const talk = new Talk().at('cells.applications').say('新收自然人9件，企业3件，其余为0').press('confirm');
  const report = composedReport(talk.session);
  expect(talk.cell('applications.new.total')).toBeNull();
  expect(report.applications.new?.total).toBe(12);
  expect(report.preamble).toContain('云岭县自然资源局');
});

it('says up to which day figures count while the year still runs', () => {
  expect(composedReport(new Talk({}, '2025-11-20').session).preamble).toContain('11月20日');
  expect(composedReport(new Talk().session).preamble).toContain('12月31日');
});

it('names a report by what it says: going back gives the same name again', () => {
  const talk = new Talk();
  const before = contentDigest(talk.session);
  talk.at('received').press('nothing');
  expect(contentDigest(talk.session)).not.toBe(before);
  expect(contentDigest(talk.say('上一步').session)).toBe(before);
});
