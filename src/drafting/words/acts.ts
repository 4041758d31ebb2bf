import { lexicon } from '../../language/lexicon.ts';
import type { ObjectSort } from './objects.ts';
import { PLAIN_ACTS } from './plain-acts.ts';

/**
 * What a spoken verb is in official text, by the sort of its object; `else` whatever its object is,
 * `alone` where no object follows it, `counted` where a count alone does, `last` where nothing does, no count either, `first` where it is all that a clause has beside a count, `able` where it can be done. */
export type Senses = Readonly<
  Partial<Record<ObjectSort | 'else' | 'alone' | 'counted' | 'last' | 'first' | 'able', string>>
>;

/** What may be done with any sort of thing. */
const MADE: Senses = {
  meeting: '召开',
  training: '组织',
  event: '开展',
  check: '开展',
  media: '制作',
  information: '制作',
  illustration: '制作',
  printed: '编印',
  sheet: '制作',
  rule: '制定',
  text: '编制',
  mechanism: '建立',
  listing: '编制',
  facility: '设置',
  account: '建设',
  group: '建立',
  plate: '制作',
  work: '进行',
};
const SHOWN: Senses = {
  else: '公布',
  alone: '公布',
  information: '发布',
  media: '发布',
  result: '公布',
  plate: '悬挂',
  facility: '设置',
};
const ASKED: Senses = { adviser: '聘请', person: '聘请', body: '邀请', else: '邀请' };

/** Verbs as people say them and what each is in official text. A verb without `else` stays as it was said where its object does not tell. */
const ACTS: readonly (readonly [verbs: readonly string[], senses: Senses])[] = [
  [
    ['办'],
    {
      ...MADE,
      event: '举办',
      training: '举办',
      facility: '办理',
      case: '办理',
      certificate: '办理',
      letter: '办理',
      else: '办理',
    },
  ],
  [
    ['开'],
    {
      meeting: '召开',
      training: '组织',
      event: '开展',
      facility: '开设',
      account: '开设',
      certificate: '出具',
      check: '开展',
      group: '建立',
      able: '打开',
      alone: '开通',
    },
  ],
  [['搞'], { ...MADE, counted: '完成', alone: '已完成', else: '开展' }],
  [['弄'], { ...MADE, else: '完成' }],
  [['做'], { ...MADE, counted: '完成', alone: '已完成', else: '开展' }],
  [
    ['出'],
    {
      ...MADE,
      facility: '制定',
      bulletin: '印发',
      file: '印发',
      normative: '制定',
      information: '发布',
      result: '公布',
      message: '发出',
      problem: '发生',
      certificate: '出具',
    },
  ],
  [
    ['发'],
    {
      else: '发布',
      check: '发放',
      information: '发布',
      result: '公布',
      media: '发布',
      bulletin: '印发',
      file: '印发',
      rule: '印发',
      text: '印发',
      printed: '发放',
      sheet: '发放',
      certificate: '发放',
      money: '发放',
      message: '发送',
      alone: '发布',
    },
  ],
  [['挂', '晒'], SHOWN],
  [
    ['放'],
    {
      information: '发布',
      result: '公布',
      media: '播放',
      sheet: '摆放',
      printed: '摆放',
      listing: '摆放',
      facility: '设置',
      furniture: '摆放',
      account: '设置',
      counted: '播放',
      else: '放置',
    },
  ],
  [['上'], { meeting: '提交', information: '刊登', media: '刊登', account: '上线', facility: '增设' }],
  [['去'], { training: '参加', meeting: '参加', event: '参加' }],
  [['输'], { information: '录入', listing: '录入', archive: '录入', text: '录入' }],
  [['拖'], { last: '拖延', counted: '滞后' }],
  [['访'], { counted: '访问' }],
  [['下'], { message: '下发', bulletin: '下发' }],
  [['翻'], { archive: '查阅', last: '翻译' }],
  [['念'], { rule: '学习', file: '学习', bulletin: '传达', else: '宣读' }],
  [['打'], { text: '标注', call: '拨打', counted: '拨打电话' }],
  [['建'], { ...MADE, bulletin: '实行', listing: '建立', facility: '建成', alone: '建立' }],
  [['设'], { ...MADE, person: '设置', adviser: '聘请', else: '设置' }],
  [['添'], { else: '增添', facility: '增设', person: '增配' }],
  [['布'], { facility: '布设' }],
  [['排'], { listing: '制定' }],
  [['填'], { else: '填写', first: '补充' }],
  [['签'], { rule: '签订', else: '签署', last: '签发' }],
  [['看'], { facility: '查看', else: '查看' }],
  [['对'], { text: '核对', archive: '核对', counted: '核对' }],
  [['摆'], { else: '设置', sheet: '摆放', printed: '摆放', listing: '摆放', rule: '摆放' }],
  [
    ['配'],
    {
      illustration: '附',
      media: '配发',
      information: '配发',
      work: '配发',
      file: '配发',
      normative: '配发',
      person: '配备',
      adviser: '配备',
      facility: '配备',
      furniture: '配备',
      body: '配备',
      alone: '配发',
    },
  ],
  [['请'], ASKED],
  [['听'], { report: '听取', opinion: '听取', counted: '听取工作汇报', training: '参加' }],
  [['问'], { adviser: '咨询', else: '询问' }],
  [['更'], { counted: '更新' }],
  [['跑'], { event: '开展' }],
  [['调'], { person: '抽调', else: '调整' }],
  [['列'], { listing: '编制', alone: '列明' }],
  [['借'], { account: '依托', facility: '依托' }],
  [['查'], { archive: '查阅', last: '查询', able: '查询', else: '检查' }],
  [
    ['收'],
    {
      file: '收录',
      information: '收集',
      archive: '接收',
      opinion: '收到',
      letter: '收到',
      case: '收到',
      problem: '收集',
      facility: '收到',
      last: '收件',
    },
  ],
  [['接'], { call: '接听', alone: '接听', account: '接听来电', case: '受理', letter: '接收', body: '接入' }],
  [['印'], { else: '印制', file: '印发', rule: '印发', normative: '印发', bulletin: '印发' }],
  [['编'], { printed: '编印', information: '编印', else: '编制' }],
  [
    ['写'],
    {
      media: '撰写',
      information: '撰写',
      rule: '制定',
      text: '编制',
      report: '撰写',
      else: '编写',
    },
  ],
  [['录'], { image: '录入', media: '录制', else: '录入' }],
  [['画'], { illustration: '绘制', image: '绘制', media: '绘制' }],
  [
    ['改'],
    {
      problem: '整改',
      opinion: '整改',
      text: '修订',
      listing: '修订',
      rule: '修订',
      else: '修改',
      first: '整改',
    },
  ],
  [
    ['修'],
    {
      else: '修订',
      case: '修订',
      account: '修复',
      facility: '修复',
      text: '修订',
      rule: '修订',
      listing: '修订',
      printed: '修订',
      alone: '修复',
    },
  ],
  [['撤'], { case: '撤回', information: '撤下', result: '撤下', counted: '撤除', else: '撤下' }],
  [['并'], { alone: '整合', counted: '整合', account: '整合', facility: '整合' }],
  [['关'], { account: '关停', facility: '关停', else: '关闭' }],
  [['停'], { account: '关停', else: '停止' }],
  [['定'], { rule: '制定', mechanism: '建立', listing: '制定', text: '制定', person: '确定', else: '确定' }],
  [['立'], { rule: '制定', mechanism: '建立', plate: '设立', facility: '设立' }],
  [['报'], { information: '报送', else: '报送' }],
  [['送'], { message: '送达', sheet: '发放', printed: '发放', else: '送达' }],
  [['交'], { money: '缴纳', else: '提交' }],
  [['转'], { information: '转发', case: '转办', else: '转发' }],
  [['销'], { problem: '销号', counted: '销号' }],
  [['评'], { event: '评议', check: '评议' }],
  [['播'], { information: '宣传', else: '播放' }],
  [['补'], { file: '补充', else: '补充' }],
];

const PLAIN = Object.entries(PLAIN_ACTS).map(([verb, word]) => [[verb], { else: word }] as const);

const verbs = lexicon<Senses>([...PLAIN, ...ACTS]);

/** All official words of the table. */
export const OFFICIAL_ACTS: readonly string[] = [
  ...new Set(
    [...PLAIN, ...ACTS].flatMap(([, senses]) => Object.values(senses)).filter((word) => word.length > 1),
  ),
];

/** The senses of a verb of one character. */
export const sensesOf = (word: string): Senses | undefined => verbs.get(word);
