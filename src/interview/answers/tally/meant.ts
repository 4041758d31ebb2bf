import { type Lexicon, wordSet } from '../../../language/lexicon.ts';
import type { Item } from './item.ts';

/** Rows whose everyday words mean the one that is asked instead, unless something says that they do not. */
const MEANT: Readonly<Record<string, { readonly said: string; readonly unless: Lexicon<true> }>> = {
  // 去年底压了两件没答完: what was open then is what was carried over.
  carriedOver: {
    said: 'carriedForward',
    unless: wordSet(['{明年|来年|下年|下一年|次年|翌年|跨年|下年度}']),
  },
  // 涂掉电话号码后提供的: what was given is given in part.
  partiallyGranted: {
    said: 'granted',
    unless: wordSet(['{全部|全文|全都|完全|全|都|予以|主动}{给|公开|提供}', '予以公开', '不']),
  },
};

/** Whether words for one row mean another that is asked. */
export const meantInstead = (asked: readonly string[], text: string): string | null => {
  const [row, another] = asked;
  const meant = row === undefined || another !== undefined ? undefined : MEANT[row];
  return meant && !meant.unless.isIn(text) ? meant.said : null;
};

/** The words of a message, those for another row as the one that is asked where they mean it. */
export function withMeant(items: readonly Item[], asked: readonly string[], text: string): Item[] {
  const said = meantInstead(asked, text);
  return items.map((item): Item => {
    const isOther =
      said !== null && item.is === 'term' && 'rows' in item.name && item.name.rows.includes(said);
    return isOther ? { ...item, name: { kind: 'row', rows: asked } } : item;
  });
}
