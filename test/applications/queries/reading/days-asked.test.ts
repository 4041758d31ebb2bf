import { contextAt } from '../../../../src/applications/queries/reading/context.ts';
import { daysAsked } from '../../../../src/applications/queries/reading/days-asked.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';
import { calendar } from '../../support.ts';

const asked = (text: string): string | null => {
  const folded = fold(text).text;
  const tokens = tokensOf(folded, vocabularyWith(KNOWN));
  return daysAsked(folded, tokens, contextAt('2026-09-16', calendar, null))?.zh ?? null;
};

reads('a question for days that are of no application', asked, {
  valid: [
    ['9月20号礼拜天要上班吗', '2026年9月20日（周日）是工作日：调休上班。'],
    ['10月5号算不算工作日', '2026年10月5日（周一）不是工作日：国庆节放假。'],
    ['2026年9月19日是工作日吗', '2026年9月19日（周六）不是工作日：周末。'],
    ['9月17号是不是工作日', '2026年9月17日（周四）是工作日。'],
    [
      '9月21号到9月30号有几个工作日',
      '2026年9月21日（周一）至2026年9月30日（周三）共10天，其中工作日7个（首日不算的话6个），休息日3天。',
    ],
    [
      '从9月1号往后数20个工作日是哪天',
      '2026年9月1日（周二）的次日起算，第20个工作日是2026年9月29日（周二）。',
    ],
    ['9月1号之后15天是几号', '2026年9月1日（周二）的次日起算，第15天是2026年9月16日（周三）。'],
  ],
  notMine: [
    '9月收了几件',
    '2026-041到9月30号还有几个工作日',
    '周一鸣那件9月20号要答吗',
    '20个工作日是哪条规定',
  ],
});
