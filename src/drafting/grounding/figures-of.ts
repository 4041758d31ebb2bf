import type { Figure } from '../../language/figure.ts';
import { figuresIn } from '../../language/figures.ts';
import { fold } from '../../language/fold.ts';
import { perText } from '../../language/per-text.ts';

/** The same clauses and lines are asked for again and again while a draft is judged: so many of them are kept. */
export const MOST_KNOWN = 4000;

/** The figures of a text, spaces left out. Offsets are into the text folded so. */
export const figuresOf = perText((text): readonly Figure[] => figuresIn(fold(text, 'dropped')), MOST_KNOWN);
