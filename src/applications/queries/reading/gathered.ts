import type { Span } from '../../../language/span.ts';
import type { FoundSpan } from '../../../language/spans.ts';
import type { Between, Filter, Measure } from '../query.ts';
import type { KnownAs } from './ledger-words.ts';
import type { Word } from './word.ts';

type Moment = Extract<Filter, { by: 'when' }>['moment'];

/** A filter as it was said, and the day that a time beside it is of. */
export interface SaidFilter {
  readonly filter: Filter;
  readonly moment: Moment | null;
  /** Whether it is joined to what stands before it: 征地和规划的. */
  readonly isJoined: boolean;
  /** In which of the parts it stands that are joined, or compared, with each other: 甲的规划跟乙的批复. */
  readonly part?: number;
  /** Where it begins. */
  readonly start?: number;
}

/** A time as it was said, and the word that says of what; null where none does. */
export interface SaidTime {
  readonly time: FoundSpan;
  readonly of: { readonly moment: Moment; readonly filter: Filter | null } | null;
  readonly not: boolean;
  /** Whether it says which cases are meant, and not what happened then: 2025年的四件. */
  readonly isOfCases?: boolean;
  /** What it stood beside, where it is taken as the time of the whole: 今年延期的占多少. */
  readonly was?: SaidTime['of'];
}

/** Whether a time is of answers. */
export const isOfAnswers = ({ of }: SaidTime): boolean => of?.moment === 'answered';

/** What the pieces of one question say, before they are put together. */
export interface Gathered {
  readonly filters: readonly SaidFilter[];
  readonly times: readonly SaidTime[];
  readonly moments: readonly Moment[];
  readonly measures: readonly Measure[];
  readonly words: readonly Word[];
  readonly amounts: readonly { readonly value: number; readonly points: boolean; readonly span: Span }[];
  /** The places where more than so many are asked for. */
  readonly bounds: Gathered['amounts'];
  /** The least so many, where more than so many are asked for: 超过五件. */
  readonly atLeast: number | null;
  /** The most so many, where fewer are asked for: 不到五件. */
  readonly atMost: number | null;
  /** The place in an order that is asked for; 1 for the first. */
  readonly place: number;
  /** Between which two events days are counted; `undefined` where none were named. */
  readonly between: Between | undefined;
  /** Where a share is asked for, and where those end of which some are asked for: 占 …, 在办的里面 …. null for neither. */
  readonly shareAt: number | null;
  readonly withinAt: number | null;
  /** Words of a name or of a content that nobody has told apart yet, each with what stands around it. */
  readonly unknown: readonly Unknown[];
  readonly used: readonly Span[];
  /** Denials of what holds applications to nothing: 没收钱. */
  readonly lost: readonly Span[];
}

/** Words that are none of the question's own. `hint` is what stands around them says that they are. */
export interface Unknown extends Span {
  readonly words: string;
  /** What the ledger knows them as. */
  readonly is: KnownAs | null;
  readonly hint: 'content' | 'handler' | null;
  readonly not: boolean;
  readonly isJoined: boolean;
  readonly part: number;
}
