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
  ])('bears out its official wording: %s', (note, text) => {
    expect(what(note, text)).toEqual([]);
  });

  it.each([
    ['财务信息每季一期', '财务信息每月一期。', '每月'],
    ['招聘会信息提前一周发', '招聘会信息提前两周发布。', '两周'],
    ['征地拆迁的占六成', '征地拆迁占七成。', '七成'],
    ['涉密的1件，跟保密局对过才答', '涉密1件，报省厅批准后答复。', '省厅'],
    ['疑难的开会商量14次', '疑难件会商14次，邀请法院法官参加。', '法官'],
    ['答复口径不统一', '答复口径不统一，导致1起复议被纠正。', '导致'],
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
