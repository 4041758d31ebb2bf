import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { sourceOf } from '../../fixtures/sources.ts';
import { Talk } from '../support/talk.ts';

/** A file was dropped and read. */
function dropped(report: Report) {
  const talk = new Talk().put({
    kind: 'file',
    file: 'F1',
    name: '年报.docx',
    purpose: 'fill',
  });
  const task = talk.session.tasks.find(({ work }) => work.kind === 'read-file')?.id ?? '';
  return talk.put({
    kind: 'file-read',
    task,
    name: '年报.docx',
    reading: { kind: 'read', read: { report, source: sourceOf(report), unsure: [] } },
  });
}

describe('a file that was dropped', () => {
  it('of last year gives 上年结转, shown before it counts', () => {
    const talk = dropped(bureauReport());
    expect(talk.seen).toContain('上年结转下年度1件，今年“上年结转”先按1件填。是否正确？');
    expect(talk.session.proposal?.cells).toMatchObject({ 'applications.carriedOver.business': 1 });
    expect(talk.session.previous.map(({ year }) => year)).toEqual([2024]);
  });

  it('of this year fills its figures and texts', () => {
    const talk = dropped({ ...bureauReport(), year: 2025 });
    expect(talk.session.proposal?.cells).toMatchObject({ 'proactive.licences.decisions': 486 });
    talk.press('confirm');
    expect(talk.session.drafts.problems).toMatchObject({ state: 'ready', writer: { kind: 'file' } });
    expect(talk.session.content.answers['notes.problems']?.state).toBe('answered');
  });

  it('of any other year is named, and nothing is taken', () => {
    const talk = dropped({ ...bureauReport(), year: 2019 });
    expect(talk.seen).toContain('“年报.docx”是2019年的年报。这里可以用2024年的（上年）或2025年的（本年）。');
    expect(talk.session.proposal).toBeNull();
  });
});
