import { describe, expect, it } from 'vitest';
import { speaksOfFilling } from '../../../src/interview/hearing/of-the-filling.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const speaks = (said: string) => speaksOfFilling(heard(said), new Talk().session);

describe('what speaks of the filling', () => {
  it.each([
    '方才那句还不完整',
    '前面说的栏目是旧名字',
    '第三条里加个日期',
    '查到了再补',
    '盖住电话的那份，应该算部分公开',
    '有一件要加到上年结转',
    '律所改成3',
  ])('%s', (said) => {
    expect(speaks(said)).toBe(true);
  });

  it.each([
    '栏目前移到首页',
    '窗口改造完成',
    '刚刚建成的政务大厅设公开专区',
    '文件和解读同步发布',
    '收件当天转到业务科',
  ])('not: %s', (said) => {
    expect(speaks(said)).toBe(false);
  });
});
