import { amountAt, amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { isHan } from '../../language/han.ts';
import { wordSet } from '../../language/lexicon.ts';
import { hasSpokenVerb, hasVerb, placeAtEnd } from '../words/frames.ts';
import { thingAtEnd } from '../words/objects.ts';
import { hasVerbBeside } from '../words/verb-beside.ts';

/** What is said of all that was counted. */
const OF_ALL = wordSet(['{均|均已|全部|已全部}']);
/** Units that stand before what they count, where something is said of all of it. */
const BODIES = '家所户名村';
/** The same where it is of what was counted: 避灾点127个的地址. */
const OF = '的';
const OWNERS = '家所户名村个处座';
const PERSON = '人';
/** Whose they all are. */
const SCOPE = wordSet(['{全|各}{县|市|区|镇|乡|街道|局|系统|州|旗}']);
const NO_THING = wordSet(['{其中|的|每|余|共|问题|、|在|由|对|向}']);
/** What is counted is called shortly (characters). */
const LONGEST = 10;

const isThing = (words: string): boolean =>
  words.length > 1 &&
  words.length <= LONGEST &&
  isHan(words) &&
  !NO_THING.isIn(words) &&
  !hasVerb(words) &&
  !hasSpokenVerb(words);

/** "卫生院18家均参加" as 18家卫生院均参加: how many before what they are, where something is said of all. */
export function countedFirst(clause: string): string | null {
  const text = fold(clause).text;
  const [amount, more] = amountsIn(text);
  if (!amount || more || text.length !== clause.length || amount.written !== 'arabic') return null;
  const behind = clause.slice(amount.end);
  const scope = SCOPE.at(clause, 0)?.word ?? '';
  const thing = clause.slice(scope.length, amount.start);
  const isOfThem = behind.startsWith(OF) && hasVerb(behind) && OWNERS.includes(amount.unit || '-');
  const isAll =
    OF_ALL.at(behind, 0) !== null && (amount.unit === PERSON || BODIES.includes(amount.unit || '-'));
  if (!(isOfThem || isAll) || !isThing(thing) || placeAtEnd(thing) !== null) return null;
  const count = clause.slice(amount.start, amount.end);
  const counted = amount.unit === PERSON ? `${count.slice(0, -PERSON.length)}名` : count;
  return `${scope}${counted}${thing}${behind}`;
}

/** Units of what an office sets up. */
const KEPT = '个处台块家所座';
/** Whether words are what something is of and how many: 乡镇16个. */
function countedPart(part: string): { readonly of: string; readonly count: string } | null {
  const at = part.search(/\d/);
  const amount = at > 0 ? amountAt(fold(part).text, at) : null;
  const isPart =
    amount?.end === part.length && KEPT.includes(amount.unit || '-') && !hasVerb(part.slice(0, at));
  return isPart ? { of: part.slice(0, at), count: part.slice(at) } : null;
}

/** "公开专区：县大厅1个、乡镇16个" as 设置公开专区，其中县大厅1个、乡镇16个: a list behind a thing has the verb of the thing. */
export function listedBehind(clause: string): string | null {
  const [thing = '', list, more] = clause.split('：');
  const known = list === undefined || more !== undefined || hasVerbBeside(thing) ? null : thingAtEnd(thing);
  const parts = known ? (list ?? '').split('、').map(countedPart) : [];
  const [only, next] = parts;
  if (!known || !only || parts.includes(null)) return null;
  return next ? `${known.verb}${thing}，其中${list}` : `${known.verb}${only.of}${thing}${only.count}`;
}

/** What is measured by a percentage: 接通率91% is 接通率为91%. */
const RATES = wordSet(['{率|满意度|占比|比例}']);
export function rated(clause: string): string | null {
  const at = clause.search(/\d[\d.]{0,8}%/);
  return at > 0 && RATES.endingAt(clause, at) ? `${clause.slice(0, at)}为${clause.slice(at)}` : null;
}
