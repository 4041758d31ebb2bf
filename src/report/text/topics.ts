import { ONE_TO_TEN } from '../../language/numerals.ts';
/** What a stretch of narrative is about, as far as the tables can tell. "other" is anything that they do not count. */
export type Topic =
  | 'applications'
  | 'reconsideration'
  | 'litigation'
  | 'litigationDirect'
  | 'litigationAfterReconsideration'
  | 'disputes'
  | 'documents'
  | 'other';

/** A place where the narrative turns to a topic. Offsets into the compact text. */
export interface Turn {
  readonly at: number;
  readonly topic: Topic | null;
}

/** Words that turn the topic; the first that fits at a place decides. A null topic leaves it as it was. */
const WORDS: readonly (readonly [topic: Topic | 'keep' | 'heading', words: string])[] = [
  ['keep', '信访举报投诉|举报投诉类|信访、举报、投诉|未经行政复议|不服|复议机关|复议前置|重复申请|本报告'],
  ['litigationDirect', '未经复议直接(?:起诉|提起)?|直接提?起?诉讼|直接起诉'],
  ['litigationAfterReconsideration', '复议后再?(?:提起|起诉|(?:行政)?诉讼)'],
  [
    'disputes',
    '(?:行政)?复议(?:案件|申请)?(?:和|及|以及|、|或|或者|与|，)?(?:被|被提起|提起|引发)?(?:行政)?(?:诉讼|应诉)',
  ],
  ['reconsideration', '行政复议|被复议|申请复议|复议案件?|复议'],
  ['litigation', '行政诉讼|行政应诉|诉讼案?件?|应诉|被起诉|被诉'],
  [
    'other',
    '行政许可|行政处罚|行政强制|留言|来信|咨询|投诉|热线|提案|议案|建议|来电|工单|问卷|诉求|办件|培训|信箱|公文|解读|发布会|舆情|稿件|主动公开|报名|督办|批示|证照|不动产|档案查询|备案|会议|信访件|信访事项|征求意见|意见征集|审批|案例|评议|考核|推文|微信|微博|专栏|栏目',
  ],
  ['documents', '规章(?!制度)|规范性文件'],
  [
    'applications',
    '依申请公开|依申请|信息公开的?申请|公开政府信息的?申请|申请公开|公开申请|申请人提出|公开件|信息公开答复',
  ],
  ['heading', `\\n(?:（[${ONE_TO_TEN}\\d]{1,3}）|[${ONE_TO_TEN}]{1,2}、|\\d{1,2}[.、](?!\\d))`],
];

const TURN = new RegExp(WORDS.map(([, words]) => `(${words})`).join('|'), 'g');

/** The two roads to court: a lawsuit named with its road stays that lawsuit. */
const ROADS: ReadonlySet<Topic | null> = new Set(['litigationDirect', 'litigationAfterReconsideration']);

/** What may stand between the road and the word for the lawsuit itself: 未经复议直接起诉的政府信息公开行政诉讼. */
const JOINED = /^[^，。；：、（）\d\n]{0,10}$/;

/** Whether 行政诉讼 merely completes a road named just before; where both roads were named it stands for both. */
function completesRoad(turns: readonly Turn[], text: string, index: number): boolean {
  const [earlier, road] = [turns.at(-2), turns.at(-1)];
  if (!road || !ROADS.has(road.topic) || !JOINED.test(text.slice(road.at, index))) return false;
  return !(
    earlier &&
    ROADS.has(earlier.topic) &&
    earlier.topic !== road.topic &&
    !/\d/.test(text.slice(earlier.at, index))
  );
}

/** Every turn of topic in a compact text, in order; a heading forgets what was before it. */
export function turnsOf(text: string): Turn[] {
  const turns: Turn[] = [];
  for (const match of text.matchAll(TURN)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const topic = WORDS[index]?.[0];
    if (topic === undefined || topic === 'keep') continue;
    if (topic === 'litigation' && completesRoad(turns, text, match.index)) continue;
    const at = match.index + match[0].length;
    turns.push({ at, topic: topic === 'heading' ? null : topic });
  }
  return turns;
}
