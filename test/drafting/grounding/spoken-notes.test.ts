import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../src/drafting/draft.ts';
import { evidenceOf } from '../../../src/drafting/grounding/evidence.ts';
import { ground } from '../../../src/drafting/grounding/ground.ts';
import { problemFrames } from '../../../src/drafting/house-frames.ts';
import { organProfileOf } from '../../../src/report/organ.ts';
import { bureauReport, bureauReportLastYear } from '../../fixtures/reports.ts';

const what = (note: string, text: string, aspect = 'supervision'): readonly string[] => {
  const request: DraftRequest = {
    part: ['problems', 'measures'].includes(aspect) ? 'problems' : 'overview',
    report: bureauReport(),
    previous: bureauReportLastYear(),
    notes: [{ id: 'n', aspect, text: note }],
    organ: organProfileOf('云岭县自然资源局'),
    change: null,
    current: null,
    settled: [],
  };
  return ground(text, evidenceOf(request)).flatMap((mark) => mark.what);
};

describe('a note as it was spoken', () => {
  it.each([
    ['党支部学了一次条例', '党支部学习《条例》1次。'],
    ['大厅放了一台电脑', '在大厅配备电脑1台。'],
    ['电话咨询5个，当时就答了', '接听电话咨询5次，均当场答复。'],
    ['月通报12个股室', '每月通报12个股室。'],
    ['点位图一季一更', '点位图每季度更新。'],
    ['检查1次，提的3条改完了', '开展检查1次，提出的3条意见均已整改。'],
    ['公众号没有，靠县政府网', '未开设公众号，依托县政府门户网站公开信息。'],
    ['档案清了，06年以前的移交档案馆', '对档案进行清理，2006年以前的移交档案馆。'],
    ['定密先审，公开件打“可公开”章', '坚持先审定密，对公开件加盖“可公开”章。'],
    ['明查3回、暗访2回，挑出问题19个', '开展明查3次、暗访2次，合计检查5次，发现问题19个。'],
    ['公示率98%，去年91%', '公示率为98%，较上年提高7个百分点。'],
    ['发了40条，政策类10条、民生类20条', '发布40条，其中政策类10条、民生类20条，两项合计占75%。'],
    ['补贴类最多58条', '公开补贴类58条。'],
    ['问补贴没批下来的原因', '查询补贴未获批准的原因。'],
    ['价格3天内更新', '价格更新周期缩短至3日以内。'],
    ['轮出8400吨、轮入8200吨', '轮出8400吨、轮入8200吨，轮出量多于轮入量200吨。'],
    ['明细按村贴，一年4次', '按季度张贴明细，全年4次。'],
    ['收购价每周一报', '收购价格按周发布。'],
    ['暗访电话5次，有1次没人接', '开展电话暗访5次，其中4次接通、1次无人接听。'],
    ['更新慢的医院按月通报', '对更新迟缓的医院，实行按月通报。'],
    ['市里测评排第7，上年排第12', '市级测评排名由上年第12位上升至第7位，前进5位。'],
    ['土地、婚姻两类目录1.1万条，目录共3.2万条', '公开目录3.2万条，其中土地、婚姻两类目录1.1万条。'],
  ])('bears out its official wording: %s', (note, text) => {
    expect(what(note, text)).toEqual([]);
  });

  it.each([
    ['抽了50份，逾期的3份', '抽查50份，未发现逾期。', '未发现逾期'],
    ['带窗口人员上机练了半天', '组织窗口人员上机练习一天。', '一天'],
    ['英文栏目停了', '英文栏目已恢复正常发布。', '英文栏目已恢复正常发布'],
    ['座谈会来了企业60多家次', '座谈会参加企业60余家。', '60余家'],
    ['财务信息每季一期', '财务信息每月一期。', '每月'],
    ['招聘会信息提前一周发', '招聘会信息提前两周发布。', '两周'],
    ['征地拆迁的占六成', '征地拆迁占七成。', '七成'],
    ['涉密的1件，跟保密局对过才答', '涉密1件，报省厅批准后答复。', '省厅'],
    ['疑难的开会商量14次', '疑难件会商14次，邀请法院法官参加。', '法官'],
    ['答复口径不统一', '答复口径不统一，导致1起复议被纠正。', '导致'],
    ['明查3回、暗访2回', '开展明查2次、暗访3次。', '2次'],
    ['干部培训3次', '组织干部全员培训3次。', '全员'],
    ['县领导出席7场', '县政府主要负责人出席7场。', '主要负责人'],
    ['微信加了入口', '微信在全省首批设置入口。', '首批'],
    ['土地、婚姻两类目录1.1万条', '土地、诉讼两类目录1.1万条。', '诉讼'],
    ['市里测评排第7，上年排第12', '市级测评排名由上年第7位上升至第12位。', '上升'],
  ])('does not bear out what it does not say: %s', (note, text, invented) => {
    expect(what(note, text).join('、')).toContain(invented);
  });

  it('bears out no figure that says otherwise than the table', () => {
    const total = bureauReport().applications.new?.total ?? 0;
    const text = `全年收到政府信息公开申请${total + 5}件。`;
    expect(what(`收到${total + 5}件`, text, 'onRequest')).toEqual([`${total + 5}件`]);
  });

  it('gives one ground to one item of 五: one of plain words alone needs its own', () => {
    const text = `${problemFrames('我局').problems}一是信息员人员力量不足；二是业务能力有待提升。`;
    expect(what('信息员人手少', text, 'problems')).toEqual(['业务能力有待提升']);
  });
});
