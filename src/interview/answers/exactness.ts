import { type Phrase, phrase } from '../../report/language.ts';
import { plain } from './plain-text.ts';

const NUMERALS = '\\d一二两三四五六七八九十百千几';
const ABOUT = new RegExp(
  `(?:约|大概|将近|接近|近|差不多|不到|不足|超过|至少|不少于|about|around|roughly|nearly|over)\\s?[${NUMERALS}]|[\\d十百千万](?:余|多|来)(?:件|万|元|条|项|个)|左右|上下|[几]十|十几|[${NUMERALS}]\\s?(?:至|到|~|-|—)\\s?[${NUMERALS}]{1,6}\\s?(?:件|万|元)`,
);

/** What the form asks of a figure that is only about right, or a range; null where none is said. */
export const onlyAbout = (text: string): Phrase | null =>
  ABOUT.test(plain(text))
    ? phrase(
        '表中要填准确数，约数和区间请改写成准确数；数还没定的，可点“问过再填”。',
        'The form takes exact figures, no “about” and no ranges. Press “Ask first” if it is not settled.',
      )
    : null;

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
