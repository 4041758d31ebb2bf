import { personsIn } from '../../src/drafting/personal-names.ts';
import { fold } from '../../src/language/fold.ts';
import { reads } from '../support/reader.ts';

reads(
  'persons that must not leave',
  (said) => {
    const { text } = fold(said);
    return personsIn(text).map(({ start, end }) => text.slice(start, end));
  },
  {
    valid: [
      ['申请人周小禾要求公开征地批复', ['周小禾']],
      ['村民李大山对答复不满意', ['李大山']],
      ['法定代表人：欧阳小禾', ['欧阳小禾']],
      ['申请人：鲜于禾，电话', ['鲜于禾']],
      ['申请人Feng Danian来信', ['feng danian']],
      ['冯大年的申请办到哪一步了', ['冯大年']],
      ['由周小禾女士当面领取', ['周小禾女士']],
      ['周小禾来局里查档', ['周小禾']],
      ['冯大年同志要拆迁资料', ['冯大年同志']],
      ['周小禾申请复议', ['周小禾']],
      ['申请人周小禾和委托人冯大年', ['周小禾', '冯大年']],
    ],
    notMine: [
      '申请人满意率98%',
      '当事人陈述申辩8次',
      '居民常住人口1200人',
      '申请人：无',
      '方案的申请3件',
      '电话沟通12次',
      '第三人征询22次',
      '水利项目6个',
      '',
    ],
    nothing: [],
  },
);
