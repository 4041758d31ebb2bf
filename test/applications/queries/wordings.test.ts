import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/applications/queries/query.ts';
import { readAt } from '../../support/read-ledger-question.ts';

/** A Wednesday. */
const TODAY = '2026-09-16';

type Plain = Partial<Filter> & { readonly by: Filter['by'] };
const state = (name: Extract<Filter, { by: 'state' }>['state']): Plain => ({ by: 'state', state: name });
const ever = (deed: Extract<Filter, { by: 'ever' }>['deed']): Plain => ({ by: 'ever', deed });

/** A notion, and how people in an office say it. */
const NOTIONS: readonly (readonly [notion: string, filter: Plain, said: string])[] = [
  [
    'pending',
    state('pending'),
    '没办完 没办结 没答 没答复 还没弄完 没弄好 未办结 尚未答复 没结 压着 拖着没办 迟迟没答 在办 没回复 没搞定 没动静 积压 未结 挂着',
  ],
  ['overdue', state('overdue'), '超期 逾期 超时 过期 超了 过了期限 拖过了 超过期限 已经超期 误了期'],
  ['late', state('answeredLate'), '超期才答复 逾期答复 答复超时 答晚了 没按时答复 超期办结'],
  ['withdrawn', state('withdrawn'), '撤回 撤掉 申请人撤回 自己撤回 撤了'],
  ['carried over', state('carriedOver'), '去年结转 上年结转 去年结转过来 去年没办完 上年遗留'],
  ['waiting for a correction', state('awaitingCorrection'), '待补正 等补正 没补正 补正没回来 在等补正'],
  ['consulting', state('consulting'), '在征求意见 征求意见中 等第三方意见 正在征求第三方意见 在走征求意见'],
  ['waiting for a fee', state('awaitingFee'), '待缴费 没缴费 等缴费 没交钱 未缴费'],
  ['not confirmed', state('awaitingConfirmation'), '待确认 没确认收到 未确认 等双方确认'],
  ['extended', ever('extended'), '延期 延过期 延期过 延长期限 办延期'],
  ['corrected', ever('corrected'), '补正过 告知补正 发过补正 要求补正 让补正 补过正'],
  ['consulted', ever('consulted'), '征求过意见 征求第三方 征求过第三方'],
  ['objected', ever('objected'), '第三方不同意 第三方反对'],
  ['charged', ever('charged'), '收费 发过收费通知 要收费 收过费'],
  [
    'nobody',
    { by: 'handler', who: 'nobody' },
    '没人办 没分办 未分办 没人接 还没派 没分下去 没有承办人 无人认领',
  ],
  ['mine', { by: 'handler', who: 'me' }, '我手上 我名下 我办 我经手 俺手里 我承办 我负责 我这边'],
  ['in court', { by: 'dispute', results: [] }, '被起诉 被告上法院 告到法院'],
];

/** Sentences that a wording may stand in. */
const FRAMES: readonly ((said: string) => string)[] = [
  (said) => `${said}的有几件`,
  (said) => `麻烦看下${said}的有哪些`,
  (said) => `${said}的一共多少啊，谢谢`,
];

const filtersOf = (
  text: string,
): { readonly filters: readonly Filter[]; readonly unused: readonly string[] } => {
  const { queries, unused, folded } = readAt(text, TODAY);
  return {
    filters: queries.flatMap(({ query }) => query.filters),
    unused: unused.map(({ start, end }) => folded.text.slice(start, end)),
  };
};

describe('what is said of applications in an office', () => {
  it.each(NOTIONS)('%s', (_, filter, said) => {
    const missed = said.split(' ').flatMap((word) =>
      FRAMES.map((frame) => frame(word)).filter((text) => {
        const { filters, unused } = filtersOf(text);
        const isHeld = filters.some((each) =>
          Object.entries(filter).every(
            ([key, value]) => JSON.stringify(Reflect.get(each, key)) === JSON.stringify(value),
          ),
        );
        return unused.length > 0 || !isHeld;
      }),
    );
    expect(missed).toEqual([]);
  });
});
