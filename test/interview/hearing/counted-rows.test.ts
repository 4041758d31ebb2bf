import { describe, expect, it } from 'vitest';
import { countedRows } from '../../../src/interview/hearing/counted-rows.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const { session } = new Talk();
const counted = (said: string) => {
  const found = countedRows(session, 'notes.supervision', heard(said));
  return found && Object.fromEntries(Object.entries(found.cells).filter(([, value]) => value !== 0));
};

describe('figures of a table told for a note', () => {
  it.each([
    ['复议来过1件，市里维持了', { 'disputes.reconsideration.upheld': 1 }],
    ['检验费收了21.5万', { 'proactive.fees.amountWan': 21.5 }],
    ['收到申请14件，全按期答了', { 'applications.new.naturalPerson': 14 }],
    ['今年就收到4个申请', { 'applications.new.naturalPerson': 4 }],
  ])('%s', (said, cells) => {
    expect(counted(said)).toEqual(cells);
  });

  it.each([
    '业务培训3次',
    '网站公开处罚信息46条',
    '清理文件12件',
    '花了培训费3万元',
    '开座谈会2次，来了8家企业',
    '健全依申请公开登记制度，5个服务点都收件',
  ])('are none in “%s”', (said) => {
    expect(counted(said)).toBeNull();
  });
});
