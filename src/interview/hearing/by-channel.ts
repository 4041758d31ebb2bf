import { amountsIn, type FoundAmount } from '../../language/amounts.ts';
import { holdsOnly } from '../../language/filler.ts';
import { quoted } from '../../language/fold.ts';
import { heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { overlaps, type Span } from '../../language/span.ts';
import { countsCases } from '../../language/units.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { CHANNEL_WORDS } from '../../report/words/channels.ts';

const CHANNELS = wordSet(CHANNEL_WORDS.flatMap(({ words, opening = [] }) => [...words, ...opening]));

/** What is done by a channel, which says no more of it: 网上提交的, 窗口递来. */
const COMES = wordSet([
  '{提交|提出|申请|提|递|交|递交|寄|发|来|送|收|收到|收了|接到|接收|登记|渠道|方式|途径|形式}{|来|过来|进来|上来|到}{|的|了}',
]);

/** What came, told by the channels that it came by: the message with their sum instead, and what is to be said of it. */
export interface ByChannel {
  readonly text: string;
  readonly remark: Phrase;
}

/** How many a clause counts that holds nothing beside it but a channel. */
function countedBy(text: string, clause: Span, amounts: readonly FoundAmount[]): number | null {
  const own = text.slice(clause.start, clause.end);
  const channels = CHANNELS.all(own);
  if (channels.length === 0) return null;
  const [amount, more] = amounts.filter((each) => overlaps(each, clause));
  if (!amount || more || amount.precision !== 'exact' || !countsCases(amount.unit)) return null;
  const figure = { start: amount.start - clause.start, end: amount.end - clause.start };
  const held = [figure, ...channels, ...COMES.all(own)];
  return holdsOnly(own, { start: 0, end: own.length }, held) ? amount.value : null;
}

/** 网上5件，信函4件: by what they came, and not of whom: how many there are, unless another figure of the message tells that. Null for any other. */
export function byChannel(original: string): ByChannel | null {
  if (original.includes('\n')) return null;
  const { text, clauses, folded } = heard(original);
  const amounts = amountsIn(text);
  const parts = clauses.flatMap((clause) => {
    const value = countedBy(text, clause, amounts);
    return value === null ? [] : [{ clause, value }];
  });
  if (parts.length < 2) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const rest = clauses.filter((clause) => !parts.some((part) => part.clause === clause));
  const isTold = amounts.some(
    (amount) => amount.value === sum && rest.some((clause) => overlaps(amount, clause)),
  );
  const words = parts.map(({ clause }) => quoted(folded, clause)).join('，');
  return {
    text: [...(isTold ? [] : [`${sum}件`]), ...rest.map((clause) => quoted(folded, clause))].join('，'),
    remark: phrase(
      `“${words}”是申请的渠道，共${sum}件；表里要按申请人类型填。`,
      `“${words}” tells by what they came (${sum} in all); the table asks who applied.`,
    ),
  };
}
