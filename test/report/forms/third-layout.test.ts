import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { ground } from '../../../src/drafting/grounding/ground.ts';
import { decisionsInWords, documentsInWords } from '../../../src/drafting/outline/from-tables.ts';
import { readTableAnswer } from '../../../src/interview/answers/table-answer.ts';
import { cellsQuestions } from '../../../src/interview/questions/cells-questions.ts';
import { checkReport } from '../../../src/report/checks/check-report.ts';
import { addForm, formOf, formVersionFor } from '../../../src/report/forms/choose.ts';
import { FORM_2021 } from '../../../src/report/forms/form-2021.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { labelWords } from '../../../src/report/reading/label-words.ts';
import { detectLayout } from '../../../src/report/reading/layout.ts';
import type { Report } from '../../../src/report/report.ts';
import { transferFigures } from '../../../src/report/transfer.ts';
import { bureauReport, bureauReportLastYear, oldLayoutReport } from '../../fixtures/reports.ts';

/** A layout to come: that of 2021 under another name, from a year on. */
const NEXT = { ...FORM_2021, version: 'next', document: '国办公开办函〔2024〕1号', firstYear: 2024 };

const inNext = (report: Report): Report => ({ ...report, form: NEXT.version });

/** A report in which every rule that speaks of the newer columns has something to say. */
function faulty(): Report {
  const report = bureauReport();
  report.proactive.normativeDocuments = { issued: 3, repealed: 0, inForce: 99 };
  report.proactive.fees = { amountWan: 0 };
  report.other = '2025年收取信息处理费500元，收费2件。';
  report.overview = '2025年收到政府信息公开申请77件，其中未公开55件。制定行政规范性文件8件。';
  return report;
}

/** What the rules say, but for the one that asks for the layout in force. */
const findings = (report: Report, last: Report) =>
  checkReport({ report, previous: [last], lang: 'zh' }).filter(({ rule }) => rule !== 'wrong-form');

let remove: () => void;
beforeAll(() => {
  remove = addForm(NEXT);
});
afterAll(() => remove());

describe('a layout that is a copy of another under a new name', () => {
  it('is in force from its year on, and documents in the older one stay what they are', () => {
    expect(formVersionFor(2025)).toBe('next');
    expect(formVersionFor(2023)).toBe('2021');
    expect(detectLayout(FORM_2021.marks.join('\n'))).toBe('2021');
  });

  it('has every rule say what it says of the other', () => {
    const said = findings(inNext(faulty()), inNext(bureauReportLastYear()));
    expect(said).toEqual(findings(faulty(), bureauReportLastYear()));
    const rules = new Set(said.map(({ rule }) => rule));
    for (const rule of ['in-force', 'fee-text', 'aspect-missing', 'text-count'])
      expect(rules).toContain(rule);
  });

  it('has the outline, the gate and transfer say what they say of the other', () => {
    const organ = organProfileOf('云岭县自然资源局');
    expect(documentsInWords(inNext(bureauReport()), organ)).toBe(documentsInWords(bureauReport(), organ));
    expect(decisionsInWords(inNext(bureauReport()))).toBe(decisionsInWords(bureauReport()));
    expect(transferFigures(oldLayoutReport(), 'next')).toEqual(transferFigures(oldLayoutReport(), '2021'));
    const request = {
      part: 'overview' as const,
      previous: bureauReportLastYear(),
      notes: [],
      organ: organProfileOf('云岭县自然资源局'),
      change: null,
      current: null,
      settled: [],
    };
    const text = '全年答复政府信息公开申请12件，其中未公开55件。';
    const marks = (report: Report) => ground(text, evidenceOf({ ...request, report }));
    expect(marks(inNext(bureauReport()))).toEqual(marks(bureauReport()));
    expect(marks(bureauReport())).not.toEqual([]);
  });

  it('is asked for and read like the other', () => {
    expect(cellsQuestions(formOf('next'))).toEqual(cellsQuestions(FORM_2021));
    expect(labelWords('next')).toEqual(labelWords('2021'));
    const answer = '制发2件，废止1件，现行有效15件';
    expect(readTableAnswer(answer, 'proactive', inNext(bureauReport()))).toEqual(
      readTableAnswer(answer, 'proactive', bureauReport()),
    );
  });
});
