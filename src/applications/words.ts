import type { Channel } from '../report/calendar/statutory.ts';
import type { ApplicantKind } from './applicant.ts';
import type { Disposition } from './dispositions.ts';

type Words<T> = readonly (readonly [RegExp, T])[];

const KINDS: Words<ApplicantKind> = [
  [/律师事务所|律所|法律服务|法律援助|公证/, 'legalService'],
  // Before the words for a person: 村民委员会 is none, nor is a firm that has 居民 in its name.
  [/(村民|居民)(委员会|小组|会议|代表)|村委|居委|业委会|业主委员会|业主大会/, 'otherOrganization'],
  [/个人独资|(公司|企业|合作社|银行|集团|厂)$/, 'business'],
  [/大学生/, 'naturalPerson'],
  [/自然人|公民|个人|先生|女士|居民|村民/, 'naturalPerson'],
  [/科研|研究院|研究所|研究中心|大学|学院|高校/, 'research'],
  [/公益|协会|基金会|志愿|社会组织|慈善|促进会/, 'socialWelfare'],
  [/商业企业|企业|公司|合作社|银行|厂$|集团|工商户/, 'business'],
  [/其他|机关|单位|组织/, 'otherOrganization'],
];

const CHANNELS: Words<Channel> = [
  [/平信|普通信/, 'ordinary-post'],
  [/当面|现场|窗口|到访|上门|面交|口头|^(当场|来访|来人)/, 'in-person'],
  [/挂号|EMS|特快|快递|邮政|邮寄|信函|寄|^(信件|来信|邮递|函件)/i, 'post'],
  [/传真/, 'fax'],
  [/邮箱|电子邮件|邮件|e-?mail/i, 'email'],
  [/网|线上|在线|平台|系统|小程序|公众号/, 'online'],
];

/** The form's rows first by their own words, then by what answers call them. */
const DISPOSITIONS: Words<Disposition> = [
  [/部分(予以|同意|信息|内容)?公开|区分处理/, 'partiallyGranted'],
  [/国家秘密|涉密/, 'deniedStateSecret'],
  [/法律.{0,2}行政法规禁止|法律法规禁止/, 'deniedByLaw'],
  [/三安全一稳定|危及/, 'deniedSecurityStability'],
  [/第三方|商业秘密|个人隐私/, 'deniedThirdPartyRights'],
  [/内部事务|内部管理/, 'deniedInternalAffairs'],
  [/过程性/, 'deniedProcessInformation'],
  [/执法案卷/, 'deniedEnforcementFile'],
  [/行政查询|查询事项/, 'deniedInquiryMatter'],
  [/[不未]掌握|不存在|不属于?[本我](机关|单位|部门|级|局|委|办|镇|乡|街道)|非本机关/, 'unavailableNotHeld'],
  [/另行制作|没有现成|加工.?分析/, 'unavailableNeedsCreation'],
  [/仍不明确/, 'unavailableStillUnclear'],
  [/信访|举报|投诉/, 'refusedPetition'],
  [/大量反复/, 'refusedExcessive'],
  [/重复申请|重复$|不(予|再)?重复/, 'refusedRepeat'],
  [/公开出版物/, 'refusedPublication'],
  [/确认或重新出具|重新出具/, 'refusedReconfirmation'],
  [/[不未][^，,、]{0,6}补正/, 'otherNotCorrected'],
  [/(未|不|没)[^，]{0,20}缴(纳|费)?/, 'otherFeeUnpaid'],
  [/(^|[.、）)])其他(处理)?$|撤回|撤销/, 'otherRemaining'],
  [
    /^(（一）|\(一\))?(告知)?(予以|同意|全部|可以|依法|已经?|属于?)?(主动)?公开(告知|信息|范围)?$|告知(获取)?途径/,
    'granted',
  ],
];

const find = <T>(words: Words<T>, text: string): T | null =>
  words.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** The form's five columns of organizations together: which of them it is says the name alone. */
const GROUP = /^(法人|单位)((或者?|及|和|、|\/)?(非法人|其他)(组织)?)?$/;

/** The kind of applicant that a text names or that a name speaks for; null when it says nothing. */
export const readKind = (text: string): ApplicantKind | null => (GROUP.test(text) ? null : find(KINDS, text));

/** Whether a text says no more than that the applicant is no natural person: 法人或其他组织. */
export const isOrganization = (text: string): boolean => GROUP.test(text);

/** The channel that a text names; null when it says nothing. Mail is signed for unless it is called ordinary. */
export const readChannel = (text: string): Channel | null => find(CHANNELS, text);

/** What came before the result or did not stand against it: no ground of a refusal, though it names one. */
const BY_THE_WAY = /[不未]涉及[^，,。；;]*[，,。；;]|[经已]?征求[^，,。；;]{0,12}意见(后|[，,。；;])/g;

/** Words that give the information out. */
const GIVEN = /(?<![不未])(予以|同意|可以|全部|依法|决定|已)公开(?!出版)/;

/**
 * The disposition that a text names, in the form's words or in those of answers; null when it is none of them, or when
 * it both gives and refuses: such a one is for a person to tell.
 */
export function readDisposition(text: string): Disposition | null {
  const plain = text.replace(/\s/g, '').replace(BY_THE_WAY, '');
  const found = find(DISPOSITIONS, plain);
  const isClear = found === 'granted' || found === 'partiallyGranted' || !GIVEN.test(plain);
  return isClear ? found : null;
}

/** Correcting one's own record (41条) is asked for in these words; it is no application. */
export const asksForRecordCorrection = (text: string): boolean =>
  /更正.{0,8}(本人|自己|自身|与其自身|个人)|(本人|自身|个人)[^，。]{0,10}(信息|记录|档案)[^，。]{0,6}(更正|改正|有误)/.test(
    text,
  );

const CHANNEL_LABELS: Readonly<Record<Channel, string>> = {
  'in-person': '当面提交',
  post: '邮寄（签收）',
  'ordinary-post': '平信',
  online: '网上提交',
  email: '电子邮件',
  fax: '传真',
};

/** A channel for people: 当面提交. */
export const channelLabel = (channel: Channel): string => CHANNEL_LABELS[channel];
