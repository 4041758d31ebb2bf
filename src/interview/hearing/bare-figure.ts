import { FILLER, isSign } from '../../language/filler.ts';
import { fold, quoted } from '../../language/fold.ts';
import { FIGURE_LEADS } from './words/figure-leads.ts';
import { ASKED_FOR } from './words/nothing.ts';

/** A message from its figure on, where all before it only leads to that: what is asked, 我们今年一共办了. As it was typed. */
export function fromFigure(original: string, question: string): string {
  const folded = fold(original);
  const { text } = folded;
  const asked = ASKED_FOR[question];
  let at = 0;
  for (let moved = true; moved && at < text.length; ) {
    const word = asked?.at(text, at) ?? FIGURE_LEADS.at(text, at) ?? FILLER.at(text, at);
    moved = word !== null || isSign(text.charAt(at));
    if (moved) at = word?.end ?? at + 1;
  }
  return quoted(folded, { start: at, end: text.length });
}
