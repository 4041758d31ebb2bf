import { findNumberedOtherwise } from '../../../src/documents/reading/other-numbering.ts';
import { reads } from '../../support/reader.ts';

reads('a heading in another numbering', (line) => findNumberedOtherwise(line)?.section ?? null, {
  valid: [
    ['1、总体情况', 1],
    ['２．主动公开政府信息情况', 2],
    ['第三部分 收到和处理政府信息公开申请情况', 3],
    ['IV. 政府信息公开行政复议、行政诉讼情况', 4],
    ['【五】存在的主要问题及改进情况', 5],
    ['己、其他需要报告的事项', 6],
  ],
  notMine: ['2、总体情况', '1、主动公开', '1、发布信息20条', '总体情况'],
});
