import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { wordSet } from '../../language/lexicon.ts';
import { numberAt } from '../../language/numbers.ts';
import { sortsOf } from '../../language/units.ts';
import { QUOTED } from './faithful.ts';
import { digits, endOfNear, type WrittenNumber, withNearBeside, writtenNumber } from './written-numbers.ts';
import { unitOfThing } from './written-units.ts';

/** Measure words for how often that speech alone has: 学了两回 is 学了2次. */
const TIMES = wordSet(['{回|趟|遍}']);
/** Behind these a numeral is no count: 第三方, 统一次, 每一件. */
const NO_COUNT = '式第每之统唯任某同万另逐这那十初';
/** What a numeral is part of rather than counts: 一件事, 一次性, 三个月. */
const PART_OF_WORD = wordSet([
  '件事',
  '次性',
  '次解决',
  '个月',
  '人一',
  '户一',
  '事一',
  '天一',
  '月一',
  '周一',
  '把手',
  '体化',
  '网通',
  '站式',
  '张图',
  '图读',
  '{次|件|批|项|个|条|份|起|宗|场|期|篇|人|家}{不|都不|也不|都没|也没|均没|都未|也未|均未|没}',
  '个口',
]);
/** Steps and degrees, which are told in words: 两级审核, 三段. */
const LEVELS = wordSet(['{级|段|道|栏|步|方|网|审|公开}']);
/** What one of them may stand before and still be counted: 一次培训. */
const COUNTED = wordSet(['{培训|汇报|会议|检查}']);
/** Who is counted by 名 rather than 个. */
const PERSONS = wordSet([
  '{律师|法律顾问|顾问|居民|市民|村民|群众|记者|学生|干部|专家|代表|监督员|联络员|信息员|志愿者|专干|编辑|工作人员|民警|医生|科长|股长|局长|校长|所长|书记|主任|传承人|教师|老师|医师|讲解员|市民代表|群众代表|家长}',
]);
const CAME = wordSet(['{来|去|到}了', '{来|来听|来看|来参加|到会|到场|参加|参会|听课}的{有|一共|共|大概|}']);

/** Who is counted in 个 without being a household. */
const PERSONAL = '户个';

/** What people counted before it did there: 58人听. */
const TOOK_PART = wordSet([
  '{来|来了}',
  '{来|}{听|听了|听课|听讲|到场|到会|到了|来了|参会|参训|参学|来听|来参加}',
]);

/** Turns of which each has so many. */
const PIECES = '条篇件份张';
const TURN = wordSet(['每{月|周|季度|年|半年|日}']);

/** Whether a numeral counts: 一 does so mostly of occasions, at the end of a clause; 一个 and 一批 are as often articles. */
function isCount(text: string, { start, numberEnd, end, value, unit, written }: FoundAmount): boolean {
  if (NO_COUNT.includes(text.charAt(start - 1) || '-') || text.startsWith('分之', numberEnd)) return false;
  if (written !== 'chinese' || TIMES.at(text, numberEnd)) return true;
  // 一个一个: one after another.
  const said = text.slice(start, end);
  if (value === 1 && (text.startsWith(said, end) || text.slice(0, start).endsWith(said))) return false;
  if (PART_OF_WORD.at(text, numberEnd)) return false;
  if (value !== 1 || unit === '件' || (unit === '个' && text.startsWith('人', end))) return true;
  // 每月一篇: how many in each turn.
  if (TURN.endingAt(text, start) && PIECES.includes(unit || '-')) return true;
  const behind = text.slice(end);
  const isOfKind = sortsOf(unit).some((sort) => sort === 'occasion' || sort === 'person') && unit !== '批';
  const isLast = /^(?:$|[，；。、（\d])/.test(behind) || numberAt(behind, 0) !== null;
  // 网站一个: behind what is counted it is no article.
  return unit === '个' ? isLast : (isOfKind || unit === '家') && (isLast || COUNTED.at(behind, 0) !== null);
}

/** An amount as a report has it, and what it stands for; null where it stays as it was said. */
function written(text: string, amount: FoundAmount): WrittenNumber | null {
  const { start, numberEnd, unit } = amount;
  const isPersons = unit === '个' && PERSONS.at(text, amount.end) !== null;
  const counts = isPersons ? '名' : text.slice(numberEnd, numberEnd + unit.length);
  const number = writtenNumber(text, amount);
  // 七天之内: up to when it is stays.
  const behind = text.slice(numberEnd + unit.length, amount.end);
  const within = behind.includes('内') ? '内' : '';
  if (number) return { ...number, words: number.words + counts + within, end: endOfNear(amount) };
  return isPersons && amount.written === 'arabic'
    ? { words: text.slice(start, numberEnd) + counts, start, end: amount.end }
    : null;
}

/** A number without a unit is one where it is long enough to be nothing else, at the end of a clause or before a round sum. */
const isBareNumber = (text: string, { start, end, value, written: by }: FoundAmount): boolean =>
  by === 'chinese' && value >= LEAST_BARE && end - start > 1 && isClauseEnd(text, end);
const LEAST_BARE = 20;
const isClauseEnd = (text: string, at: number): boolean =>
  at === text.length || '，；。、（'.includes(text.charAt(at));

/** A text with spoken counts in digits and 回, 趟 as 次: 开了两回会 is 开了2次会, 来了三百多人 is 300余人参加. */
export function withWrittenCounts(said: string): string {
  const text = fold(said).text.length === said.length ? withNearBeside(said) : said;
  const folded = fold(text);
  if (folded.text.length !== text.length) return text;
  const quoted = [...text.matchAll(QUOTED)];
  let out = text;
  for (const amount of amountsIn(folded.text).toReversed()) {
    const { start, end, numberEnd, value, unit } = amount;
    if (quoted.some((each) => each.index <= start && start < each.index + each[0].length)) continue;
    // A、B两个: behind a letter a digit is no count.
    if (/[A-Za-z]/.test(text.charAt(start - 1))) continue;
    if (!isCount(text, amount) || LEVELS.at(text, numberEnd)) continue;
    const put = (words: string, until: number, from = start) => {
      out = out.slice(0, from) + words + out.slice(until);
    };
    const made = unit === '' ? null : written(text, amount);
    const came = CAME.endingAt(text, made?.start ?? start);
    const bare = unit === '' && isBareNumber(text, amount) ? writtenNumber(text, amount) : null;
    const isPerson = sortsOf(unit).includes('person');
    const took = TOOK_PART.at(text, end);
    // 通告18个: papers are counted by their own word.
    const own = unit === '个' && isClauseEnd(text, end) ? unitOfThing(text, start) : null;
    if ('俩仨'.includes(text.charAt(start)))
      put(`${value}${unit || (unitOfThing(text, start) ?? '个')}`, end);
    else if (TIMES.at(text, numberEnd)) put(`${value}次`, numberEnd + 1);
    else if (isPerson && took && isClauseEnd(text, took.end))
      put(`${made?.words ?? text.slice(start, end)}参加`, took.end, made?.start);
    else if (came && isPerson) put(`${made?.words ?? text.slice(start, end)}参加`, end, came.start);
    else if (own !== null && !PERSONAL.includes(own))
      put((made?.words.slice(0, -1) ?? text.slice(start, numberEnd)) + own, end, made?.start);
    else if (
      unit === '个' &&
      text.startsWith('人', end) &&
      !text.startsWith('人申', end + 1) &&
      !/\d/.test(text.charAt(end + 1))
    ) {
      const people = `${digits(value)}${'来多余'.includes(text.charAt(numberEnd - 1)) ? '余' : ''}`;
      if (came) put(`${people}人参加`, end + 1, came.start);
      else put(people, end);
    } else if (made) put(made.words, made.end, made.start);
    else if (bare) put(bare.words, endOfNear(amount), bare.start);
    // 300多盒: what no table of units knows is about as many all the same.
    else if (unit === '' && amount.written === 'arabic' && text.charAt(numberEnd - 1) === '多')
      put('余', numberEnd, numberEnd - 1);
  }
  return out;
}
