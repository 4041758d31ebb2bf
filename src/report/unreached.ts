import { type Lang, say } from './language.ts';
import { type SectionNumber, sectionOf } from './sections.ts';

/**
 * What a document that breaks off leaves unsaid, in a sentence: which sections were not read to their end, and what to do;
 * '' where it was read whole. Such a document is neither fit to be handed in nor at fault for what was not reached.
 */
export function notReached(unreached: readonly SectionNumber[], lang: Lang): string {
  if (unreached.length === 0) return '';
  const numerals = unreached.map((number) => sectionOf(number).numeral);
  return say(
    lang,
    `第${numerals.join('、')}部分没有读完或没有读到，未作检查，请用全文再检查`,
    `sections ${numerals.join(', ')} were not read to their end and not checked: check the whole document`,
  );
}
