import { withoutFamiliarNames } from '../../../src/drafting/outline/familiar.ts';
import { reads } from '../../support/reader.ts';

reads('names among colleagues', withoutFamiliarNames, {
  valid: [
    ['办公室小郑兼着', '办公室工作人员兼着'],
    ['还是老郭收件', '还是工作人员收件'],
    ['小区公示栏更换', '小区公示栏更换'],
    ['小程序上线', '小程序上线'],
    ['老旧小区改造', '老旧小区改造'],
  ],
  notMine: [],
});
