import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { exactInteger } from '../../language/numbers.ts';
import { between } from '../../language/span.ts';
import { spansIn } from '../../language/spans.ts';
import type { Lang } from '../../report/language.ts';
import { readDate } from './date-answer.ts';
import { core } from './plain-text.ts';

/** Commands without anything further to say. */
type Plain = 'back' | 'skip' | 'pause' | 'resume' | 'cancel' | 'help' | 'check' | 'finish';

/** What may be said at any moment instead of an answer. */
export type Command =
  | { readonly kind: Plain }
  | { readonly kind: 'askLater'; readonly who: string | null; readonly until: string | null }
  | { readonly kind: 'goTo'; readonly section: number }
  | { readonly kind: 'change'; readonly what: string | null }
  | { readonly kind: 'show'; readonly section: number | null }
  | { readonly kind: 'language'; readonly lang: Lang };

/** Whole messages that are a command; a longer message that merely begins like one is an answer. */
const PHRASES: readonly (readonly [Plain, RegExp])[] = [
  ['back', /^(上一步|返回|退回|后退|回退|撤销|撤回|退一步|回上一步|返回上一步|back|undo|go back|previous)$/],
  ['skip', /^(跳过|先跳过|略过|下一题|下一个|暂不填|以后再填|稍后再填|skip|skip for now|next)$/],
  [
    'pause',
    /^(暂停|到这|到这里|到这儿|先到这|先到这里|先到这儿|休息|今天先到这|今天先到这里|pause|stop here|later)$/,
  ],
  ['resume', /^(继续|接着填|接着来|继续填|继续填写|恢复|continue|resume|go on)$/],
  ['cancel', /^(取消|作废|取消填报|取消年报|取消这份年报|放弃|不填了|cancel|abort)$/],
  ['help', /^(帮助|怎么用|使用说明|说明|能做什么|help|\?|how does this work)$/],
  ['check', /^(检查|核对|校验|检查一下|再检查一次|check|verify|validate)$/],
  ['finish', /^(生成|生成文件|出文件|出报告|生成报告|完成|导出|finish|done|generate|make the file)$/],
];

const SHOW =
  /^(?:查看|看看|看|显示|预览|show|preview)(?:现在的|已填的?|已填内容|填了什么|进度|全部|汇总|what there is|summary)?(.*)$/;
const GO =
  /^(?:去|到|跳到|转到|回到|进入|goto|go to)?\s*(?:第\s*)?(?:section\s*)?(\S)\s*(?:部分|章|节|大项)?$/;
const sectionOf = (said: string): number | null => {
  const section = exactInteger(GO.exec(said)?.[1] ?? '');
  return section !== null && section >= 1 && section <= 6 ? section : null;
};

/** Whether a text says a figure: in digits, or counted in 件. */
const saysFigure = (said: string): boolean =>
  amountsIn(fold(said).text).some(({ written, unit }) => written === 'arabic' || unit === '件');

/** A bare "3" or "三" is a figure: going somewhere takes a word that says so. */
const goes = (said: string): boolean => /^(去|到|跳|转|回到|进入|goto|go to|section|第)|部分$/.test(said);

const LATER = /^(?:问过再填|先问|要问|等|待|需要问|问一下|去问|ask|ask later|i will ask)\s*(.*)$/;

/** "问财务股，周五前": an office or a person behind a bare 问; a note that begins so is a sentence, not a name. */
const ASKS_OFFICE =
  /^问(?!题|卷|政(?!务|策|工)|需|效|责)([^，,。；;\s]{1,12}(?:股|科|室|处|办|局|中心|同志|主任|科长|股长)(?:[，,\s].*)?)$/;

/** What comes before the office to be asked: "不清楚，要问办公室". */
const UNKNOWN_YET =
  /^(?:我|我们)?(?:还|暂时|目前)?(?:不知道|不清楚|不太清楚|不确定|没统计|没有数|没数)[，,、。；;\s]+/;

/** What is left of a text without the times that it names. */
function withoutTimes(said: string): string {
  const { text } = fold(said);
  const left = between({ start: 0, end: text.length }, spansIn(text));
  return left.map(({ start, end }) => text.slice(start, end)).join('');
}

/** 问过再填: who is asked and until when, as far as they are said. */
function later(said: string, original: string, today: string): Command | null {
  const asked = said.replace(UNKNOWN_YET, '');
  const rest = (LATER.exec(asked) ?? ASKS_OFFICE.exec(asked))?.[1];
  if (rest === undefined || said.length > 40 || /\d+\s*[件条次个份项]/.test(said)) return null;
  const isPlain = /^(问过再填|ask later|ask)/.test(said);
  if (!isPlain && !/(提供|再填|确认|答复|统计|股|科|室|处|办|局|同志|主任|[前内]$|before|until)/.test(rest))
    return null;
  const until = readDate(original, today);
  const who = withoutTimes(rest)
    .replace(/(?:之?前|以前|提供|再填|确认|答复|统计|问过|截止)/g, '')
    .replace(/^[\s,，、:：。]+|[\s,，、:：。]+$/g, '');
  return { kind: 'askLater', who: who || null, until };
}

const CHANGE = /^(?:修改|改一下|更正|改|重填|change|edit|amend)\s*[:：]?\s*(.*)$/;

/**
 * Reads a message that is a command as a whole; null for an answer. `today` (YYYY-MM-DD) dates what is put off.
 */
export function readCommand(text: string, today: string): Command | null {
  if (text.includes('\n')) return null;
  const said = core(text);
  const phrase = PHRASES.find(([, pattern]) => pattern.test(said));
  if (phrase) return { kind: phrase[0] };
  if (/^(english|english please|说英文|用英文|切换英文)$/.test(said)) return { kind: 'language', lang: 'en' };
  if (/^(中文|chinese|说中文|用中文|切换中文)$/.test(said)) return { kind: 'language', lang: 'zh' };
  if (goes(said)) {
    const section = sectionOf(said);
    if (section) return { kind: 'goTo', section };
  }
  const show = SHOW.exec(said);
  if (show) {
    const rest = (show[1] ?? '').trim();
    const section = rest === '' ? null : sectionOf(rest);
    if (rest === '' || section) return { kind: 'show', section };
  }
  const change = CHANGE.exec(said);
  if (change && !saysFigure(said) && said.length <= 30) {
    return { kind: 'change', what: (change[1] ?? '').trim() || null };
  }
  return later(said, text, today);
}
