import { type EnumeratorLevel, enumeratorAt } from '../../language/enumerators.ts';
import { lexicon, type WordTable } from '../../language/lexicon.ts';
import { formOf, NEWEST_FORM } from '../forms/choose.ts';
import { type FormName, wordTable } from '../words/form-words.ts';

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

const ROADS_TO_COURT = 2;

/** What a name of table 四 turns to: one of its blocks, or both roads to court. */
const disputeTopic = (name: FormName): Topic | null =>
  name.kind !== 'row'
    ? null
    : name.rows.length === ROADS_TO_COURT
      ? 'litigation'
      : ((name.rows[0] as Topic | undefined) ?? null);

/** The words of table 四 for its blocks, whatever the layout. */
const DISPUTES: WordTable<Topic> = wordTable(formOf(NEWEST_FORM), 'disputes', ['words']).flatMap(
  ([lines, name]): WordTable<Topic> => {
    const topic = disputeTopic(name);
    return topic ? [[lines, topic]] : [];
  },
);

/** Words that turn the topic. "keep" leaves it as it was. */
const WORDS = lexicon<Topic | 'keep'>([
  ...DISPUTES,
  [['{被|申请}复议'], 'reconsideration'],
  [['{被起诉|被诉}'], 'litigation'],
  [
    [
      '{|行政}复议{|和|及|以及|、|或|或者|与|，}{|被|被提起|提起|引发}{|行政}{诉讼|应诉}',
      '{|行政}复议{案件|申请}{和|及|以及|、|或|或者|与|，}{|被|提起}{|行政}{诉讼|应诉}',
    ],
    'disputes',
  ],
  [['信访{|、}举报{|、}投诉', '{举报投诉类|不服|复议机关|复议前置|重复申请|本报告|规章制度}'], 'keep'],
  [
    [
      '行政{许可|处罚|强制}',
      '{留言|来信|咨询|投诉|热线|提案|议案|建议|来电|工单|问卷|诉求|办件|信箱|批示|督办|报名}',
      '{培训|会议|公文|解读|发布会|舆情|稿件|推文|微信|微博|专栏|栏目|案例|评议|考核}',
      '{主动公开|证照|不动产|档案查询|备案|审批|信访件|信访事项|征求意见|意见征集}',
    ],
    'other',
  ],
  [['{规章|规范性文件}'], 'documents'],
  [
    [
      '依申请{|公开}',
      '信息公开{|的}申请',
      '公开政府信息{|的}申请',
      '{申请公开|公开申请|申请人提出|公开件|信息公开答复}',
    ],
    'applications',
  ],
]);

/** What begins a heading, at the beginning of a line. */
const HEADINGS: ReadonlySet<EnumeratorLevel> = new Set(['part', 'section', 'point', 'item']);

/** Where each line but the first begins with the number of a heading. */
function headingsOf(text: string): Turn[] {
  const turns: Turn[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const number = enumeratorAt(text, at + 1);
    if (number && HEADINGS.has(number.level)) turns.push({ at: number.end, topic: null });
  }
  return turns;
}

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
  const headings = headingsOf(text);
  for (const { value, start, end } of WORDS.all(text)) {
    while (headings[0] && headings[0].at <= start) turns.push(headings.shift() as Turn);
    if (value === 'keep' || (value === 'litigation' && completesRoad(turns, text, start))) continue;
    turns.push({ at: end, topic: value });
  }
  return [...turns, ...headings];
}
