import { expect, it } from 'vitest';
import { onApplications } from '../../../src/drafting/outline/on-applications.ts';

it.each([
  ['都是问河道采砂的', '申请内容均涉及河道采砂'],
  ['5件问贷款额度', '5件申请了解贷款额度'],
  ['2家公司要规划条件', '2家公司申请获取规划条件'],
  ['要征地批文的有49件', '涉及征地批文的申请49件'],
  ['职业打假的占了大半', '申请内容以职业打假为主'],
  ['问物业的占一半', '涉及物业的申请约占一半'],
  ['邮寄来的6件', '通过邮寄方式提出6件'],
  ['集中在征地、社保这两块', '申请内容主要集中在征地、社保方面'],
  ['按重复申请处理的', '按重复申请处理'],
  ['均已答复', '均已答复'],
])('%s: %s', (said, written) => {
  expect(onApplications(said)).toBe(written);
});

it.each([
  ['要学籍档案的占了快一半', '涉及学籍档案的申请约占一半'],
  ['还有要划片图的', '另有涉及划片图的申请'],
  ['1个涉及两家公司', '1件申请涉及两家公司'],
])('%s', (said, written) => {
  expect(onApplications(said)).toBe(written);
});
