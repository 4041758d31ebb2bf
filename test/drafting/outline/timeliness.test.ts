import { withTimeliness } from '../../../src/drafting/outline/timeliness.ts';
import { reads } from '../../support/reader.ts';

reads('what is done late', withTimeliness, {
  valid: [
    ['结果公开晚', '结果公开不够及时'],
    ['目录更新得太慢，来电多', '目录更新不够及时，来电多'],
    ['站里录得慢', '站里录入不够及时'],
    ['车速慢', '车速慢'],
  ],
  notMine: [],
});
