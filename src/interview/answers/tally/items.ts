import { lineNumberAt } from '../../../language/enumerators.ts';
import type { Heard } from '../../../language/hear.ts';
import { countedNone } from './counted-none.ts';
import type { Item } from './item.ts';
import type { TallyWords } from './tally-words.ts';
import { type TokenItem, tokenAt } from './token-at.ts';
import { amountsTold } from './told-amounts.ts';

/** Words by which a row is told stand back where its stretch names a row by its own words. */
function withoutSenses(items: readonly TokenItem[]): Item[] {
  let stretch = 0;
  const placed = items.map((item) => ({ item, stretch: item.is === 'cut' ? ++stretch : stretch }));
  const named = new Set(
    placed.flatMap(({ item, stretch: own }) =>
      item.is === 'term' && !item.isSense && item.name.kind === 'row' && item.name.rows.length === 1
        ? [own]
        : [],
    ),
  );
  return placed.flatMap(({ item: { isSense, ...item }, stretch: own }) =>
    isSense && named.has(own) ? [{ is: 'words' as const, start: item.start, end: item.end }] : [item],
  );
}

/** What a message holds for a tally, in order; null where a figure of it is only about right, or money. */
export function itemsOf(utterance: Heard, words: TallyWords): Item[] | null {
  const { text } = utterance;
  const items: TokenItem[] = [];
  const amounts = new Map(amountsTold(utterance, words).map((amount) => [amount.start, amount]));
  const nones = countedNone(utterance);
  for (let at = 0; at < text.length; ) {
    const number = lineNumberAt(text, at);
    if (number > at) {
      at = number;
      continue;
    }
    const token = tokenAt({ utterance, words, amounts, nones, items }, at);
    if (token.isUnread) return null;
    if (token.replaces) items.pop();
    items.push(...token.items);
    at = token.end;
  }
  return withoutSenses(items);
}
