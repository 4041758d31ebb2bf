import { expect, it } from 'vitest';
import { likelyReadings } from '../../../src/interview/hearing/likely.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const at = (id: string) => (text: string) => {
  const { session } = new Talk().at(id);
  return likelyReadings(session, questionOf(session, id) as CellsQuestion, text).map((cells) =>
    Object.entries(cells)
      .filter(([, value]) => value !== 0)
      .map(([path, value]) => `${path.split('.')[2]}=${value}`)
      .join(' '),
  );
};

it.each([
  ['cells.applications', '14件，企业占2件', ['business=2 naturalPerson=12']],
  ['cells.licences', '1.2万', ['decisions=12000']],
  ['cells.licences', '东窗口办了410，西窗口办了65', ['decisions=475', 'decisions=410']],
  ['cells.licences', '系统里有310，还有6个延续的没进系统', ['decisions=316', 'decisions=310']],
  ['cells.licences', '红本那摊子1286，白条那摊子34', ['decisions=1320', 'decisions=1286']],
  ['cells.licences', '接件接了88，批下来80', ['decisions=88', 'decisions=80']],
  ['cells.licences', '科里报了960，里面14个没批', ['decisions=960']],
  ['cells.fees', '收过两回，60块', ['amountWan=0.006']],
  ['cells.fees', '考试费一共3800元，别的没收', ['amountWan=0.38']],
  ['cells.licences', '23还是24来着', ['decisions=23', 'decisions=24']],
  ['cells.fees', '补偿费 120,000元 别的没有', ['amountWan=12']],
  ['cells.disputes', '老陈没复议直接起诉的那件，法院判我们重新答复', ['corrected=1']],
  ['cells.disputes', '4月那起复议，市局维持了我们的答复', ['upheld=1']],
  ['cells.disputes', '那件复议后来人家撤回了', ['otherResult=1']],
])('at %s “%s” is likely %j', (id, said, readings) => {
  expect(at(id)(said)).toEqual(readings);
});

it.each([
  ['cells.licences', '明天下午3点前给你'],
  ['cells.licences', '第5页那个表吗'],
  ['cells.penalties', '有两个问题想问你'],
  ['cells.fees', '5分钟后给你'],
  ['cells.licences', '网上公示了200条算不算'],
  ['cells.disputes', '这个案子还没判'],
])('at %s nothing is likely of “%s”', (id, said) => {
  expect(at(id)(said)).toEqual([]);
});
