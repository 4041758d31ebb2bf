import { clausesOf } from './clauses.ts';
import { isSign, trimmed } from './filler.ts';
import { lexicon } from './lexicon.ts';
import { numberAt } from './numbers.ts';
import { overlaps, type Span } from './span.ts';

/**
 * How something is denied: it was not so (不, 未), there is none (无, 没有), it is something else (不是), it is refused
 * (不予, 拒绝).
 */
export type Denial = 'not' | 'none' | 'isNot' | 'refused';

/** A word that denies, and the stretch that it speaks of: what follows it in its clause, else what precedes it. */
export interface Negation extends Span {
  readonly denial: Denial;
  readonly scope: Span;
}

/**
 * The words that deny, and those that only look like it: 是不是 asks, 不动产 and 没收 are things, 分别 parts. The longest is
 * meant, so that each longer word is told here once.
 */
const DENIALS = lexicon<Denial | 'bound' | 'nothing'>([
  [
    [
      '{不|未|没|别|勿|毋}',
      '{查|找|收|得|想|达|见|看|联系}不到',
      '{没有|未曾|从未|从没|尚未|还未|还没|并未|并没|不曾|不再|不要|不用|不得|不能|不会|不可|不该|不应|不必|无法|无从|未能|未予|绝不|决不|毫不}',
      'not',
      "{don't|doesn't|didn't|isn't|aren't|wasn't|weren't|haven't|hasn't|cannot|can't|won't|never}",
    ],
    'not',
  ],
  [
    [
      '{无|没有任何|并无|均无|皆无|毫无|从无|暂无|尚无}',
      '{没有|未有|没有过|未发生|没有发生|未曾发生|没发生}',
      '一{件|个|项|次|人|条|家|份|起|宗|例}{都|也}{没|没有|无|未}',
      '{几件都没有|什么都没有|什么也没有|都没有|均没有|全没有}',
      'none',
      'no',
      'nothing',
      'without',
    ],
    'none',
  ],
  [['{不是|并非|并不是|而不是|而非|不为|不属于|不属|不算|非|绝非|instead of|rather than}'], 'isNot'],
  [['{不予|拒绝|拒不|不准|不许|不同意|不接受|不受理|不认可|不采用|不支持|驳回}'], 'refused'],
  // Of a figure they are its bound (不到10件), of all else they deny (不到期).
  [['不{到|足|超过|少于|低于|高于|多于|止}'], 'bound'],
  [
    [
      // Questions put as a choice.
      '{是不是|有没有|有无|能不能|会不会|要不要|可不可以|对不对|好不好|行不行|算不算|该不该|够不够|用不用|需不需要|是否|能否|可否|有否|去没去|办没办|收没收|好没好|了没有|了没}',
      // Words that hold a negation and deny nothing.
      '不{过|但|仅|光|只|论|管|如|妨|久|断|错|少|料|禁|愧|惜|时|日|等|动产|动产权|锈钢|良|良反应|良行为|限|限于|管是|得不|可不|能不|好意思|客气|用谢|同|同的}',
      '{差不多|说不定|要不然|要不|了不起|对不起|忍不住|来不及|只不过|无不|莫不|免不了|不一会儿}',
      '未{来|央|成年|成年人|婚|必|然|免}',
      '没{收|落|关系|问题|事|错|准}',
      '无{论|锡|人机|障碍|线|线电|害|害化|偿|业|期|穷|数|所谓|疑|非|形|形资产|主|主地|证|烟|土|为|为县|棣|极}',
      '{分|个|特|类|级|区|性|识|鉴|辨|派|差|告|离|甄|国|组|科|职|班}别',
      '别{墅|人|的|处|样|名|称}',
      '非{常|法|遗|税|洲|凡|得|要|机动车|煤矿山|营利|物质|住宅|农|公有|公经济|国有|典}',
      '{除|是|莫|无|南|北|西|东}非',
    ],
    'nothing',
  ],
]);

const FIGURE = /^ ?[\d一二两三四五六七八九十百千万亿半几]/;

/** What a word that denies speaks of: the rest of its clause, or what precedes it there where nothing follows (复议没有). */
function scopeOf(text: string, word: Span, clause: Span): Span {
  const after = trimmed(text, { start: word.end, end: clause.end }, (kind) => kind === 'aspect');
  return after.start < after.end
    ? { start: word.end, end: clause.end }
    : { start: clause.start, end: word.start };
}

/** The words of a text that deny, each with what it speaks of. 是不是, 不动产 and 没收 deny nothing. Linear. */
export function negationsIn(text: string): Negation[] {
  const clauses = clausesOf(text);
  let at = 0;
  return DENIALS.all(text).flatMap(({ value, start, end }) => {
    if (value === 'nothing' || (value === 'bound' && FIGURE.test(text.slice(end, end + 2)))) return [];
    while (at + 1 < clauses.length && (clauses[at]?.end ?? 0) <= start) at += 1;
    const clause = clauses[at] ?? { start: 0, end: text.length };
    return [
      { start, end, denial: value === 'bound' ? 'not' : value, scope: scopeOf(text, { start, end }, clause) },
    ];
  });
}

/** Whether a stretch of a text is denied: it stands in the scope of a word that denies. */
export const isDenied = (text: string, span: Span): boolean =>
  negationsIn(text).some(({ scope }) => overlaps(scope, span));

/** How a word narrows what is meant: to a part, to all but a part, to nothing else, up to a day, to what is left. */
export type Narrowing = 'ofWhich' | 'except' | 'only' | 'asOf' | 'rest' | 'butFor';

/** A word that narrows what stands beside it. */
export interface Restriction extends Span {
  readonly narrowing: Narrowing;
}

const NARROWINGS = lexicon<Narrowing | 'within' | 'nothing'>([
  [['{其中|包括|包含|含有|内含|涵盖|里头有|里面有|of which|including|among them}', '含'], 'ofWhich'],
  [['{里面|里头|里边|当中}'], 'within'],
  [
    [
      '{除|除了|除去|除开|除却|去掉|去除|扣除|剔除|排除|减去|不含|不包括|不包含|不计|不算|不计算|撇开|except|excluding|apart from}',
      '{之外|以外|外}的',
    ],
    'except',
  ],
  [['{只|仅|仅仅|只有|仅有|只是|只算|只看|只要|光|光是|单|单单|单独|唯一|唯独|only|just|solely}'], 'only'],
  [['{截至|截止|截止到|截至到|截止至|为止|as of|until|up to}'], 'asOf'],
  [['{其余|其余的|剩余|剩余的|剩下|剩下的|余下|余下的|其它的|其他的|the rest|the others}'], 'rest'],
  [['{只要不|除非|unless}'], 'butFor'],
  [
    [
      '{只不过|不只|不仅|不光|不单|不仅仅}',
      '{单位|单一窗口|单据|单号|账单|清单|名单|表单|订单|菜单|简单|单价|单元|单次|单笔|单独列|回执单|通知单|申请单}',
      '{光伏|光明|光山|光泽|观光|阳光|风光|采光|灯光|光缆|光纤|曝光}',
      '{含量|包含量|含糊}',
      '{除夕|解除|开除|免除|拆除|清除|消除|废除|排除妨碍|排除妨害|删除|扫除|除草|除雪|除尘}',
      '截止{日|日期|期|时间}',
      '一只',
    ],
    'nothing',
  ],
]);

/** Whether a word begins what is said: 里面4个到期 is a part, 会议室里面4个人 is none. */
const opens = (text: string, { start }: Span): boolean => start === 0 || isSign(text.charAt(start - 1));

/** The words of a text that narrow: 其中, 除了, 只, 截至, 其余; 里面 before a figure. 单位 and 拆除 narrow nothing. */
export function restrictionsIn(text: string): Restriction[] {
  return NARROWINGS.all(text).flatMap(({ value, start, end }) => {
    if (value === 'nothing') return [];
    if (value !== 'within') return [{ start, end, narrowing: value }];
    return opens(text, { start, end }) && numberAt(text, end)
      ? [{ start, end, narrowing: 'ofWhich' as const }]
      : [];
  });
}

/** Whether a text tells a part of something: 86起，其中当场罚的30起. */
export const tellsPart = (text: string): boolean =>
  restrictionsIn(text).some(({ narrowing }) => narrowing === 'ofWhich');
