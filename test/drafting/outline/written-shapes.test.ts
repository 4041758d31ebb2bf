import { expect, it } from 'vitest';
import { withWrittenShapes } from '../../../src/drafting/outline/written-shapes.ts';

it.each([
  ['platforms', '6月9号发布', '6月9日发布'],
  ['platforms', '进度能在手机上查', '进度可通过手机查询'],
  ['proactiveDisclosure', '老旧小区改造的事居多', '以老旧小区改造内容为主'],
  ['proactiveDisclosure', '一年发了26期', '全年发布了26期'],
  ['onRequest', '叫他去县档案馆查', '告知申请人向县档案馆查询'],
  ['onRequest', '都让他们走12345了', '均引导申请人通过12345反映'],
  ['onRequest', '有6件说是申请其实是信访', '有6件名为申请、实为信访'],
  ['supervision', '培训1回40个人', '培训1次，40人参加'],
  [
    'informationManagement',
    '股长先看，法规科再看，最后分管副局长签',
    '由股长初审、法规科复审、分管副局长签发',
  ],
  ['problems', '公告发得晚', '公告发布不够及时'],
  ['improvements', '上年说目录难找，今年首页放了入口', '针对目录难找问题，首页放了入口'],
  ['measures', '打算增配1人', '增配1人'],
])('%s: %s is %s', (aspect, said, written) => {
  expect(withWrittenShapes(said, aspect)).toBe(written);
});

it('leaves what stands in quotation marks as it is', () => {
  expect(withWrittenShapes('开设“6月9号”专栏', 'platforms')).toBe('开设“6月9号”专栏');
});

it('keeps a stretch of a clause only from where the clause begins', () => {
  expect(withWrittenShapes('补贴2批，村里文书都来了', 'supervision')).toBe('补贴2批，村里文书均派员参加');
});
