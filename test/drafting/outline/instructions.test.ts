import { withoutInstructions } from '../../../src/drafting/outline/instructions.ts';
import { reads } from '../../support/reader.ts';

reads(
  'a note without what it says to the writer',
  (said) => {
    const { told, toTheWriter } = withoutInstructions(said, (item) => item.split('，'));
    return toTheWriter.length === 0 ? null : [told, ...toTheWriter].join(' | ');
  },
  {
    valid: [
      ['印了手册800本，别写单价', '印了手册800本 | 别写单价'],
      ['接待日办了6次（这条先不写地点）', '接待日办了6次 | 这条先不写地点'],
      ['数字还要核，先空着', '先空着 | 数字还要核'],
      ['主任说别提处分的事', ' | 主任说别提处分的事'],
      ['处罚公示18期，其余不宜写', '处罚公示18期 | 其余不宜写'],
      ['麻烦你写好看点', ' | 麻烦你写好看点'],
    ],
    // What the year had, not what the writer has to do.
    notMine: [
      '要求各站所按时报送',
      '提醒村民别忘了年审',
      '标题写得太长',
      '不用提供身份证复印件',
      '答复书写明救济途径',
    ],
  },
);
