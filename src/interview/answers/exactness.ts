import { amountsIn } from '../../language/amounts.ts';
import { fold } from '../../language/fold.ts';
import { FORM_UNITS } from '../../language/units.ts';
import { type Phrase, phrase } from '../../report/language.ts';

/** What is said of a figure that is only about right, or a range. */
export const EXACT_ONLY = phrase(
  '表中要填准确数，约数和区间请改写成准确数；数还没定的，可点“问过再填”。',
  'The form takes exact figures, no “about” and no ranges. Press “Ask first” if it is not settled.',
);

/** What the form asks of a figure that is only about right, or a range; null where none is said. */
export const onlyAbout = (text: string): Phrase | null =>
  amountsIn(fold(text).text, FORM_UNITS).some(({ precision }) => precision !== 'exact') ? EXACT_ONLY : null;

const PARTS = /[，,。；;、（(]\s*(?:其中|含|包括|包含|of which|including)/;
const INTERJECTION =
  /^(?:是的?|对的?|不对|不是|错了|嗯+|好的?|哦|噢|确认|没错|更正|更正一下|yes|no|sorry)[，,。、：:\s]+(?=.)/i;

/** An answer without the yes, no or sorry that it begins with, where more follows. */
export const withoutInterjection = (text: string): string => text.replace(INTERJECTION, '');

/** "120件，其中依法未公开20件": the figure before what it is made of, and that as it was typed. */
export function headOf(text: string): { head: string; parts: string } | null {
  const at = text.search(PARTS);
  return at > 0
    ? { head: text.slice(0, at), parts: text.slice(at).replace(/^[，,。；;、（(]\s*|[）)。]$/g, '') }
    : null;
}
