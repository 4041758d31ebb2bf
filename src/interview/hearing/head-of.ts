import { fold, quoted } from '../../language/fold.ts';
import { restrictionsIn } from '../../language/negation.ts';

const OPENS = '，。；、（';

/** "120件，其中依法未公开20件": the figure before what it is made of, and that as it was typed; null where no part is told. */
export function headOf(original: string): { readonly head: string; readonly parts: string } | null {
  const folded = fold(original);
  const { text } = folded;
  const part = restrictionsIn(text).find(
    ({ narrowing, start }) => narrowing === 'ofWhich' && start > 1 && OPENS.includes(text.charAt(start - 1)),
  );
  if (!part) return null;
  const words = quoted(folded, { start: part.start, end: text.length });
  return {
    head: quoted(folded, { start: 0, end: part.start - 1 }),
    parts: words.replace(/[）)。]$/, ''),
  };
}
