import type { Finding, Lang } from '../../findings.ts';
import { headingOf, type SectionNumber, sectionOf } from '../../sections.ts';
import type { SourceFacts } from '../../source.ts';
import { isKnownHeading, plainHeading, printedNumeral } from '../known-headings.ts';
import { type Rule, say } from '../rule.ts';

type Heading = SourceFacts['headings'][number];

const GROUND = '国办公开办函〔2021〕30号附件：六个部分的标题和顺序';

/** What is wrong with the place of a heading, given those before it; null when nothing is. */
function misplaced(heading: Heading, before: readonly Heading[], lang: Lang): string | null {
  const name = heading.text.trim();
  if (before.some((other) => other.section === heading.section))
    return say(lang, `“${name}”出现了两次，请保留一处。`, `"${name}" stands there twice; keep one.`);
  const numeral = printedNumeral(name);
  const same = before.find((other) => numeral !== null && printedNumeral(other.text) === numeral);
  if (same)
    return say(
      lang,
      `“${same.text.trim()}”和“${name}”用了同一个序号，请更正。`,
      `"${same.text.trim()}" and "${name}" carry the same number; correct one.`,
    );
  const later = before.find((other) => other.section > heading.section);
  if (!later) return null;
  return say(
    lang,
    `“${name}”排在“${later.text.trim()}”之后，请按规定顺序调整。`,
    `"${name}" stands after "${later.text.trim()}"; put the sections in the form's order.`,
  );
}

const finding = (
  severity: 'warning' | 'info',
  { section, text }: { section: SectionNumber; text: string },
  message: string,
): Finding => ({
  rule: 'section-order',
  severity,
  section,
  cells: [],
  message,
  expected: headingOf(sectionOf(section)),
  actual: text.trim(),
  ground: GROUND,
});

/** Sections out of order or numbered twice; a heading in an unknown wording is a hint only. */
export const sectionOrder: Rule = ({ source, lang }) => {
  const headings = (source?.headings ?? []).filter(({ text }) => !/[（(]?续表?[)）]?\s*$/.test(text));
  return headings.flatMap((heading, index) => {
    const wrong = misplaced(heading, headings.slice(0, index), lang);
    const wrongPlace = wrong === null ? [] : [finding('warning', heading, wrong)];
    if (plainHeading(heading.text) === '' || isKnownHeading(heading.section, heading.text)) return wrongPlace;
    const official = headingOf(sectionOf(heading.section));
    const wording = say(
      lang,
      `标题“${heading.text.trim()}”与规定格式不同，规定的标题是“${official}”，建议改为一致。`,
      `The heading "${heading.text.trim()}" differs from the form's "${official}".`,
    );
    return [...wrongPlace, finding('info', heading, wording)];
  });
};
