import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/documents/write.ts';
import { withCells } from '../../src/report/cells.ts';
import { withTotals } from '../../src/report/totals.ts';
import { bureauReport } from '../fixtures/reports.ts';
import { BROWSER, stage } from './stage.ts';

const { clerk } = stage('twenty-three');

const ORGAN = '云岭县自然资源局';

/** Last year's report: one application of a natural person was left over, fourteen documents were in force. */
const lastYear = () =>
  withTotals(
    withCells(
      { ...bureauReport(), organ: ORGAN, year: 2024 },
      {
        'applications.carriedForward.naturalPerson': 1,
        'applications.carriedForward.business': 0,
        'proactive.normativeDocuments.inForce': 14,
      },
    ),
  );

/** Results as a colleague keeps them in a worksheet. */
const RESULTS = [
  '\t个人\t企业\t律所',
  '公开\t12\t2\t1',
  '部分公开\t3\t0\t0',
  '第三方\t1\t0\t0',
  '不掌握\t2\t1\t0',
  '信访\t1\t0\t0',
  '结转下年\t1\t0\t0',
].join('\n');

/** A bureau with 23 applications whose clerk answers as it comes. */
describe.skipIf(BROWSER === null)('a bureau with 23 applications and messy answers, in the browser', () => {
  it('reaches a file whose figures are those meant, no step tried twice', async () => {
    const who = clerk();
    await who.start(ORGAN, 2025);
    await who.drop('2024年年报.docx', await writeReport(lastYear(), 'docx'));
    await who.press('确认');
    await who.say('我们在城关镇人民路88号二楼，电话0888-1234567，邮编674200');
    await who.say('网站发了45条，公众号120条\n政策解读3次，都配了图解');
    await who.say('当面、信函、网上都能申请，办理情况每周通报一次');
    await who.say('先停一下，我去开会');
    await who.say('继续');
    await who.say('清理文件2件，公开前都经过审查');
    await who.say('网站一个，公众号一个');
    await who.say('培训两次，130人参加');
    await who.say('不是130人，是113人');
    await who.press('改');
    await who.say('制发2件，废止1件');
    await who.press('确认');
    await who.say('1,250件');
    await who.press('确认');
    await who.say('处罚86，强制没有');
    await who.press('确认');
    await who.say('188000元');
    await who.press('确认');
    await who.press('收到了');
    await who.say('今年收了23件，个人20件，企业2件，律所1件');
    await who.say('不对，个人是19件，企业3件');
    await who.press('确认');
    expect(await who.say('一件分了几种情形答复填哪？')).toContain('部分公开');
    await who.say(RESULTS);
    await who.press('确认');
    await who.say('复议2件，维持1件，还有1件没审结；诉讼没有');
    await who.press('确认');
    await who.say('政策解读还是文字多，图解少\n乡镇报送信息慢');
    await who.say('增加图解和短视频\n每季度通报一次报送情况');
    await who.say('没收过');
    await who.say('没别的了');
    await who.press('采用');
    await who.press('采用');
    await who.press('采用');
    await who.press('生成文件');
    const { proactive, applications, disputes, ...report } = await who.file();
    expect(proactive).toMatchObject({
      normativeDocuments: { issued: 2, repealed: 1, inForce: 15 },
      licences: { decisions: 1250 },
      penalties: { decisions: 86 },
      coerciveMeasures: { decisions: 0 },
      fees: { amountWan: 18.8 },
    });
    expect(applications).toMatchObject({
      new: { naturalPerson: 19, business: 3, legalService: 1, research: 0, total: 23 },
      carriedOver: { naturalPerson: 1, total: 1 },
      granted: { naturalPerson: 12, business: 2, legalService: 1 },
      partiallyGranted: { naturalPerson: 3 },
      deniedThirdPartyRights: { naturalPerson: 1 },
      unavailableNotHeld: { naturalPerson: 2, business: 1 },
      refusedPetition: { naturalPerson: 1 },
      total: { naturalPerson: 19, business: 3, legalService: 1, total: 23 },
      carriedForward: { naturalPerson: 1, total: 1 },
    });
    expect(disputes).toMatchObject({
      reconsideration: { upheld: 1, pending: 1, total: 2 },
      litigationDirect: { total: 0 },
    });
    expect(report.preamble).toContain('城关镇人民路88号二楼');
    expect(report.overview).toContain('113人');
    expect(report.overview).not.toContain('130人');
    expect(report.problems).toContain('乡镇报送信息不够及时');
  });
});
