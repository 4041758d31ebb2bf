import type { Channel } from '../calendar/statutory.ts';

/** The words for one way in which applications come. */
interface ChannelWords {
  readonly channel: Channel;
  /** Its label for people. */
  readonly label: string;
  /** What names it wherever it stands. */
  readonly words: readonly string[];
  /** What names it where a text begins with it: 来信 elsewhere may be what was asked for. */
  readonly opening?: readonly string[];
}

/** Ways in which applications come (申请渠道), the narrower words first: ordinary post is not the post that is signed for. */
export const CHANNEL_WORDS: readonly ChannelWords[] = [
  { channel: 'ordinary-post', label: '平信', words: ['平信', '普通信', '普通信件'] },
  {
    channel: 'in-person',
    label: '当面提交',
    words: ['当面', '现场', '窗口', '到访', '上门', '面交', '口头'],
    opening: ['当场', '来访', '来人'],
  },
  {
    channel: 'post',
    label: '邮寄（签收）',
    words: ['挂号', '挂号信', 'ems', '特快', '快递', '邮政', '邮寄', '信函', '寄{|来|交|送|过来|进来}'],
    opening: ['信件', '来信', '来函', '邮递', '函件'],
  },
  { channel: 'fax', label: '传真', words: ['传真'] },
  { channel: 'email', label: '电子邮件', words: ['邮箱', '电子邮件', '电邮', '邮件', '{email|e-mail|mail}'] },
  {
    channel: 'online',
    label: '网上提交',
    words: [
      '{网上|网站|网络|网页|网办|网申|网厅|网|互联网|官网}',
      '{线上|在线}',
      '平台',
      '系统',
      '小程序',
      '公众号',
      '微信{公众号|小程序}',
    ],
  },
];
