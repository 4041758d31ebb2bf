import { type Entry, either, rows } from './entry.ts';

/** What came in, what went out and what goes on: the rows of table 三 around the results. */
export const INTAKE_WORDS: readonly Entry[] = [
  {
    means: rows('new'),
    printed: ['本年新收政府信息公开申请', '本年度新收政府信息公开申请数量', '本年新收申请数量', '本年新收'],
    words: ['{新收|新收到|收到|共收到}', '{接收|接到|接受|收办|收悉|收件|登记}', '{受理|新受理}'],
    inPlace: [
      '{收到过|接到过|收过|申请公开|提出公开申请|新增|收了|收申请|本年新收申请|新收申请}',
      '{received|new|newly received|incoming}',
    ],
  },
  {
    means: rows('carriedOver'),
    printed: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量', '上年结转申请数量', '上年结转'],
    words: [
      '{上年|上年度|上一年|上一年度|上年末|上年度末|去年|去年度|往年}{|的|未办结}结转{|过来|下来|至本年|至本年度|未办结|继续}',
      '{上年|上年度|去年}{转入|转来|遗留|结余}',
      '结转{自|}{上年|上一年|上年度|上一年度|去年|往年}{|的}{|未办结|未答复}',
      '{上年|上年度|上一年度|去年|去年度}{|的}{未办结|未答复|尚未办结}',
    ],
    inPlace: [
      '{去年|上年|往年}{转过来|结过来|带过来|转下来|剩下|剩|留下来|没办完|没办结}{|的}',
      'carried over',
      'from last year',
    ],
  },
  {
    means: rows('carriedForward'),
    spoken: ['{|还|都还}{挂着|拖着}{|的}', '{转|留|剩|拖}{|到}{明年|来年}', '{|还}在走{|程序|流程}'],
    printed: ['结转下年度', '结转下一年度继续办理', '结转下年继续办理', '结转下年度办理'],
    words: [
      '{结转|顺延|转|延续|留转}{|至|到|入}{下年|下年度|下一年|下一年度|次年|明年|翌年|来年}',
      '结转{|至|到}{下年|下年度|下一年|下一年度|次年|明年}{|继续}{办理|答复|处理}',
      '{未|没|没有|尚未|还没}{办结|办完|答复}',
      '{在办|正在办|还在办}',
      '{正在|尚在|仍在|还在}办理',
      '{|需|仍需|还需|需要}继续{办理|处理}',
    ],
    never: ['{超期|逾期}未{答复|办结|办完}'],
    inPlace: ['办理中', 'carried forward', 'to next year', 'still open', 'not yet answered'],
  },
  { means: either(['carriedOver', 'carriedForward'], []), inPlace: ['结转', '顺延', 'carried'] },
  {
    means: rows('total'),
    words: ['{办结|已办结|共办理|办理完毕|办理完成|办复}', '{答复|已答复|回复|处理完毕|处理完成}'],
    inPlace: ['办结总数', '{结果合计|结果总计|办理结果总计}', '{closed|answered|completed}'],
  },
  { means: either(['total'], ['total']), inPlace: ['{总计|合计|小计}', 'total'] },
];
