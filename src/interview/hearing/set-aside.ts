import { amountsIn } from '../../language/amounts.ts';
import { closesAsking, isAsked } from '../../language/clauses.ts';
import { fold, quoted } from '../../language/fold.ts';
import { type Heard, heard } from '../../language/hear.ts';
import { wordSet } from '../../language/lexicon.ts';
import { liesIn, overlaps, type Span } from '../../language/span.ts';
import { type Phrase, phrase } from '../../report/language.ts';
import { termsOf } from '../answers/tally/tally.ts';
import type { CellsQuestion } from '../questions/question.ts';
import type { Command } from './command.ts';
import type { Place } from './place.ts';
import { putOffIn, putOffReaders } from './readers/put-off.ts';
import { stretchesOf } from './stretches.ts';
import { isPasted } from './table-reading.ts';
import { ASKS_TO_AGREE } from './words/asking.ts';

/** When the rest is to come, and from whom. */
export type Later = Pick<Extract<Command, { kind: 'askLater' }>, 'who' | 'until'>;

/** A message in which something is said beside the figures: what tells them, and what the other words are. */
export interface SetAside {
  readonly told: string;
  /** What is asked beside them; '' for nothing. */
  readonly asks: string;
  /** That the rest comes later; null where nothing of that is said. */
  readonly later: Later | null;
  /** Whether a reason is given, which tells nothing of its own. */
  readonly isReasoned: boolean;
  /** What is to be said of the words that were set aside. */
  readonly remarks: readonly Phrase[];
}

type Kind = 'told' | 'asks' | 'later' | 'about' | 'why';

/** Whether words count something: no day, and no 那件. */
export const counts = (words: string): boolean => {
  const { text, times } = heard(words);
  return amountsIn(text).some(
    (amount) =>
      amount.precision === 'exact' &&
      (amount.unit !== '' || amount.written === 'arabic') &&
      !times.some((time) => overlaps(time, amount)),
  );
};

/** 法院执行的两起要填到强制里吗: where something goes is asked, however many it is. */
const FILED = wordSet([
  '{填|算|计|放|归|加|写|列|报}{到|进|在|入}',
  '{要不要|该不该|用不用}{填|算|计|加|报}',
]);

const AGREE = '吧';

/** 不批的也算一件吧: whatever it counts, it is asked. */
const asksToAgree = (words: string): boolean => ASKS_TO_AGREE.isIn(words) && words.endsWith(AGREE);

/** What a reason begins with. */
const REASONS = wordSet(['{因为|由于|主要因为|主要是因为|原因是|主要原因是|毕竟|是因为}']);

const isLater = (words: string): boolean => putOffIn(heard(words)).length > 0;

const ONLY_WHEN = 3;

/** 后天补: a day, and hardly a word more. */
function saysWhen({ times }: Heard, stretch: Span): boolean {
  const own = times.filter((time) => liesIn(time, stretch));
  const rest = own.reduce((length, { start, end }) => length - (end - start), stretch.end - stretch.start);
  return own.length > 0 && rest <= ONLY_WHEN;
}

function kindOf(utterance: Heard, stretch: Span, { table }: CellsQuestion, place: Place): Kind {
  const { text } = utterance;
  const words = text.slice(stretch.start, stretch.end);
  const isFilingAsked = closesAsking(words) && FILED.isIn(words);
  if (asksToAgree(words) || isFilingAsked || (isAsked(text, stretch) && !counts(words))) return 'asks';
  const terms = termsOf(table, place.session.content.report.form);
  if (counts(words)) return 'told';
  if (REASONS.at(text, stretch.start) && terms.all(text).every((term) => !overlaps(term, stretch)))
    return 'why';
  if (amountsIn(words).some(({ precision, unit }) => precision !== 'exact' && unit !== '')) return 'about';
  return isLater(words) ? 'later' : 'told';
}

const notExact = (words: string): Phrase =>
  phrase(
    `“${words}”不是准确数，没有填入；数还没定的，可点“问过再填”。`,
    `“${words}” is no exact figure and was not taken. Press “Ask first” if it is not settled.`,
  );

/** What is said where the rest of an answer is put off. */
export const comesLater = (words: string): Phrase =>
  phrase(`“${words}”：这一项已记为问过再填。`, `“${words}”: noted as to be asked for.`);

/** Who is to be asked for the rest, and until when, as the words that put it off say. */
export function laterOf(words: string, place: Place): Later {
  const reading = putOffReaders(place).later.read(heard(words));
  const act = reading.kind === 'understood' ? reading.value : null;
  return act?.does === 'command' && act.command.kind === 'askLater'
    ? act.command
    : { who: null, until: null };
}

/**
 * 处罚15件，强制的数法规科还没给; 强制1件，处罚十来件; 都是0，因为没有执法权; 自然人6企业1，哪天交: what tells figures, without what asks,
 * puts off, is only about right, or gives a reason. Null where nothing is set aside, or everything is.
 */
export function setAside(place: Place, question: CellsQuestion, utterance: Heard): SetAside | null {
  const { folded } = utterance;
  if (isPasted(folded.original)) return null;
  const kinds = stretchesOf(utterance).map((span) => ({
    span,
    kind: kindOf(utterance, span, question, place),
  }));
  const all = kinds.map(({ span, kind }, index) =>
    kind === 'told' && kinds[index - 1]?.kind === 'later' && saysWhen(utterance, span)
      ? { span, kind: 'later' as const }
      : { span, kind },
  );
  const of = (...own: Kind[]) =>
    all.flatMap(({ span, kind }) => (own.includes(kind) ? [quoted(folded, span)] : [])).join('，');
  const [told, asks, later, about] = [of('told'), of('asks'), of('later'), of('about')];
  // 都公开了嘛 by itself only says so; 也得算进去不 asks.
  const isSure = closesAsking(fold(asks).text);
  if (all.every(({ kind }) => kind === 'told') || (told === '' && !(asks !== '' && isSure))) return null;
  return {
    told,
    asks,
    isReasoned: all.some(({ kind }) => kind === 'why'),
    later: later === '' ? null : laterOf(later, place),
    remarks: [...(about === '' ? [] : [notExact(about)]), ...(later === '' ? [] : [comesLater(later)])],
  };
}
