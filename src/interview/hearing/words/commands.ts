import type { WordTable } from '../../../language/lexicon.ts';
import { inNumerals } from '../../../language/numerals.ts';
import type { Command } from '../command.ts';

/** Versions of a file that people name: nobody posts more. */
const VERSIONS = 12;

/** 再发第1版, 第二版文件发我: a version of the file that was posted, once more. */
const VERSION_COMMANDS: WordTable<Command> = Array.from({ length: VERSIONS }, (_, at) => {
  const [figure, numeral] = [at + 1, inNumerals(at + 1)];
  return [
    [
      `{再|重新|}{发|给我|要|下载}{一次|一份|}第{${figure}|${numeral}}版{文件|}`,
      `第{${figure}|${numeral}}版{文件|}{再|重新|}{发|给我}{一次|一份|}`,
      `{send|get} version ${figure}{| again}`,
    ],
    { kind: 'version', version: figure },
  ] as const;
});

/** Clauses that are a command, whole: polite words before and behind them are gone. */
export const COMMANDS: WordTable<Command> = [
  [
    [
      '{上一步|返回|退回|后退|回退|撤回|退一步}',
      '{回|返回|退|退回|退回到|回到}{上一步|上一题|上一问|上一个}',
      '{back|go back|previous}',
    ],
    { kind: 'back' },
  ],
  [['{撤销|undo}'], { kind: 'undo' }],
  [
    [
      '{先|}{跳过|略过|跳过去}{这个|这题|这一题|这一问|这条|}',
      '{下一题|下一个|下一问|下一步}',
      '{这个|这题|这一问}{先|}{跳过|不填|略过}',
      '{暂|先|暂时}不填',
      '{先|暂|暂时|就}不{写|答|弄|管}{这个|这题|这条|这块|}',
      '{略|跳|略略}',
      '{先|我先|先去}{填|弄|答|做|写|看}{后面的|后面|下面的|下面|别的|其他的|其它的|后边的}',
      '{这块|这个|这题|这一栏|这项|这一项|}先{空着|空下|空在这|放空|放过|略过}',
      '{以后|稍后|回头}再填',
      'skip{| for now| this}',
      'next',
    ],
    { kind: 'skip' },
  ],
  [
    [
      '{先|我先|}{暂停|停|停停|停一下|停一停|停会儿|停一会儿|歇|歇会儿|歇一下|歇一会儿|休息|休息一下|打住}',
      '{今天|}{先|就|}{到|填到}{这|这里|这儿|此}{为止|}',
      '{今天|}{先|}不{填|弄|搞|做}了',
      '{明天|下午|回头|改天|下次|晚上|下周}{再|接着|继续}{填|弄|来|说|做|搞|写}',
      '{我|}{要|得|先|}{去开会|开会去|去开个会|下班|下班了|出去一趟|有事}',
      'pause',
      'stop here',
      'later',
    ],
    { kind: 'pause' },
  ],
  [
    ['{继续|恢复}', '{接着|继续}{填|填写|来|写|弄|做|上次的}', '{我|}回来了', 'continue', 'resume', 'go on'],
    { kind: 'resume' },
  ],
  [
    [
      '{取消|作废}',
      '取消{填报|年报|这份年报|这份|这份报告}',
      '{放弃|不填了不要了}',
      '{删|删掉|删了|删除|撤掉|作废}{这份|这个|这份年报|这份报告|年报}',
      '{把|}{这份|这个|这份年报|这份报告}{删|删掉|删了|删除|作废|撤了|撤掉|不要了|取消}',
      'cancel',
      'abort',
    ],
    { kind: 'cancel' },
  ],
  [
    ['{帮助|怎么用|使用说明|说明|能做什么|你能做什么|你会什么|怎么操作|?}', 'help', 'how does this work'],
    { kind: 'help' },
  ],
  [
    [
      '{再|}{检查|核对|校验|查一遍|核一遍}{一遍|一次|一下|}',
      '{帮我|}看看有没有{错|问题|错误}',
      '{还|}{缺|差}{什么|哪些|啥|哪里|哪几问}',
      '{哪里|哪些|什么|哪儿}{还|}{缺|没填|差|空着|没写}{|的|了}',
      '还有{什么|哪些|哪里|啥}没{填|写|弄|答}{|的|完}',
      'check',
      'verify',
      'validate',
    ],
    { kind: 'check' },
  ],
  [
    [
      '{生成|出|导出|做}{文件|报告|年报|word}',
      '{完成|定稿|可以生成了|生成|导出}',
      'finish',
      'done',
      'generate',
      'make the file',
    ],
    { kind: 'finish' },
  ],
  [
    [
      '{再|也|还|}{发|生成|出|导出|做|转|要|存}{一份|个|成|}pdf{文件|版|}',
      '{给我|另存为|导成|}{一份|}pdf{文件|版|格式|}',
      'pdf{文件|版|}{也|}{发|给|要}{我|}{一份|}',
      '{send|make|export}{| it as| a| the} pdf',
    ],
    { kind: 'pdf' },
  ],
  [
    [
      '{查看|看看|看一下|看|显示|预览}{已填|已填的|已填内容|填了什么|进度|全部|汇总|现在的|填到哪了|}',
      '{现在|}填到哪{了|一步了|}',
      '{都|已经|}填了{什么|哪些}',
      'show{| what there is| summary}',
      'preview',
    ],
    { kind: 'show', section: null },
  ],
  [
    [
      '{看|}{与|和|跟|同}{上年|去年}{的|}{对比|比较}{表|}',
      '{看|}{上年|去年|同比}{对比|增减|变化}{表|}',
      'compare{| with last year}',
    ],
    { kind: 'compare' },
  ],
  [
    [
      '{我要|我想|要|想|}{转交|移交|交接}{给别人|给同事|别人|这份|年报|出去|}',
      '换{个|}人{来|}{填|写|弄|做|报}{年报|}',
      '{把|}{这份|年报|这份年报}{转交|移交}{出去|给别人|给同事}',
      'hand{| it| this} over',
    ],
    { kind: 'handOver', who: '', user: null },
  ],
  [['{修改|改|改一下|更正|重填|我要改|要改}', '{change|edit|amend}'], { kind: 'change', what: null }],
  ...VERSION_COMMANDS,
  [['english{| please}', '{说|用|切换|换成}{英文|英语}'], { kind: 'language', lang: 'en' }],
  [['中文', '{说|用|切换|换成}{中文|汉语}', 'chinese'], { kind: 'language', lang: 'zh' }],
];
