import { describe, expect, it } from 'vitest';
import { readIntake } from '../../../src/applications/intake/intake.ts';
import { isIntake, isSeveral, mayBeIntake } from '../../../src/applications/intake/opening.ts';

/** Wednesday. */
const TODAY = '2026-03-18';

/** What a sentence says; what is left out is not held against it. */
interface Said {
  readonly name?: string;
  readonly agent?: string;
  readonly kind?: string;
  readonly channel?: string;
  readonly on?: string;
  readonly confirmed?: string;
  readonly content?: string;
  readonly number?: string;
  readonly count?: number;
  readonly others?: readonly string[];
}

const read = (text: string): Required<Said> => {
  const { draft, count, others } = readIntake(text, TODAY);
  return {
    name: draft.person.name,
    agent: draft.person.agent ?? '',
    kind: draft.applicant ?? '',
    channel: draft.channel ?? '',
    on: draft.arrivedOn ?? '',
    confirmed: draft.confirmedOn ?? '',
    content: draft.description ?? '',
    number: draft.number ?? '',
    count,
    others,
  };
};

const TOLD: readonly (readonly [string, Said])[] = [
  [
    '刚收到一个快递，王建国寄来的，个人，想要青山水库的验收报告',
    { name: '王建国', kind: 'naturalPerson', channel: 'post', content: '青山水库的验收报告' },
  ],
  [
    '新收申请一件，云岭宏达建材有限公司，网上提交，3月16日到的，要矿山复绿方案，电子邮件回复',
    {
      name: '云岭宏达建材有限公司',
      kind: 'business',
      channel: 'online',
      on: '2026-03-16',
      content: '矿山复绿方案',
    },
  ],
  [
    '登记新申请：编号2026-027，申请人赵六，自然人，传真，今天收到并已电话确认，内容是道路拓宽征收公告',
    {
      number: '2026-027',
      name: '赵六',
      channel: 'fax',
      on: TODAY,
      confirmed: TODAY,
      content: '道路拓宽征收公告',
    },
  ],
  [
    '收到一件公开申请，申请人：云岭县新农合作社，方式：邮寄，日期：3月12日，内容：高标准农田建设项目合同',
    { name: '云岭县新农合作社', channel: 'post', on: '2026-03-12', content: '高标准农田建设项目合同' },
  ],
  [
    '又收到张小禾一件，这次要城西的补偿方案，也是网上提的，今天',
    { name: '张小禾', channel: 'online', on: TODAY, content: '城西的补偿方案', count: 1 },
  ],
  [
    '今天收到钱七、吴八两人联名当面提交的申请，要求公开小区配套学校用地批复',
    { name: '钱七、吴八', channel: 'in-person', on: TODAY, content: '小区配套学校用地批复' },
  ],
  [
    '收件登记 编号：云依申〔2026〕33号 申请人：郑九（自然人） 途径：EMS 签收：2026年3月17日 内容：采石场环评批复',
    {
      number: '云依申〔2026〕33号',
      name: '郑九',
      kind: 'naturalPerson',
      channel: 'post',
      on: '2026-03-17',
      content: '采石场环评批复',
    },
  ],
  [
    '新收一件：法律援助中心替刘芳申请公开低保审核表，当面，今天',
    { agent: '法律援助中心', name: '刘芳', channel: 'in-person', on: TODAY, content: '低保审核表' },
  ],
  [
    '收到申请：王五，个人，3月10日邮箱来的，3月11日电话确认收到，要2024年度水费标准文件',
    {
      name: '王五',
      channel: 'email',
      on: '2026-03-10',
      confirmed: '2026-03-11',
      content: '2024年度水费标准文件',
    },
  ],
  ['今天收到4封信，都是赵五寄来的申请', { name: '赵五', count: 4, channel: 'post', on: TODAY }],
  [
    '新收一件申请，马云龙（自然人），上周五当面提交，要求公开棚改资金使用情况，纸质，自取',
    {
      name: '马云龙',
      kind: 'naturalPerson',
      channel: 'in-person',
      on: '2026-03-13',
      content: '棚改资金使用情况',
    },
  ],
  [
    '录一件：云岭爱心公益服务中心，社会公益组织，网上，昨天，要慈善资金拨付明细',
    {
      name: '云岭爱心公益服务中心',
      kind: 'socialWelfare',
      channel: 'online',
      on: '2026-03-17',
      content: '慈善资金拨付明细',
    },
  ],
  [
    '新收一件申请，云岭正义律师事务所，邮寄，今天签收，申请公开行政处罚裁量基准',
    {
      name: '云岭正义律师事务所',
      kind: 'legalService',
      channel: 'post',
      on: TODAY,
      content: '行政处罚裁量基准',
    },
  ],
  [
    '请登记：何秀兰，自然人，窗口，今天，申请公开2019-2023年水库移民后扶资金发放表',
    { name: '何秀兰', channel: 'in-person', on: TODAY, content: '2019-2023年水库移民后扶资金发放表' },
  ],
  [
    '来件登记，3月17日挂号信，申请人罗大勇，要"云政征〔2024〕5号"征收决定及其附件',
    { name: '罗大勇', channel: 'post', on: '2026-03-17', content: '"云政征〔2024〕5号"征收决定及其附件' },
  ],
  [
    '新收到一件依申请公开：申请人欧阳修文，自然人；渠道：当面；时间：3月18日；内容：老旧小区改造施工合同',
    {
      name: '欧阳修文',
      kind: 'naturalPerson',
      channel: 'in-person',
      on: TODAY,
      content: '老旧小区改造施工合同',
    },
  ],
  [
    '一封挂号信里有两件申请，都是周大福的，今天签收：1、粮库拍卖公告；2、粮库评估报告',
    {
      name: '周大福',
      channel: 'post',
      on: TODAY,
      count: 2,
      content: '粮库拍卖公告',
      others: ['粮库评估报告'],
    },
  ],
  [
    '新申请：云岭大学环境研究院，邮件，前天，要地下水监测数据',
    {
      name: '云岭大学环境研究院',
      kind: 'research',
      channel: 'email',
      on: '2026-03-16',
      content: '地下水监测数据',
    },
  ],
  [
    '登记一件公开申请 王桂兰 自然人 邮寄 3月16日收到 要土地确权档案',
    { name: '王桂兰', channel: 'post', on: '2026-03-16', content: '土地确权档案' },
  ],
  [
    '新收一封信，孙某某，要求公开三项：一是2025年扶贫资金，二是村级光伏台账，三是公益岗名单',
    { name: '孙某某', count: 1, content: '三项：一是2025年扶贫资金，二是村级光伏台账，三是公益岗名单' },
  ],
];

/** Told without a word that registers: registering it is offered, and what was read goes into the form. */
const OFFERED: readonly (readonly [string, Said])[] = [
  [
    '周律师代理云岭通达物流公司申请公开物流园规划条件，今天当面交的',
    { name: '云岭通达物流公司', agent: '周律师', kind: 'business', channel: 'in-person', on: TODAY },
  ],
  [
    '韩梅梅委托其儿子李雷来窗口申请公开拆迁补偿协议，今天',
    { name: '韩梅梅', agent: '李雷', channel: 'in-person', on: TODAY, content: '拆迁补偿协议' },
  ],
  [
    '今天上午收到云岭电视台记者发来的邮件，申请公开禁渔期执法数据',
    { channel: 'email', on: TODAY, content: '禁渔期执法数据' },
  ],
  [
    '昨天平信来的，李大海的申请，要看林权登记档案',
    { name: '李大海', channel: 'ordinary-post', on: '2026-03-17', content: '林权登记档案' },
  ],
  ['收到一份申请，没写名字，邮箱来的，要停车场收费批文', { channel: 'email', content: '停车场收费批文' }],
  [
    '今天上午窗口来了一位陈大娘，申请公开她家宅基地的审批材料',
    { name: '陈大娘', channel: 'in-person', on: TODAY },
  ],
  ['明天会有人来交申请，张三，要征地批复', { on: '' }],
];

const NONE = ['张三来电话问他的申请办得怎么样了', '还有几件没办结', '今年新收申请30件，办结28件'];

const said = (of: Said, text: string) => {
  const all = read(text);
  const keys = Object.keys(of) as (keyof Said)[];
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
};

describe('an intake as clerks say it', () => {
  it.each(TOLD)('%s', (text, of) => {
    expect(isIntake(text) || isSeveral(text)).toBe(true);
    expect(said(of, text)).toEqual(of);
  });

  it.each(OFFERED)('%s: offered', (text, of) => {
    expect([isIntake(text), mayBeIntake(text)]).toEqual([false, true]);
    expect(said(of, text)).toEqual(of);
  });

  it.each(NONE)('%s is none', (text) => {
    expect([isIntake(text), isSeveral(text)]).toEqual([false, false]);
  });
});
