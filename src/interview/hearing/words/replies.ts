import type { WordTable } from '../../../language/lexicon.ts';

/**
 * What a short clause replies, whatever was asked: yes, no, that there is none (没有) or some, that there is nothing of all
 * that was asked (全都没有), that the answer is not at hand, that something earlier is wrong.
 */
export type Reply = 'yes' | 'no' | 'none' | 'nothing' | 'some' | 'hesitate' | 'wrong';

/** Clauses that are a reply, whole. */
export const REPLIES: WordTable<Reply> = [
  [
    [
      '{等|等等|等一等|等一下|等会|等会儿|等一会|等一会儿|稍等|稍候|稍等片刻|不急|且慢|慢着}',
      '{等会儿|等会|等一下|稍后|一会儿|待会|待会儿|过会儿|回头|晚点|晚些|过两天|以后}{再|}{说|讲|弄|看|答}',
      '{先|}{放|放放|放一放|搁|搁着|搁一搁|放着|放一边|缓缓|缓一缓}',
      '{还|暂时|我|我也|目前|我还|}{不知道|不清楚|不太清楚|不确定|不了解|没统计|没有统计|没统计出来|没数|没有数|没算出来|说不准|拿不准}',
      '{待定|待核实|待统计|未定|还没定|还没出来}',
      '{我|我再|再|让我}{看看|看一下|想想|查查|问问|核实|核实一下|确认一遍|查一下|问一下|想一下|捋一捋}',
      '{想想|查查|问问|核实|确认一遍|捋一捋}',
      'wait{| a moment}',
      'hold on',
      'one moment',
      "{i'm |}not sure",
      "{i |}don't know",
      'no idea',
      'tbd',
    ],
    'hesitate',
  ],
  [
    [
      '{是|是的|对|对的|对对|没错|正确|确认|确定|可以|行|好|好的|同意|采用|就这样|没问题|嗯|嗯嗯}',
      '{ok|okay|yes|y|right|correct|confirm|confirmed|accept|sure}',
    ],
    'yes',
  ],
  [
    [
      '{不|不是|不对|不对不对|不行|错|错了|错了错了|有误|否|不采用|不同意|不正确|弄错了|填错了|写错了|说错了|搞错了|不是这个}',
      '{no|n|nope|wrong}',
    ],
    'no',
  ],
  [
    ['{没有|没|无|没收到|未收到|没有收到|一件没有|一件都没有|一件也没有|none|not received|nothing|n/a}'],
    'none',
  ],
  [
    [
      '{全|全部|都|统统|一概|一样|什么|啥|哪样}{都|也|}没有',
      '{今年|这个|这块|这方面|这项|}{都|也|}{没有|没}',
      '{今年|这个|这块|这方面|这项|}{都|}{没有|没}{搞|做|开展|弄|涉及|发生}{过|}',
      '{今年|}{没有|没}{这个|这块|这项}',
      '{暂|均|皆}无',
      '{无|没有}{其他|其他事项}',
      '没{什么|有什么|啥}{可写的|好写的|可说的|}',
      '{没有|没|没什么|无}变化',
      '{和|跟|与|同|}{去年|上年}{一样|相同}',
      '{同去年|同上年|照旧|no change|as last year}',
    ],
    'nothing',
  ],
  [['{有|有的|收到过|收到了|收到|收到过了|当然有}'], 'some'],
  [
    [
      '{刚才|刚刚|上一个|上个|上面|上面那个|上面的|前面|前面的|前面那个|之前|之前的|前一个|那个}{填|写|说|弄|搞|}错',
      '{刚才|上面|前面|之前}{的|那个|那条|那句|}{不对|有误}',
    ],
    'wrong',
  ],
];
