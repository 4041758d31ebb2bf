import type { Finding } from './findings.ts';
import { type Lang, say } from './language.ts';
import { SECTIONS } from './sections.ts';

/** A finding's message with the part that it is about before it, unless it begins with that itself: "第三部分：…". */
export function placedMessage({ section: number, message }: Finding, lang: Lang): string {
  const section = SECTIONS.find((candidate) => candidate.number === number);
  const place = section
    ? say(lang, `第${section.numeral}部分`, `section ${section.number}`)
    : say(lang, '全文', 'document');
  return message.startsWith(place) ? message : `${place}${say(lang, '：', ': ')}${message}`;
}
