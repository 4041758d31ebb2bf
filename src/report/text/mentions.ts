import type { Figure } from '../../language/figure.ts';
import { figuresIn } from '../../language/figures.ts';
import { type Folded, fold } from '../../language/fold.ts';
import { startWithPrecision } from '../../language/precision.ts';
import { type Topic, turnsOf } from './topics.ts';

/** A counted mention (or a percentage, or money) in a narrative, with what stands around it. Offsets into the folded text. */
export interface Mention {
  readonly figure: Figure;
  /** What leads to the figure, from the last comma, bracket or figure, without quotation marks and 约, 近, 超过: "其中结果维持". */
  readonly lead: string;
  /** What follows it up to the next comma, bracket or figure: "政府信息公开申请". */
  readonly trail: string;
  /** Its sentence up to the figure, from the last 。 or line on. */
  readonly upTo: string;
  readonly sentence: string;
  /** Offsets of the sentence and of the part of it (parted by ；) that it stands in. */
  readonly sentenceStart: number;
  readonly partStart: number;
  readonly partEnd: number;
  /** Some hundred characters before it, over sentences and lines. */
  readonly before: string;
  /** Where its paragraph begins. */
  readonly paragraphStart: number;
  readonly topic: Topic | null;
}

/** A section's narrative, read once for every rule that judges its figures. */
export interface Passage {
  readonly read: Folded;
  /** Figures of every kind. */
  readonly figures: readonly Figure[];
  readonly mentions: readonly Mention[];
}

const COUNTED: ReadonlySet<Figure['kind']> = new Set(['count', 'percent', 'money']);

/** Longest sentence that is looked at as one, in characters: what is longer is no sentence, and is cut. */
const LONGEST_SENTENCE = 600;
const LONGEST_LEAD = 80;
/** Most figures of one narrative that are judged: real ones have under 200. */
const MOST_MENTIONS = 2000;

const lastOf = (text: string, marks: string, from: number, limit: number): number => {
  for (let index = from - 1; index >= Math.max(0, from - limit); index -= 1)
    if (marks.includes(text.charAt(index))) return index + 1;
  return Math.max(0, from - limit);
};
const nextOf = (text: string, marks: string, from: number, limit: number): number => {
  const end = Math.min(text.length, from + limit);
  for (let index = from; index < end; index += 1) if (marks.includes(text.charAt(index))) return index;
  return end;
};
const unquoted = (text: string): string => text.replace(/["']/g, '');

/** Reads a narrative: its figures, and for each that counts its surroundings and topic. Linear in the text's length. */
export function readPassage(original: string, under = ''): Passage {
  const read = fold(original, 'dropped');
  const { text } = read;
  const figures = figuresIn(read);
  const turns = turnsOf(text);
  const mentions: Mention[] = [];
  let turn = 0;
  let topic: Topic | null = null;
  let previousEnd = 0;
  for (const [index, figure] of figures.entries()) {
    if (!COUNTED.has(figure.kind)) continue;
    if (mentions.length === MOST_MENTIONS) break;
    for (let next = turns[turn]; next && next.at <= figure.start; next = turns[turn]) {
      topic = next.topic;
      turn += 1;
    }
    const following = figures.slice(index + 1, index + 6).find((later) => COUNTED.has(later.kind));
    const leadStart = Math.max(previousEnd, lastOf(text, '，（）：；。！？\n', figure.start, LONGEST_LEAD));
    const trailEnd = Math.min(
      following?.start ?? text.length,
      nextOf(text, '，（）：；。！？\n、', figure.end, LONGEST_LEAD),
    );
    const sentenceStart = lastOf(text, '。！？\n', figure.start, LONGEST_SENTENCE);
    const partEnd = nextOf(text, '；。！？\n', figure.end, LONGEST_SENTENCE);
    mentions.push({
      figure,
      lead: unquoted(text.slice(leadStart, Math.max(leadStart, startWithPrecision(text, figure.start)))),
      trail: unquoted(text.slice(figure.end, trailEnd)),
      upTo: text.slice(sentenceStart, figure.start),
      sentence: text.slice(sentenceStart, nextOf(text, '。！？\n', figure.end, LONGEST_SENTENCE)),
      sentenceStart,
      partStart: lastOf(text, '；。！？\n', figure.start, LONGEST_SENTENCE),
      partEnd,
      before: `${under}\n${text.slice(Math.max(0, figure.start - 300), figure.start)}`,
      paragraphStart: text.lastIndexOf('\n', figure.start) + 1,
      topic,
    });
    previousEnd = figure.end;
  }
  return { read, figures, mentions };
}

/** The words around a figure that a message quotes: its clause, cut to a readable length. */
export function fragmentAround(passage: Passage, mention: Mention): { start: number; end: number } {
  const { text } = passage.read;
  const start = Math.max(lastOf(text, '，（）：；。！？\n', mention.figure.start, 40), mention.sentenceStart);
  const end = mention.figure.end + Math.min(mention.trail.length, 20);
  return { start, end };
}
