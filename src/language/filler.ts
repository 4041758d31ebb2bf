import { lexicon } from './lexicon.ts';
import type { Span } from './span.ts';

/**
 * Words that carry no meaning of their own: how one asks somebody (请问, 麻烦), thanks, greetings, asking to be shown (查一下),
 * endings (吗, 呢, 吧), what marks an act as done (了), words that join (那就, 然后), that say only that something is (是, 有), that
 * stand for the own office (我局), for now (目前), and what one says before an answer (嗯, 好的).
 */
export type Filler =
  | 'courtesy'
  | 'thanks'
  | 'greeting'
  | 'lookup'
  | 'ending'
  | 'aspect'
  | 'joining'
  | 'being'
  | 'own'
  | 'now'
  | 'interjection';

/** The words without a meaning of their own, one notion a line. */
export const FILLER = lexicon<Filler>([
  [
    [
      '请',
      '请{您|你|再|先|将|把|给|帮}',
      '请{问|教|示}',
      '请{问|教}一下',
      '麻烦',
      '麻烦{您|你|问一下|帮忙|您帮忙}',
      '{劳驾|烦请|辛苦|拜托|有劳}',
      '帮{我|忙|我们|个忙}',
      '给我{|们}',
      '{我|我们}{要|想|想要|想问|想问一下|想知道|想了解|需要}',
      '{想问|想问一下|想知道|想了解|问一下|告知|告诉我}',
      '能{不能|否}{帮我|帮忙}',
      '{可以|能}帮我',
      'please',
      '{could|can} you',
      'i want to',
      "i'd like to",
      "let's",
      'let us',
    ],
    'courtesy',
  ],
  [
    [
      '谢谢',
      '谢谢{您|你|了|啦|大家}',
      '{多谢|感谢|谢了|谢啦}',
      '{辛苦|麻烦}了',
      '{好吗|可以吗|行吗|好不好|可以不|行不行}',
      'thanks',
      'thank you',
    ],
    'thanks',
  ],
  [
    [
      '{您|你|大家}好',
      '{各位|老师|各位老师|各位好|领导|同志们}',
      '{早|早上好|下午好|上午好|晚上好}',
      'hello',
      'hi',
    ],
    'greeting',
  ],
  [
    [
      '{查|看|找|列|搜|算|数|统计|汇总|查询|列出|显示}一下',
      '{查|看|找|列|搜}下',
      '{查查|看看|找找|算算}',
      '{查询|列出|列一下|查一查|看一看}',
      '{查|看|找|列|想|问}',
      '一下',
    ],
    'lookup',
  ],
  [['{吗|呢|吧|啊|呀|么|嘛|哦|噢|哈|啦|哟|喔|咯|哇|呗}'], 'ending'],
  [['{了|过|着|的|地|得|之|所}'], 'aspect'],
  [
    [
      '{那|那么|那就|就|也|还|又|再|都|并|并且|而|而且|且|但|但是|不过|然后|接着|再就是|还有就是|另外|另外就是|此外|同时|以及|和|及|与|跟|把|将|被|对|对于|关于|按|按照|依|由|在|里|里面|中|内|方面|的话|其实|总的|先|才|已|已经|均|来|来说}',
      'and',
      'also',
      'with',
      'the',
      'a',
      'an',
      'of',
      'to',
      'in',
      'for',
      'by',
      'so',
      'then',
    ],
    'joining',
  ],
  [
    [
      '{是|为|有|就是|也是|都是|均为|是有|共|共计|一共|总共|合计|共有|总计}',
      '{情况|方面|事|事情|这个|那个|这|那|这些|那些|它|其|该|此|上述}',
      'is',
      'are',
      'was',
      'were',
      'there',
      'have',
      'has',
      'had',
      'it',
      'this',
      'that',
    ],
    'being',
  ],
  [
    [
      '{我|本}{局|委|办|厅|镇|乡|县|市|区|院|所|中心|机关|单位|部门|街道}',
      '{我们|咱们|咱|我}{|的|这|这边|这里|局|单位|办}',
      'we',
      'our',
      'us',
      'i',
      'my',
    ],
    'own',
  ],
  [['{现在|目前|眼下|现|当前|这会儿|now}', '{今天|现在}想', '到底', '究竟'], 'now'],
  [
    ['{嗯|嗯嗯|恩|呃|额|哎|唉|诶|喂|好|好的|好吧|行|是的|对|对的|没错|噢|哦|ok|okay|yes|sorry|well}'],
    'interjection',
  ],
]);

const IS_SIGN = /[\p{P}\p{Z}\p{S}\s]/u;
/** Signs that belong to what they stand beside: 15%, -3, 《办法》, 〔2025〕3号, （一）. */
const OF_A_WORD = '%‰+-*#@《》〔〕〈〉（）"\'/·';

/** Whether a character only parts words. */
export const isSign = (char: string): boolean => IS_SIGN.test(char) && !OF_A_WORD.includes(char);

/** A stretch without the signs and the given kinds of filler that it begins and ends with. */
export function trimmed(
  text: string,
  { start, end }: Span,
  opening: (kind: Filler) => boolean,
  closing: (kind: Filler) => boolean = opening,
): Span {
  let [from, to] = [start, end];
  for (let moved = true; moved && from < to; ) {
    const word = FILLER.at(text, from);
    if (isSign(text.charAt(from))) from += 1;
    else if (word && word.end <= to && opening(word.value)) from = word.end;
    else moved = false;
  }
  for (let moved = true; moved && from < to; ) {
    const word = FILLER.endingAt(text, to);
    if (isSign(text.charAt(to - 1))) to -= 1;
    else if (word && word.start >= from && closing(word.value)) to = word.start;
    else moved = false;
  }
  return { start: from, end: to };
}

const OPENINGS: ReadonlySet<Filler> = new Set(['courtesy', 'greeting', 'interjection']);
const CLOSINGS: ReadonlySet<Filler> = new Set(['thanks', 'greeting', 'ending']);

/**
 * What a message says without the courtesy before it and the thanks and endings behind it: of 请问下周到期的有几件呢，谢谢 it is
 * 下周到期的有几件. An interjection that is all there is stays (好的).
 */
export function bare(text: string): Span {
  const whole = trimmed(text, { start: 0, end: text.length }, () => false);
  const found = trimmed(
    text,
    whole,
    (kind) => OPENINGS.has(kind),
    (kind) => CLOSINGS.has(kind),
  );
  return found.start < found.end ? found : whole;
}
