import { describe, expect, it } from 'vitest';
import {
  applicationsInWords,
  decisionsInWords,
  documentsInWords,
} from '../../../src/drafting/outline/from-tables.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { blankReport } from '../../../src/report/report.ts';
import { BUREAU, bureauReport, bureauReportLastYear, CITY, cityReport } from '../../fixtures/reports.ts';
import { zeroReport } from '../../fixtures/tables.ts';

describe('what tables 三 and 四 say', () => {
  it('is what came in and from whom, how it ended, and what is carried forward', () => {
    expect(applicationsInWords(bureauReport(), bureauReportLastYear())).toBe(
      '全年新收政府信息公开申请12件，较上年增加3件，其中自然人10件、商业企业2件；上年结转2件。' +
        '全年办结政府信息公开申请13件，其中予以公开8件、部分公开1件、不予公开1件、无法提供2件、其他处理1件；结转下年度继续办理1件。' +
        '因政府信息公开工作被申请行政复议1件，结果维持。',
    );
  });

  it('is that there was nothing, where every cell is a zero', () => {
    expect(applicationsInWords(zeroReport('2021', 2024, BUREAU), null)).toBe(
      '本年度未收到政府信息公开申请，无上年结转申请。未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    );
  });

  it('is nothing as long as cells are empty', () => {
    expect(applicationsInWords(blankReport('2021', 2024, BUREAU), null)).toBe('');
  });
});

describe('what table 二 says', () => {
  it('counts documents, and regulations of those that may make them', () => {
    expect(documentsInWords(bureauReport(), organProfileOf(BUREAU))).toBe(
      '本年度制发行政规范性文件1件、废止1件，现行有效6件。',
    );
    expect(documentsInWords(cityReport(), organProfileOf(CITY))).toMatch(/^本年度制发规章1件/);
  });

  it('counts decisions, and says nothing of kinds of which there were none', () => {
    expect(decisionsInWords(bureauReport())).toBe('全年作出处理决定：行政许可486件、行政处罚23件。');
    expect(decisionsInWords(zeroReport('2021', 2024, BUREAU))).toBe('');
  });
});
