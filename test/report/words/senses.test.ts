import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/language/fold.ts';
import { formOf } from '../../../src/report/forms/choose.ts';
import type { Outcome } from '../../../src/report/forms/form.ts';
import { rowsOf } from '../../../src/report/forms/outcomes.ts';
import { SENSES, sensesOf } from '../../../src/report/words/senses.ts';

const FORM = '2021';

/** The rows that the words of a sentence point at, where all rows of a result are asked. */
function told(result: Outcome, said: string): string[] {
  const rows = rowsOf(formOf(FORM), result).map(({ key }) => key);
  const found = sensesOf(FORM, rows)?.all(fold(said).text) ?? [];
  return [...new Set(found.flatMap(({ value }) => ('rows' in value ? value.rows : [])))];
}

describe('a row that is told by its sense', () => {
  it.each<[Outcome, string, string]>([
    ['denied', '来查房产登记的，让她走查询窗口', 'deniedInquiryMatter'],
    ['denied', '要我们办案笔录', 'deniedEnforcementFile'],
    ['denied', '那个方案还没定', 'deniedProcessInformation'],
    ['denied', '对方公司书面不同意', 'deniedThirdPartyRights'],
    ['denied', '要食堂采购的账', 'deniedInternalAffairs'],
    ['unavailable', '叫他去找水务局', 'unavailableNotHeld'],
    ['unavailable', '得统计一遍才有', 'unavailableNeedsCreation'],
    ['unavailable', '补完了还是说不清要什么', 'unavailableStillUnclear'],
    ['refused', '其实是来举报的', 'refusedPetition'],
    ['refused', '要县志，叫他上书店', 'refusedPublication'],
    ['refused', '说不出个理由', 'refusedExcessive'],
    ['refused', '以前给过他，要再盖个章', 'refusedReconfirmation'],
    ['other', '叫补材料，再没音讯', 'otherNotCorrected'],
    ['other', '缴费通知发了，没交钱', 'otherFeeUnpaid'],
    ['other', '他自己撤了', 'otherRemaining'],
  ])('of %s: %s', (result, said, row) => {
    expect(told(result, said)).toEqual([row]);
  });

  // What was not given, or given once more, says nothing of why.
  it.each<[Outcome, string]>([
    ['other', '没给的'],
    ['refused', '后来又补了'],
  ])('says nothing of %s: %s', (result, said) => {
    expect(told(result, said)).toEqual([]);
  });

  it('is looked for only where several rows are asked together', () => {
    expect(sensesOf(FORM, ['new'])).toBeNull();
    expect(sensesOf(FORM, [])).toBeNull();
  });

  it('is a row of the form, each once', () => {
    const keys = formOf(FORM).applications.rows.map(({ key }) => key);
    expect(Object.keys(SENSES).filter((key) => !keys.includes(key))).toEqual([]);
  });
});
