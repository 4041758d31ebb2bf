import { expect, it } from 'vitest';
import { textSum } from '../../../../src/report/checks/rules/text-sum.ts';
import { cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

/** 新收3119, 上年结转34, 答复3050, 结转下年度103; 复议351; 诉讼46; on 2024. */
const check = (overview: string) => textSum(contextOf({ ...cityReport(), overview }));

it.each([
  ['全年发布信息100条，其中工作动态120条。', true],
  ['全年发布信息100条，其中工作动态60条、公告40条。', false],
  ['全年开展检查共12次，分别为5次、4次、2次。', true],
  ['收到来信10件，均已办理。其中，自然人8件，法人3件。', true],
  ['公开信息90条，比上年增加10条。其中，网站70条，公众号30条。', true],
  ['收到申请10件，网上申请6件、信函申请5件。', true],
  ['收到申请10件，网上申请6件、信函申请4件。', false],
  ['收到网上申请6件，信函申请5件，当面申请2件。', false],
  ['收到来信13件，转办信访11件。其中，自然人8件，法人3件。', false],
])('parts that exceed their whole: %s (%s)', (overview, isFault) => {
  const findings = check(overview);
  expect(findings.length > 0).toBe(isFault);
  for (const { rule, section, where, ground } of findings) {
    expect([rule, section]).toEqual(['text-sum', 1]);
    expect(overview.slice(where?.start, where?.end)).not.toBe('');
    expect(ground).not.toBe('');
  }
});
