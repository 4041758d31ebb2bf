import { describe, expect, it } from 'vitest';
import { BROWSER, stage } from './stage.ts';

const { clerk } = stage('county');

/** Section 三 of the whole county, as its office adds it up in a worksheet. */
const RESULTS = [
  '\t自然人\t商业企业\t科研机构\t公益组织\t律所\t其他\t合计',
  '予以公开\t400\t60\t2\t3\t20\t5\t490',
  '部分公开\t120\t10\t0\t1\t5\t1\t137',
  '国家秘密\t2\t0\t0\t0\t0\t0\t2',
  '三安全一稳定\t1\t0\t0\t0\t0\t0\t1',
  '第三方\t15\t3\t0\t0\t1\t0\t19',
  '过程性信息\t20\t4\t0\t0\t2\t0\t26',
  '执法案卷\t18\t2\t0\t0\t1\t0\t21',
  '不掌握\t210\t15\t1\t1\t8\t3\t238',
  '另行制作\t12\t0\t0\t0\t0\t0\t12',
  '信访\t60\t2\t0\t0\t1\t1\t64',
  '重复\t10\t1\t0\t0\t0\t0\t11',
  '逾期不补正\t8\t1\t0\t0\t0\t0\t9',
  '其他\t5\t0\t0\t0\t0\t0\t5',
  '结转下年度\t35\t5\t0\t0\t2\t0\t42',
].join('\n');

/** A county's government: five and six figures, every column of 三 in use, lawsuits. */
describe.skipIf(BROWSER === null)('a county government with large figures, in the browser', () => {
  it('reaches a file whose figures are those meant, no step tried twice', async () => {
    const who = clerk();
    await who.start('临江县人民政府', 2025);
    await who.press('直接填');
    await who.fill('表单填写', {
      办公地址: '临江县政府大院1号楼',
      邮编: '674300',
      办公电话: '0888-7654321',
    });
    await who.say(
      '县政府网站公开信息3.2万条，政务新媒体1万8千条，政府公报6期\n政策解读126次，新闻发布会12场，回应关切345条',
    );
    await who.say('建立依申请公开会商机制，线上线下6个渠道受理');
    await who.say('清理规范性文件120件，废止12件');
    await who.say('县政府网站1个，政务新媒体23个，公开专区16个');
    await who.say(
      '开展培训5期，1200人次\n年度考核89个单位，通报6个单位\n社会评议满意度96.5%\n没有责任追究情形',
    );
    await who.say('制发15件，废止12件，现行有效203件。');
    await who.press('确认');
    await who.say('12万3456件');
    await who.press('确认');
    await who.say('处罚88，283件，强制1,024件');
    await who.press('确认');
    await who.say('96171.6万元');
    await who.press('确认');
    await who.say('新收1032件，自然人876件，企业98件，科研机构3件，公益组织5件，律所40件，其他10件');
    await who.press('确认');
    await who.say('上年结转45件，自然人40件，企业5件');
    await who.press('确认');
    await who.say(RESULTS);
    await who.press('确认');
    await who.say(
      '复议35件，维持20件，纠正3件，其他7件，尚未审结5件；未经复议直接起诉8件，维持6件，尚未审结2件；复议后起诉4件，全部维持',
    );
    await who.press('确认');
    await who.say('基层公开专区使用率不高\n政策解读形式单一');
    await who.say('每季度检查专区\n多用图解和短视频');
    await who.say('收取信息处理费3件，共2230元');
    await who.press('没有');
    expect(await who.press('查看已填')).toContain('行政处罚 88283');
    await who.press('看第三部分');
    await who.press('继续填写');
    await who.press('采用');
    await who.press('采用');
    await who.press('采用');
    await who.press('生成文件');
    const { proactive, applications, disputes, ...report } = await who.file();
    expect(proactive).toMatchObject({
      normativeDocuments: { issued: 15, repealed: 12, inForce: 203 },
      licences: { decisions: 123456 },
      penalties: { decisions: 88283 },
      coerciveMeasures: { decisions: 1024 },
      fees: { amountWan: 96171.6 },
    });
    expect(applications.new).toEqual({
      naturalPerson: 876,
      business: 98,
      research: 3,
      socialWelfare: 5,
      legalService: 40,
      otherOrganization: 10,
      total: 1032,
    });
    expect(applications).toMatchObject({
      carriedOver: { total: 45 },
      unavailableNotHeld: { naturalPerson: 210, otherOrganization: 3, total: 238 },
      otherRemaining: { naturalPerson: 5, total: 5 },
      total: { total: 1035 },
      carriedForward: { naturalPerson: 35, business: 5, legalService: 2, total: 42 },
    });
    expect(disputes).toMatchObject({
      reconsideration: { upheld: 20, corrected: 3, otherResult: 7, pending: 5, total: 35 },
      litigationDirect: { upheld: 6, pending: 2, total: 8 },
      litigationAfterReconsideration: { upheld: 4, total: 4 },
    });
    expect(report.other).toContain('2230元');
  });
});
