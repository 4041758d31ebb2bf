import { lexicon } from '../../language/lexicon.ts';
import type { ObjectSort } from './objects.ts';

/**
 * What a spoken verb is in official text, by the sort of its object; `else` whatever its object is,
 * `alone` where no object follows it, `last` where nothing does, no count either. */
export type Senses = Readonly<Partial<Record<ObjectSort | 'else' | 'alone' | 'last', string>>>;

/** What may be done with any sort of thing. */
const MADE: Senses = {
  meeting: '召开',
  training: '组织',
  event: '开展',
  check: '开展',
  media: '制作',
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
  work: '进行',
};
const SHOWN: Senses = {
  alone: '公布',
  information: '发布',
  media: '发布',
  result: '公布',
  plate: '悬挂',
  facility: '设置',
};
const ASKED: Senses = { adviser: '聘请', person: '聘请', else: '邀请' };

/** Verbs as people say them and what each is in official text. A verb without `else` stays as it was said where its object does not tell. */
const ACTS: readonly (readonly [verbs: readonly string[], senses: Senses])[] = [
  [
    ['办'],
    {
      ...MADE,
      event: '举办',
      training: '举办',
      case: '办理',
      certificate: '办理',
      letter: '办理',
      alone: '办理',
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
    },
  ],
  [['搞', '弄'], MADE],
  [['做'], MADE],
  [
    ['出'],
    {
      ...MADE,
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
      information: '发布',
      result: '公布',
      media: '发布',
      bulletin: '印发',
      file: '印发',
      rule: '印发',
      printed: '发放',
      sheet: '发放',
      certificate: '发放',
      message: '发送',
      alone: '发布',
    },
  ],
  [['推'], { else: '推送' }],
  [['挂', '晒', '放'], SHOWN],
  [['贴'], { else: '张贴' }],
  [['建'], { ...MADE, facility: '建成', alone: '建立' }],
  [['设'], { ...MADE, person: '设置', else: '设置' }],
  [['增', '添'], { else: '增添', facility: '增设', person: '增配' }],
  [['装'], { else: '安装' }],
  [['布'], { facility: '布设' }],
  [['摆'], { else: '设置', sheet: '摆放', printed: '摆放' }],
  [['配'], { illustration: '附', media: '配发', else: '配备' }],
  [['招'], { person: '招聘' }],
  [['请'], ASKED],
  [['聘'], { else: '聘请' }],
  [['听'], { report: '听取', opinion: '听取' }],
  [['学'], { else: '学习' }],
  [['训'], { else: '培训' }],
  [['问'], { else: '询问' }],
  [['加'], { else: '增加' }],
  [['调'], { else: '调整' }],
  [['讲'], { event: '宣讲' }],
  [['列'], { listing: '编制' }],
  [['借'], { account: '依托', facility: '依托' }],
  [['查'], { archive: '查阅', last: '查询', else: '检查' }],
  [['抽'], { else: '抽查' }],
  [['审'], { else: '审核' }],
  [['核'], { else: '核对' }],
  [
    ['收'],
    {
      file: '收录',
      information: '收录',
      archive: '接收',
      opinion: '收到',
      letter: '收到',
      case: '收到',
      problem: '收集',
    },
  ],
  [['接'], { alone: '接听', account: '接听来电', case: '受理', letter: '接收' }],
  [['回'], { else: '回复' }],
  [['答'], { else: '答复' }],
  [['印'], { else: '印制' }],
  [['编'], { printed: '编印', information: '编印', else: '编制' }],
  [
    ['写'],
    { media: '撰写', information: '撰写', rule: '制定', text: '编制', printed: '编写', report: '撰写' },
  ],
  [['录'], { image: '录入', media: '录制', else: '录入' }],
  [['拍'], { else: '拍摄' }],
  [['扫'], { else: '扫描' }],
  [['存'], { else: '保存' }],
  [['登'], { else: '刊登' }],
  [['征'], { else: '征求' }],
  [['改'], { problem: '整改', opinion: '整改', text: '修订', listing: '修订', rule: '修订' }],
  [['修'], { text: '修订', rule: '修订', listing: '修订', printed: '修订', alone: '修复' }],
  [['理', '清'], { else: '清理' }],
  [['撤'], { else: '撤下' }],
  [['删'], { else: '删除' }],
  [['并'], { else: '整合' }],
  [['换'], { else: '更换' }],
  [['关'], { account: '关停', facility: '关停' }],
  [['停'], { account: '关停', facility: '停用' }],
  [
    ['定', '立'],
    { rule: '制定', mechanism: '建立', listing: '制定', text: '制定', person: '确定', else: '确定' },
  ],
  [['报'], { information: '报送', else: '报送' }],
  [['送'], { message: '送达', sheet: '发放', printed: '发放' }],
  [['递', '交'], { else: '提交' }],
  [['提'], { else: '提出' }],
  [['转'], { information: '转发', case: '转交', else: '转交' }],
  [['退'], { else: '退回' }],
  [['销'], { problem: '销号' }],
  [['考'], { else: '考核' }],
  [['评'], { else: '评选' }],
  [['测'], { else: '测评' }],
  [['催'], { else: '督促' }],
  [['涨', '增'], { else: '增长' }],
  [['播'], { else: '播放' }],
  [['标'], { else: '标注' }],
  [['奖'], { else: '奖励' }],
  [['管'], { else: '负责' }],
  [['轮'], { else: '轮值' }],
  [['补'], { file: '补充', else: '补充' }],
  [['树'], { else: '树立' }],
  [['废'], { else: '废止' }],
  [['花'], { else: '投入' }],
];

const verbs = lexicon(ACTS.map(([words, senses]) => [words, senses] as const));

/** All official words of the table. */
export const OFFICIAL_ACTS: readonly string[] = [
  ...new Set(ACTS.flatMap(([, senses]) => Object.values(senses)).filter((word) => word.length > 1)),
];

/** The senses of a verb of one character. */
export const sensesOf = (word: string): Senses | undefined => verbs.get(word);
