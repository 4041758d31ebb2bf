import { lexicon } from '../../language/lexicon.ts';
import { perText } from '../../language/per-text.ts';
import { GAP } from '../../language/phrases.ts';
import { sequences } from '../../language/sequences.ts';
import { liesIn, type Span } from '../../language/span.ts';
import { ACT_NOTIONS } from './act-notions.ts';
import { APPLICATION_NOTIONS } from './application-notions.ts';
import { FEE_NOTIONS } from './fee-notions.ts';
import { REPORT_NOTIONS } from './report-notions.ts';
import { RESULT_NOTIONS } from './result-notions.ts';
import { TEXT_NOTIONS } from './text-notions.ts';
import { WHOLE_NOTIONS } from './whole-notions.ts';

/** What is asked of something, whatever it is, one notion a line. */
const ASKED_OF = {
  approve: [
    '批准',
    '审批',
    '报批',
    '{谁|由谁|要谁|给谁|报谁|局长|领导|负责人|主任|县长|一把手}{|来|去|能}批',
    '谁同意',
    '签字',
    '谁点头',
    '{给|让|请|报}{局长|领导|分管领导|主任|县长}{看|审|过目|审阅|签发|审签}',
    '{审签|签发|过目|会签件}',
    '领导签',
    'approve',
    'approves',
    'approval',
  ],
  limit: [
    '{多久|多长时间|多长|几天|多少天|几个工作日|多少个工作日|多少工作日|几日|多少日|几个月}',
    '{二十天|20天|20日|二十个工作日|20个工作日}',
    '{时限|期限|限期|最长|最多|最晚|最迟|几天内|几日内}',
    'how long',
    'how many {days|working days}',
    'time limit',
    'deadline',
  ],
  day: [
    '{哪天|哪一天|哪日|几号|几月几号|几月|什么时候|何时|什么时间|从哪天|哪个日期|起算|截止|到期日|最晚}',
    'when',
    'what day',
    'which day',
    'due',
  ],
  startsOn: [
    '{起算|当天算|当日算|当天算不算|当日算不算|从哪天算|从哪天开始算|第一天算}',
    '{从|自}{收到|签收|收件|登记|寄到}{那天|当天|那日|之日|第二天|次日}{|就|起}{|开始}{算|数|计}',
    'day 0',
  ],
  again: [
    '{延|延长|延期}{几次|多少次|几回|多少回}',
    '几{次|回}',
    '{再|再次|二次|两次|第二次|多次|又|还能再|能不能再}',
    'again',
    'twice',
  ],
  tell: ['{告知|告诉|通知}{|申请人|对方}', 'tell', 'notify'],
  needed: [
    '{不用|用不用|要不要|需不需要|需要|必须|可以不|能不能不|可不可以不|是不是可以|还要|还用|还得|不必|不报|不填|空着|非要|能不}',
    '{must|need} {i|we|to}',
    'have to',
    'do we need',
  ],
  late: [
    '{逾期|超期|晚了|迟了|超过|过期|没按时|未按时|晚几天|迟几天|晚点|不按时|拖了|拖着|拖到|拖延}',
    '晚{报|交|发|公布}',
    'late',
    'overdue',
  ],
  silent: [
    '没{理|回|再来|再回}{|我们|过|音}',
    '{不|没|没有|没个}{吭声|吱声|出声|作声|回音|回复|反应|反馈|表态|动静|消息|下文|搭理|理会|回话|回信|音信}{|过|我们}',
    '{石沉大海|没人接|人没了|人没影了|人找不到|人联系不上|不接电话}',
    '{不吭声|不吱声|不出声|不作声|装死|没消息|没动静|不发话|不回复|没回复|不答复意见|没回音|不理|不回|没有回音|没反馈|不反馈|没答复意见|不表态}',
    'silent',
    'no answer',
  ],
  objects: ['{不同意|反对|不愿意|拒绝}', 'objects', 'refuses'],
  kinds: [
    '{啥|什么}{|是}意思',
    '{怎么|咋|如何}{理解|解释|界定|认定|判断|定义}',
    '{标准|定义|概念}{是|}{什么|啥}',
    '是{什么|啥}{|东西|概念|情况|类型|类}',
    '{是啥|是什么|算什么|算啥}',
    '{哪几|哪些|哪四|哪三|都有什么|包括什么|包括哪些|指什么|指哪些|是什么意思|什么意思|什么是|什么叫|是啥|指的是|怎么理解}',
    'what is',
    'what are',
    'mean',
    'means',
  ],
  standard: ['{标准|收多少|多少钱|怎么收|如何收|收几|怎么计费|怎么计算费}', 'how much', 'rate', 'scale'],
  unit: ['{单位是|什么单位|计量单位|万元|元还是|是元|小数|几位}', 'unit', 'yuan', 'decimal', 'decimals'],
  where: [
    '{在哪儿|在哪里|哪儿|哪里|在哪|到哪}{公布|公开|发布|发|挂|登}',
    '{公布在|发在|公开在|在哪公布|在哪里公布|哪里公布|哪里发布|在哪发|网站哪个|哪个栏目|什么栏目|哪个网站|哪个专栏}',
    '{年报|报告|}{发|挂|放|登|公布}{哪|哪儿|哪里|什么地方}',
    '{发布|公布|公开|发|挂|登}在{|网站|网上}{哪|哪里|哪儿|啥地方|什么地方|哪块}',
    '网站上{|要|也要|要不要}{发|挂|公布|发布|公开}',
  ],
  either: ['还是'],
  writtenWhere: [
    '{写|写到|写在|写进|放|放到|放在|放进|说|体现|反映|列|列到|报告}{哪|哪里|哪儿|哪块|哪部分|哪个部分|哪一部分|哪一问|哪段|哪一段|哪个方面|第几部分|哪一块}{|里|合适|呢|啊}',
    '{写|放|列}{这|在这|到这|这里|在这里|在这儿}{|里|儿|块}{吗|么|不|行吗|合适吗|对吗}',
  ],
  writtenWhat: [
    '{写|填|说|报|讲}{|些|点|的|的是|的都是}{什么|啥|哪些|什么内容|啥内容|哪几样|哪几项}{|东西|内容|呢|啊}',
    '{到底|究竟|主要|一般}{|要|该|得}写',
  ],
  who: [
    '{算|归|是|记|填|报|计}{谁|哪家|哪边|哪个局|哪个单位|哪一家}{|的|头上|名下}',
    '{谁|哪个部门|哪个单位|哪家|哪个机关|由谁|向谁|报给谁|交给谁|哪个科室}',
    'who',
    'whom',
  ],
} satisfies Record<string, readonly string[]>;

/** What questions on the form, the counting and the law speak of, one notion a line, with the words for it. */
const NOTIONS = {
  ...ASKED_OF,
  ...APPLICATION_NOTIONS,
  ...RESULT_NOTIONS,
  ...REPORT_NOTIONS,
  ...ACT_NOTIONS,
  ...WHOLE_NOTIONS,
  ...TEXT_NOTIONS,
  ...FEE_NOTIONS,
};

/** What a question speaks of. */
export type Notion = keyof typeof NOTIONS;

/** The lines of all notions, those of one word and those of several that follow one another. */
const LINES = Object.entries(NOTIONS).flatMap(([notion, lines]) =>
  lines.map((line: string) => [line, notion as Notion] as const),
);
const isSequence = ([line]: readonly [string, Notion]): boolean => line.includes(GAP);

const WORDS = lexicon<Notion>(
  LINES.filter((line) => !isSequence(line)).map(([line, notion]) => [[line], notion] as const),
);
const SEQUENCES = sequences<Notion>(LINES.filter(isSequence));

/** A stretch of a text that speaks of a notion. */
type Spoken = Span & { readonly value: Notion };

/** Every stretch of a folded text that speaks of something: a word that is part of a sequence says no more than that. */
const spokenIn = perText((text): readonly Spoken[] => {
  const parts = SEQUENCES(text).flatMap(({ value, parts: spans }) =>
    spans.map((span) => ({ ...span, value })),
  );
  const words = WORDS.all(text).filter((word) => !parts.some((part) => liesIn(word, part)));
  return [...words, ...parts];
});

/** Notions that tell how something is asked, and nothing of what. */
const MANNER: readonly Notion[] = [
  'day',
  'limit',
  'again',
  'needed',
  'kinds',
  'standard',
  'where',
  'who',
  'report',
  'counted',
  'publish',
  'differ',
  'apart',
  'oneOrTwo',
  'writtenWhere',
  'writtenWhat',
  'either',
];

/** What is asked so closely that only a rule that says so answers it: 撤回的由谁填 is no question of where it counts. */
const CLOSELY: readonly Notion[] = ['who', 'limit', 'standard', 'day', 'where'];

/** Notions of which a question speaks by the way: most of its manner, and that it is about applications. */
const BY_THE_WAY: ReadonlySet<Notion> = new Set([
  ...MANNER.filter((notion) => !CLOSELY.includes(notion)),
  'received',
  'reply',
  'applicant',
  'carriedOver',
  'crossYear',
  'government',
  'enquiry',
  'procedure',
]);

/** Whether a question that speaks of a notion may as well not. */
export const isByTheWay = (notion: Notion): boolean => BY_THE_WAY.has(notion);

/** Whether a notion tells how a question asks, not what it is about. */
export const isManner = (notion: Notion): boolean => MANNER.includes(notion);

/** Where a folded text speaks of some notions, or only by the way. */
export const wordsOf = (text: string, notions: readonly Notion[]): readonly Spoken[] =>
  spokenIn(text).filter(({ value }) => notions.includes(value) || BY_THE_WAY.has(value));

/** Where a folded text speaks of something that some notions are not. */
export const wordsBeside = (text: string, notions: readonly Notion[]): readonly Spoken[] =>
  spokenIn(text).filter(({ value }) => !notions.includes(value) && !BY_THE_WAY.has(value));

/** The notions that stand in a folded text, with how many characters speak of each. */
export function notionsIn(text: string): ReadonlyMap<Notion, number> {
  const lengths = new Map<Notion, number>();
  for (const { value, start, end } of spokenIn(text))
    lengths.set(value, Math.max(lengths.get(value) ?? 0, end - start));
  return lengths;
}
