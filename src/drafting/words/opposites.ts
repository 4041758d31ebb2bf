import type { WordTable } from '../../language/lexicon.ts';

/** One of the two ends of a pair of acts or findings that rule each other out. */
export interface End {
  readonly pair: string;
  readonly side: 'one' | 'other';
}

const pair = (name: string, one: readonly string[], other: readonly string[]): WordTable<End | null> => [
  [one, { pair: name, side: 'one' }],
  [other, { pair: name, side: 'other' }],
];

/** Acts and findings of which a sentence may not say the one where its note says the other. One pair a line. */
export const OPPOSITES: WordTable<End | null> = [
  ...pair(
    'open',
    ['{新开|开通|开设|启用|上线|恢复更新}'],
    ['{注销|关停|停用|停更|关闭|关掉|关了|停了|停掉|取消}'],
  ),
  ...pair('made', ['{制定|制发|印发|出台|新订|新制}'], ['{废|废止|废除|废掉}{了|}']),
  ...pair('won', ['{胜诉|赢了|打赢|我们赢|都赢}'], ['{败诉|输了|打输|我们输|败了}']),
  ...pair('kept', ['维持'], ['{纠正|被纠|责令重|撤销原}']),
  ...pair('own', ['{自建|自行建设|单独建设|自有}'], ['{统一的|统一建|统建|挂在|依托|没有自己}']),
  ...pair('agreed', ['同意'], ['{不|未|没}同意']),
  ...pair('intime', ['{按时|按期|如期|准时}', '{没|没有|未|无|不|零}{逾期|超期|超时}'], ['{逾期|超期|超时}']),
  ...pair('more', ['{提前|提早}'], ['{推迟|延后|延期|拖后}']),
  // Words that only hold one of them.
  [
    [
      '{不|未}维持',
      '维持{秩序|运转|稳定|不变}',
      '停更新',
      '{上线|开通|启用}前',
      '{未|没|没有|无|不}{制定|制发|印发|出台}',
    ],
    null,
  ],
];
