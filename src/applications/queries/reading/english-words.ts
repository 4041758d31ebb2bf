import type { WordTable } from '../../../language/lexicon.ts';
import type { Word } from './word.ts';

const content = (...words: readonly string[]): Word => ({
  is: 'filter',
  filter: { by: 'content', words: [...words] },
});

/** What applications are about, said in English of a ledger that is kept in Chinese. */
export const ENGLISH_WORDS: WordTable<Word> = [
  [['mining', 'mineral{s|}', 'quarr{y|ies}'], content('矿')],
  [['{land |}{expropriation|requisition|acquisition|taking}{s|}'], content('征地', '征收')],
  [['{compensation|payout}{s|}'], content('补偿')],
  [['{planning|zoning}{ permit|}{s|}'], content('规划')],
  [['resettlement{s|}', 'relocation'], content('安置')],
  [['{surveying|mapping|survey map|survey maps|surveys}'], content('测绘')],
  [['{homestead|house plot|house plots|homesteads}'], content('宅基地')],
  [['{environment|environmental}'], content('环境')],
  [['{demolition|demolitions}'], content('拆迁')],
  [['{forest|forestry|woodland}'], content('林地')],
  [['{real estate|property} {registration|register}'], content('不动产登记')],
  [['land {transfer|grant|sale|contract}{s|}'], content('出让')],
];
