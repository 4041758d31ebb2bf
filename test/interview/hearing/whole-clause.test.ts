import { saidClauses } from '../../../src/interview/hearing/whole-clause.ts';
import { heard } from '../../../src/language/hear.ts';
import { reads } from '../../support/reader.ts';

reads(
  'clauses that are a command or a reply',
  (said) => saidClauses(heard(said)).map((each) => ('command' in each ? each.command.kind : each.reply)),
  {
    valid: [
      ['好的，谢谢', ['yes']],
      ['跳过', ['skip']],
      ['没有，下一题', ['nothing', 'skip']],
      ['检查一下', ['check']],
    ],
    notMine: ['新收12件', '跳过的那件', '检查制度', ''],
    nothing: [],
  },
);
