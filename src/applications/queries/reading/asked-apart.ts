import { byFlow } from './flows.ts';
import type { Gathered } from './gathered.ts';
import { asAnswered } from './said.ts';

/** What a question splits up by more than one thing, as a question for each: 按处理结果和申请人类型各几件. */
function bySplit(whole: Gathered): Gathered[] {
  const all = whole.words.filter((word) => word.is === 'groups');
  const named = all.filter((word) => !word.orElse);
  // 按渠道分布: what the one says the other only says again.
  const splits = named.length > 0 ? named : all;
  // 同一个人申请两次以上的: what two words say of one split holds together.
  const [first, ...more] = splits;
  if (first && more.length > 0 && more.every(({ by }) => by === first.by)) {
    const one = Object.assign({}, ...splits) as typeof first;
    return bySplit({ ...whole, words: [one, ...whole.words.filter(({ is }) => is !== 'groups')] });
  }
  if (splits.length < all.length)
    return bySplit({ ...whole, words: whole.words.filter((word) => word.is !== 'groups' || !word.orElse) });
  const isEach =
    new Set(splits.map(({ by }) => by)).size > 1 && splits.every((word) => !word.which && !word.ofOpen);
  if (!isEach || whole.measures.some(({ kind }) => kind === 'aspect')) return [whole];
  return splits.map((split) => ({
    ...whole,
    words: whole.words.filter((word) => word.is !== 'groups' || word === split),
  }));
}

/** 最快的和最慢的各是哪件: of each it is asked which. */
function byExtreme(whole: Gathered): readonly Gathered[] {
  const { measures } = whole;
  const asked = new Set(measures.flatMap((each) => (each.kind === 'extreme' ? each.which : [])));
  if (asked.size < 2) return [whole];
  return [...asked].map((which) => ({
    ...whole,
    measures: measures.filter((each) => each.kind !== 'extreme' || each.which === which),
  }));
}

/** 出过超期没有: of those that are late now it is asked, and of those that were answered late. */
function byLateness(whole: Gathered): readonly Gathered[] {
  if (!whole.words.some((word) => word.is === 'filter' && word.ever)) return [whole];
  const answered = whole.filters.map((each) => {
    const late = asAnswered(each.filter);
    return late === each.filter ? each : { ...each, filter: late };
  });
  return [whole, { ...whole, filters: answered }];
}

/** A question as the questions that it asks in one breath: by result and by kind, the quickest and the slowest, what came in and what was closed. */
export const askedApart = (whole: Gathered): readonly Gathered[] =>
  bySplit(whole).flatMap(byExtreme).flatMap(byFlow).flatMap(byLateness);
