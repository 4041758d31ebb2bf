import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { judge } from '../../../src/drafting/grounding/judge.ts';
import { bureauReport } from '../../fixtures/reports.ts';
import { reads } from '../../support/reader.ts';
import { REQUEST } from './notes.ts';

const NOTES = [
  '编印便民手册3种，每种印400本，放到办事大厅',
  '公示牌检查出问题56处，缺失41处，剩下是破损',
  '征集建议90条，采纳72条',
  '档案窗口接待2000人次，调卷5,200卷次',
  '送法进企业，走6个园区，每个不少于2场',
  '受理事项40件，转办25件，清单全部挂网',
  '视频号关注6,500，比年初多1,300',
  '市里评估：上半年第8，下半年第3',
  '满意度测评平均91.5分，最低的是窗口科80分',
  '菜单由31项并成19项',
];

const EVIDENCE = evidenceOf({
  ...REQUEST,
  report: { ...bureauReport(), proactive: { ...bureauReport().proactive, fees: { amountWan: 52.3 } } },
  previous: {
    ...bureauReport(),
    year: bureauReport().year - 1,
    proactive: { ...bureauReport().proactive, fees: { amountWan: 50.1 } },
  },
  notes: NOTES.map((text, index) => ({ id: `n${index}`, aspect: 'platforms', text })),
});

/** Whether no figure of a sentence is marked. */
const holds = (sentence: string): true | null =>
  judge(sentence, EVIDENCE).every(({ groundless }) => groundless.length === 0) ? true : null;

reads('figures that follow from one note', holds, {
  valid: [
    ['编印便民手册3种，每种400本，共1200本。', true],
    ['公示牌检查出问题56处，其中缺失41处、破损15处。', true],
    ['征集建议90条，采纳72条，未采纳18条。', true],
    ['征集建议90条，采纳72条，占80%。', true],
    ['受理事项40件，转办25件，事项清单全部上网。', true],
    ['档案窗口接待2000人次，调卷5200卷次，人均2.6卷次。', true],
    ['送法进企业，走6个园区，每个园区不少于2场，合计不少于12场。', true],
    ['视频号关注量6500人，较年初增长25%。', true],
    ['市里评估下半年列第3位，较上半年上升5位。', true],
    ['满意度测评平均91.5分，窗口科80分，低于平均分11.5分。', true],
    ['收取行政事业性收费52.3万元，比上年多2.2万元。', true],
    ['菜单减少12项。', true],
  ],
  notMine: [
    '编印便民手册3种，每种400本，共1600本。',
    '公示牌检查出问题56处，其中缺失41处、破损16处。',
    '征集建议90条，采纳72条，未采纳28条。',
    '征集建议90条，采纳72条，占85%。',
    '受理事项40件，全部转办。',
    '档案窗口接待2000人次，调卷5200卷次，人均3.6卷次。',
    '送法进企业，走6个园区，每个园区不少于2场，合计不少于18场。',
    '视频号关注量6500人，较年初增长20%。',
    '市里评估下半年列第3位，较上半年上升4位。',
    '满意度测评平均91.5分，窗口科80分，低于平均分12.5分。',
    '收取行政事业性收费52.3万元，比上年多3.2万元。',
    '菜单减少13项。',
  ],
});
