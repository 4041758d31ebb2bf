import { groundlessStarts } from '../../../src/drafting/grounding/time-limits.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom } from './notes.ts';

reads(
  'what a time limit runs from',
  (said) => groundlessStarts(judgedFrom(['停水的事，领导批了以后5天内贴出来', '文件出来后20天内上网'], said)),
  {
    valid: [['停水信息在报修后5天内张贴。', ['报修后']]],
    notMine: [
      '停水信息在领导批准后5天内张贴。',
      '停水信息于5天内张贴。',
      '停水信息在报修后6天内张贴。',
      '文件形成后20日内上网公开。',
    ],
    nothing: [],
  },
);
