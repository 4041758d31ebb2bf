import { isHan } from '../../../language/han.ts';
import { wordSet } from '../../../language/lexicon.ts';
import { personAt, TITLES } from '../../../language/persons.ts';
import type { Span } from '../../../language/span.ts';

/** Who stands over those who handle applications, without a name. */
const SUPERIORS = wordSet([
  '{书记|县长|区长|市长|镇长|局长|主任|领导|上级|处长|科长|股长|所长|老板|老大|头儿|上面|上头|县里|市里|区里|局里|科里|分管领导|局领导|县领导|主要领导|一把手|分管局长|县办|府办|办公室}',
  '{县|市|局|区|镇|院|所}{领导|里领导|办}',
  '{the |}{boss|director|leadership|leaders|secretary}',
]);
/** How they ask: any number of these, of which one at least is an ASKING. */
const MOVING = wordSet([
  '{刚|刚才|刚刚|又|正|正在|今天|今儿|昨天|早上|一直|老|老是|还|在|也|急着|临时|突然|总|总是|刚刚才|那边|这边|这里|这儿|旁边|边上|们}',
  '{打|打来|打了|来|来了|打过来}{电话|个电话|通电话}{来|过来|}',
  '{发|发了|发来}{微信|消息|短信|信息}{来|过来|}',
  '{跟|和|向|给|对|找|冲}{我|我们|咱|咱们|俺}',
  '{来|过来|一下|一句|个数|数字|数据}',
  '{问问|看看|听听|看|听|知道|了解|核实|汇报|掌握}',
]);
const ASKING = wordSet([
  '{问|问起|问到|问了|让|要|催|催着|说|叫|想|想要|交代|吩咐|安排|点名|点名要|等着|等|在等|着急|着急要|急着要|关心|盯着|追|追问|过问|要求|在催|催得急|催得紧}{着|呢|}',
  '{让|叫|要|催|安排|吩咐|交代|要求}{我|我们|咱|俺}{问|问问|问下|问一下|查|查查|查下|查一下|看|看看|看下|报|报一下|报个数|统计|统计一下|汇报|核实|数|列|列一下|算|算算|了解|拉|弄|整}',
  '{问|催|追}{我|我们|咱|咱们|俺}{，|：}',
  '{wants|asks|asked|is asking|wants to know|would like to know}',
]);

/** What one says of oneself, and asks nothing by it: 我新来的, 俺不太懂这个. */
const OF_ONESELF = wordSet([
  '{我|俺|本人|我们}{是|也是|才|}{新来|刚来|才来|刚接手|才接手|刚调来|刚调过来|刚到岗|刚上岗|刚转岗|刚分来}{的|}',
  '{我|俺|本人|我们}{是|也是|才是|}{新手|新人|小白|外行|实习生}',
  '{我|俺|本人}{不太懂|不懂|不大懂|不熟|不熟悉|不太熟|还不熟|搞不清楚|搞不清|弄不清|记性不好|记性差|眼神不好|脑子乱|有点乱|有点懵|有点糊涂}{这个|这块|业务|流程|}',
  "{i'm|i am|im} {new|new here|new to this|a newcomer}",
]);

/** What a desk of an office ends in, and what it says of itself: 法制科这边, 局办公室想问. */
const DESKS = wordSet(['{科|股|室|办|处|中心}']);
const SPEAKS = wordSet(['{这边|这里|这儿|想|要|问|让}']);
/** The longest name of a desk (characters). */
const LONGEST_DESK = 8;
/** How one says who one is, up to the end of the clause: 我是县政府办信息公开科的，. */
const I_AM = wordSet(['{我|俺|我们|这边|这里}是']);
const CLOSES_I_AM = wordSet(['的{，|。|！}']);
/** 我是不是, 我是想问: nobody is introduced. */
const IS_ASKED = wordSet(['{不|否|想|问|说}']);
/** The longest introduction (characters). */
const LONGEST = 28;

/** The end of an introduction that begins at a place; null where none does. */
function whoAt(text: string, start: number): number | null {
  const opening = I_AM.at(text, start);
  if (!opening || IS_ASKED.at(text, opening.end)) return null;
  for (let end = opening.end + 2; end < start + LONGEST && isHan(text.slice(opening.end, end)); end += 1)
    if (CLOSES_I_AM.at(text, end)) return end + 1;
  return null;
}

/** The end of a desk's name at the beginning of a text, before what it says; null where none stands there. */
function deskIn(text: string): number | null {
  for (let end = 2; end <= LONGEST_DESK && isHan(text.slice(0, end)); end += 1)
    if (DESKS.endingAt(text, end) && SPEAKS.at(text, end)) return end;
  return null;
}

/** Where words end that tell who speaks: nothing is asked by them; null where none begin at a place. */
function introducedAt(text: string, start: number): number | null {
  const opens = !isHan(text.charAt(start - 1));
  if (!opens) return null;
  const own = OF_ONESELF.at(text, start);
  const isWhole = own !== null && !isHan(text.charAt(own.end));
  return isWhole ? own.end : whoAt(text, start);
}

/** Where words end that only tell who wants to know: 王主任刚打电话来问, 领导让我看下, 我新来的; null where none begin at a place. */
export function speakerAt(text: string, start: number): Span | null {
  const introduced = introducedAt(text, start);
  if (introduced !== null) return { start, end: introduced };
  const person = personAt(text, start);
  const isTitled = person?.form === 'titled' && TITLES.endingAt(text, person.end) !== null;
  const who = isTitled ? person.end : (SUPERIORS.at(text, start)?.end ?? (start === 0 ? deskIn(text) : null));
  if (who === null) return null;
  let [end, asked] = [who, -1];
  for (let more = true; more; ) {
    const asking = ASKING.at(text, end);
    const word = asking ?? MOVING.at(text, end);
    if (asking) asked = asking.end;
    more = word !== null;
    end = word?.end ?? end;
  }
  return asked < 0 ? null : { start, end: asked };
}
