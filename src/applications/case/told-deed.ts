import { isAsked, sentencesOf } from '../../language/clauses.ts';
import { fold } from '../../language/fold.ts';
import { lexicon, wordSet } from '../../language/lexicon.ts';
import type { CaseEvent } from './events.ts';

/** Longer messages tell of more than one deed (characters). */
const LONGEST = 60;

/** How somebody tells what was done on a case, or came for it. Of several the earlier line counts. */
const DEEDS = lexicon<CaseEvent['type']>([
  [
    [
      '补正{|材料|的材料}{|都|已|已经}{补|交|送|寄|收|发}{来|到|齐|过来|上来|好}{|了}',
      '补{来|过来|齐|好|上来}了',
    ],
    'correctionReceived',
  ],
  [
    [
      '{发|下|寄|送|出}{|了|过}补正{|通知|通知书|告知|告知书}{|了}',
      '{让|叫|要|请}{他|她|对方|人家|申请人}补正{|了}',
    ],
    'correctionAsked',
  ],
  [['{延期|延长|延}了', '{办|批|申请}了延期', '延期{批|办|报批}{了|下来了|好了}'], 'extended'],
  [['{撤回|撤|撤走|撤销}{|申请}了', '{不要|不申请}了'], 'withdrawn'],
  [['{签收|送达}了', '{收到|拿到}{答复|答复书}了'], 'delivered'],
  [['{交|缴}{|了|清|过|来}{费|钱|处理费}{|了}'], 'feePaid'],
  [
    [
      '{答复|回复|答|回}{|书|过|完|好}{|他|她|对方|人家|申请人}了',
      '{已|已经|刚|刚刚|都}{|给他|给她|给对方|给人家|给申请人}{答复|回复|答|办结}',
      '{答复|回复|答复书}{|已|已经}{发|寄|送|邮}{|给}{|他|她|对方|申请人}{|出去|过去}了',
      '{办结|办完|结}了',
    ],
    'answered',
  ],
]);

/** Words that point at one case that was spoken of. */
const THAT_CASE = wordSet(['{那|这|该|刚才那|刚才这|上面那|前面那}{|一|个}{件|份|案子|申请}']);

/** Something that was done on a case, told and not recorded yet. */
export interface ToldDeed {
  readonly deed: CaseEvent['type'];
  /** Whether it says no more of the case than that it is the one spoken of before. */
  readonly isOfThat: boolean;
}

/** What a message tells was done on one case; null where it asks, or tells of none. */
export function toldDeed(words: string): ToldDeed | null {
  const { text } = fold(words.slice(0, LONGEST + 1));
  const asks = sentencesOf(text).some((sentence) => isAsked(text, sentence));
  const [deed] = text.length > LONGEST || asks ? [] : DEEDS.all(text);
  return deed ? { deed: deed.value, isOfThat: THAT_CASE.isIn(text) } : null;
}

/** The numbers that a running number (001) may stand for, the likeliest first. `today`: YYYY-MM-DD. */
export function numbersFor(number: string, today: string): string[] {
  const year = Number(today.slice(0, 4));
  return number.includes('-') ? [number] : [`${year}-${number}`, `${year - 1}-${number}`, number];
}
