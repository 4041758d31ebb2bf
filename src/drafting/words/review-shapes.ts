/** Clauses on who has to have seen something before it goes out, in the notation of `shapes.ts`. */

/** One of several words, as a line has it; '' for none of them. */
const either = (...words: readonly string[]): string => `{${words.join('|')}}`;

const LED = ['由', '要', '得', '须', '需', '经', '让', '请', '给', '交', '送'];
const SIGNED = ['签字', '签了字', '签了', '签批', '签过字', '点头', '点了头', '同意', '拍板'];
const SEEN = ['看过', '看了', '看完', '审过', '审核', '审完', '过目', '把关', '审了'];
const THEN = ['才', '再', '后', '以后', '后才', '才能', '方可', '才让', '了才', '了再'];
const OUT = either('发', '挂', '上', '公开', '发布', '上网', '往外发', '发出去');

/** What is led over by 由 or 要 to who signs or reads it: what goes out to one person, what is published, or what is not named. */
const led = (
  what: string,
  by: readonly string[],
  out: string,
): (readonly [said: string, written: string])[] => [
  [
    `${what}${either(...by)}〈who〉${either(...SIGNED, '签')}${either(...THEN, '后再')}{能|}${OUT}`,
    `①经②审签后${out}`,
  ],
  [
    `${what}${either(...by)}〈who〉${either(...SEEN, '看', '审')}${either(...THEN, '后再')}{能|}${OUT}`,
    `①经②审核后${out}`,
  ],
];

export const REVIEW_SHAPES: readonly (readonly [said: string, written: string])[] = [
  ...led('〈paper〉', LED, '发出'),
  ...led('〈info〉', [...LED, ''], '发布'),
  ...led('〈may〉', LED, '发布'),
  ['…{前|之前}{让|请|给|交|由|先|}〈who〉{看|审|过目|审一遍|看一遍|核}{了|过|过了|}', '①前由②审核'],
  ['…{前|之前}{让|请|给|交|由|先|}〈who〉〈act〉', '①前由②③'],
  ['…报〈who〉{看|审|核|过目}', '①报②审核'],
  ['…{送|交}〈who〉{看|看看|看一下|审|核|过目}', '①送②审核'],
  [
    '…{往外发|对外发|对外发布|往外给}{要|得|须}〈doers〉{两|三|四|2|3|4|}{道|级|}{签字|签|签批}',
    '①对外发布须经②逐级审签',
  ],
  ['…{一律|都|均}{要|由|}{两|2}{个|}人{看|审|核}', '①均由2人审核'],
  [
    '…先{找|请|跟|和|与}〈who〉{合计|商量|会商|碰一下}，再{报|送|请}〈who〉{定|审定|拍板|签}',
    '①先与②会商，再报③审定',
  ],
  ['没…的不{上会|上会研究}', '未①的不提交会议审议'],
  ['〈may〉{打码|打了码}{再|后|后再|了再}{发|挂|公开|公布|发布|贴}', '①作遮挡处理后发布'],
  ['…{前|之前}〈people〉{看|对|核|审}{一遍|一次|1遍|1次|过|}', '①前由②核对'],
  ['…{前|之前}{让|请|给|交|由|先|}〈who〉{签字|签|签批|点头}{了|}', '①前由②签发'],
  [`〈who〉${either(...SIGNED)}{后|以后|之后|了}…{才|方}…`, '经①签字后，②方③'],
  ['〈who〉亲自{看|审|核|把关}{的|了|过|}〈may〉', '①亲自审核②'],
  [`〈who〉${either(...SIGNED)}${either(...THEN)}${OUT}`, '经①审签后发布'],
  [`〈who〉${either(...SEEN)}${either(...THEN)}${OUT}`, '经①审核后发布'],
  [
    '〈who〉{看过|看了|看完|审过|审核|过目|签字|签了字}{才|再|后|以后|了才|了再}贴{出去|出来|}',
    '经①审核后张贴',
  ],
  [
    '{没|不|未}{签|签字|审|看|点头|批}{的|}{一律|}{不|不能|不得|不让}{发|挂|公开|发布|上网}',
    '未经审签不得发布',
  ],
];
