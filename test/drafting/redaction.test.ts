import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact, restore } from '../../src/drafting/redaction.ts';

const sent = (text: string, persons: readonly string[] = []) =>
  String((redact({ text }, persons).value as { text: string }).text);

/** What people write, and what of it must not leave. All invented. */
const KEPT_BACK: readonly (readonly [string, string])[] = [
  ['申请人周小禾要求公开征地批复', '周小禾'],
  ['信访人冯大年来信反映征地补偿', '冯大年'],
  ['村民李大山对答复不满意', '李大山'],
  ['法定代表人：欧阳小禾', '欧阳小禾'],
  ['申请人阿依古丽·买买提要求邮寄', '阿依古丽·买买提'],
  ['由周小禾女士当面领取', '周小禾'],
  ['身份证110101199003078515', '110101199003078515'],
  ['身份证11010119900307851x', '11010119900307851x'],
  ['身份证110101 19900307 8515', '19900307'],
  ['身份证１１０１０１１９９００３０７８５１５', '１９９００３０７'],
  ['旧证件号110101900307851', '110101900307851'],
  ['手机13912345678', '13912345678'],
  ['手机１３９１２３４５６７８', '１３９１２３４５６７８'],
  ['手机139 1234 5678', '1234'],
  ['手机+86-139-1234-5678', '1234'],
  ['座机0871-6800-9999转12', '6800'],
  ['座机（0871）68009999', '68009999'],
  ['座机087168009999', '68009999'],
  ['电话：68009999', '68009999'],
  ['退费到6222021234567890123', '6222021234567890123'],
  ['退费到6222 0212 3456 7890 123', '3456'],
  ['微信号zhouxiaohe88', 'zhouxiaohe88'],
  ['微信：wxid_8k2jq1', 'wxid_8k2jq1'],
  ['QQ：123456789', '123456789'],
  ['邮箱zhou.xiaohe@example.com', 'xiaohe'],
  ['邮箱ｚｈｏｕ＠example.com', 'ｚｈｏｕ'],
  ['新华路18号3单元501', '501'],
  ['家住云岭县青石镇柳树村三组', '柳树村'],
  ['住址：云岭县城关镇东风村', '东风村'],
  ['申请人周 小禾来电', '小禾'],
  ['申请人：周　小禾', '小禾'],
  ['申请人歐陽小禾', '小禾'],
  ['申请人馮大年不服', '大年'],
  ['申请人冯·大年', '大年'],
  ['申请人Feng Danian来信', 'Danian'],
  ['冯大年的申请办到哪一步了', '冯大年'],
  ['周小禾那件什么时候到期', '周小禾'],
  ['承办人：周小禾', '周小禾'],
  ['冯大年当面提交申请', '冯大年'],
  ['冯大年申请公开征地批复，答复了吗', '冯大年'],
  ['车牌云A12345停在门口', '云A12345'],
  ['云A·D12345', 'D12345'],
  ['电话一三九一二三四五六七八', '一二三四'],
  ['幺三九 幺二三四 五六七八', '五六七八'],
  ['邮箱zhou(at)example.com', 'zhou'],
  ['邮箱zhou [at] example [dot] com', 'zhou'],
  ['邮箱zhou at example dot com', 'zhou'],
];

/** What reports say, of which every figure must reach the model. */
const TOLD: readonly string[] = [
  '全年主动公开信息208条，组织培训3次，办理建议提案12件',
  '2021 2022 2023 2024四年分别收到15、18、21、24件',
  '网站访问量13800000000次，微信公众号发布12345条',
  '接听咨询电话1200345次，其中12345热线3600件',
  '制发文件2件（云政发〔2025〕12号），国办公开办函〔2021〕30号',
  '统计期限2025年1月1日至12月31日，收取信息处理费2230.5元',
  '村民委员会12个，居民小区5个，群众满意度98.5%',
  '申请人满意率98%，第三人意见3件，申请人应当补正的2件',
  '道路改造12户，学生毕业证书3份，群众于三月来访6次',
  '自然人12件、法人3件，予以公开10件、部分公开2件、结转3件',
  '电话沟通35次，公民申请12件，经办人培训2次，第三人征询22次',
  '当事人陈述申辩8次，联系人名单公布1次，举报人奖励3人，姓名保密',
  '公民申请公开信息12件，村民代表会议3次，居民常住人口1200人，业主安装2户',
  '许可的申请12件，方案的申请3件，时间的申请按期办结',
  '二〇二五年印发第一二三批清单',
];

describe('what leaves for a model', () => {
  it.each(KEPT_BACK)('%s: without %s', (text, personal) => {
    expect(sent(text)).not.toContain(personal);
    expect(sent(text)).toMatch(/〔.{2,3}1〕/);
  });

  it('has no name of the ledger, however it is said', () => {
    expect(sent('周小禾来电要求公开；已答复周小禾。', ['周小禾'])).toBe(
      '〔姓名1〕来电要求公开；已答复〔姓名1〕。',
    );
  });

  it.each([
    '周小禾',
    '周 小禾',
    '週小禾',
    '周·小禾',
    '周　小　禾',
  ])('has no name of the ledger spelled %s', (written) => {
    expect(sent(`${written}来电`, ['周小禾'])).toBe('〔姓名1〕来电');
  });

  it.each(TOLD)('%s: as it is', (text) => {
    expect(sent(text)).toBe(text);
  });
});

describe('what comes back', () => {
  const { redactions } = redact({ text: '申请人周小禾，电话13912345678；申请人冯大年' }, []);
  const back = (text: string) => restore(text, redactions);

  it('has everything in its place, in any order, as often as it is said, in the brackets that a model makes of ours', () => {
    expect(back('〔电话1〕〔姓名2〕〔姓名1〕〔姓名1〕')).toBe('13912345678冯大年周小禾周小禾');
    expect(back('[姓名1]、【姓名 2】、（电话１）')).toBe('周小禾、冯大年、13912345678');
    expect(back('一句没有代号的话。')).toBe('一句没有代号的话。');
  });

  it('takes no telephone number in brackets for one', () => {
    expect(back('拨打报警电话（电话110）')).toBe('拨打报警电话（电话110）');
  });

  it('leaves a placeholder that was never given out, to be marked', () => {
    expect(back('〔姓名7〕来电，〔地址1〕')).toBe('〔姓名7〕来电，〔地址1〕');
  });

  it('does not take for ours what people wrote like it', () => {
    const written = { text: '见〔姓名1〕和（姓名 2）一栏，申请人周小禾' };
    const taken = redact(written, []);
    expect(restore(taken.value, taken.redactions)).toEqual(written);
  });

  it('is always exactly what was sent', () => {
    const piece = fc.constantFrom(...KEPT_BACK.map(([text]) => text), ...TOLD, '〔姓名1〕', '[电话 2]', '。');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const value = { notes: pieces, all: pieces.join('，') };
        const { value: clean, redactions: taken } = redact(value, ['周小禾']);
        expect(restore(clean, taken)).toEqual(value);
      }),
    );
  });
});
