import { describe, expect, it } from 'vitest';
import { personalData } from '../../../../src/report/checks/rules/personal-data.ts';
import { bureauReport, cityReport } from '../../../fixtures/reports.ts';
import { contextOf } from '../context.ts';

// Made up: the region 999999 does not exist, the cards are the networks' own test numbers.
const IDENTITY = '999999199001010016';
const MOBILE = '13800000000';

const inText = (problems: string) => personalData(contextOf({ ...bureauReport(), problems }));
const inOpening = (preamble: string) => personalData(contextOf({ ...bureauReport(), preamble }));

describe('personal-data', () => {
  it('is silent on the clean reports', () => {
    expect(personalData(contextOf(bureauReport()))).toEqual([]);
    expect(personalData(contextOf(cityReport()))).toEqual([]);
  });

  it.each([
    [IDENTITY, '公民身份号码'],
    ['4111111111111111', '银行卡号'],
    ['4111 1111 1111 1111', '银行卡号'],
    ['6200000000000000000', '银行卡号'],
    [MOBILE, '手机号码'],
    ['138-0000-0000', '手机号码'],
    ['+86 138 0000 0000', '手机号码'],
    ['１３８００００００００', '手机号码'],
  ])('objects to %s in the text', (number, name) => {
    const text = `申请人来信，号码为${number}，已答复。`;
    const findings = inText(text);
    expect(findings).toMatchObject([{ severity: 'error', section: 5 }]);
    expect(findings[0]?.message).toContain(name);
    expect(text.slice(findings[0]?.where?.start, findings[0]?.where?.end)).toBe(number);
  });

  it('does not repeat the number', () => {
    expect(JSON.stringify(inText(`号码${IDENTITY}、${MOBILE}。`))).not.toMatch(/\d{6}/);
  });

  it.each([
    '999999199001010015',
    '999999199013010015',
    '4111111111111112',
    '统一社会信用代码11320800014318000A',
    '1380000000',
    '138****0000',
    '文号20240101123456789',
    '拨打12345或0517-80000000咨询。',
    '全年罚没23800000000元。',
  ])('lets %s pass', (text) => {
    expect(inText(text)).toEqual([]);
  });

  it.each([
    ['电话：0517-80000000', '电话号码“0517-80000000”'],
    ['（联系电话：80000000）', '电话号码“80000000”'],
    [`联系电话：${MOBILE}`, '手机号码'],
    ['联系人：欧某某，', '联系人姓名'],
  ])('asks to confirm “%s” in the opening', (text, words) => {
    const findings = inOpening(`如有疑问请与本局联系。${text}`);
    expect(findings).toMatchObject([{ severity: 'warning', section: 0 }]);
    expect(findings[0]?.message).toContain(words);
  });

  it('takes an office as the contact', () => {
    expect(inOpening('联系人：办公室，邮编：223001。')).toEqual([]);
  });

  it('objects to an identity number even in the opening, in either language', () => {
    expect(inOpening(`身份证号${IDENTITY}`)).toMatchObject([{ severity: 'error', section: 0 }]);
    const report = { ...bureauReport(), other: `手机${MOBILE}` };
    expect(personalData(contextOf(report, { lang: 'en' }))[0]?.message).toContain('must not be published');
  });
});
