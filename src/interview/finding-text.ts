import { checkReport } from '../report/checks/check-report.ts';
import { type Finding, verdictOf } from '../report/findings.ts';
import { type Lang, say } from '../report/language.ts';
import { placedMessage } from '../report/placed-message.ts';
import type { Report } from '../report/report.ts';
import type { ReadReport } from '../report/source.ts';
import { notReached } from '../report/unreached.ts';

/** About how many findings are told in one message; of a rule that finds more, the rest are counted. */
const TOLD = 20;

const SEVERITIES = {
  zh: { error: '错误', warning: '提示', info: '参考' },
  en: { error: 'error', warning: 'warning', info: 'hint' },
} as const;

/** A finding in one line: how severe, where, what. */
export const findingLine = (finding: Finding, lang: Lang): string =>
  `【${SEVERITIES[lang][finding.severity]}】${placedMessage(finding, lang)}`;

/** "检查完成：错误0处，提示2处，参考1处。" */
export function verdictLine(findings: readonly Finding[], lang: Lang): string {
  const { errors, warnings, infos } = verdictOf(findings);
  return say(
    lang,
    `检查完成：错误${errors}处，提示${warnings}处，参考${infos}处。`,
    `Checked: ${errors} errors, ${warnings} warnings, ${infos} hints.`,
  );
}

/** Findings by rule, in the order in which each rule first comes. */
function byRule(findings: readonly Finding[]): (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups.values()];
}

/** How many of each rule may be told so that every rule has a say: at least one. */
function toldOfEach(groups: readonly (readonly Finding[])[]): number {
  const sizeAt = (each: number) => groups.reduce((sum, { length }) => sum + Math.min(each, length), 0);
  let each = 1;
  while (each < TOLD && sizeAt(each + 1) <= TOLD) each += 1;
  return each;
}

/** Each rule's first findings in lines, then how many more of it there are: one rule must not crowd out the others. */
export function findingLines(findings: readonly Finding[], lang: Lang): string[] {
  const groups = byRule(findings);
  const each = toldOfEach(groups);
  return groups.flatMap((group) => {
    const lines = group.slice(0, each).map((finding) => findingLine(finding, lang));
    const more = group.length - lines.length;
    return more > 0
      ? [
          ...lines,
          say(lang, `　以上同类问题还有${more}处，改后再检查即可看到。`, `  ${more} more of this kind.`),
        ]
      : lines;
  });
}

/** What checking a document that was dropped found: the findings alone, then what reading was unsure of. */
export function checkedFile(name: string, read: ReadReport, previous: readonly Report[], lang: Lang): string {
  const { report, source, unsure } = read;
  return judgedFile(name, checkReport({ report, source, unsure, previous, lang }), read, lang);
}

/** What is said of a file whose findings are known. */
export function judgedFile(
  name: string,
  findings: readonly Finding[],
  { source, unsure }: Pick<ReadReport, 'source' | 'unsure'>,
  lang: Lang,
): string {
  const rest = notReached(source.unreached, lang);
  return [
    `“${name}”：${verdictLine(findings, lang)}`,
    ...(rest === '' ? [] : [say(lang, `${rest}。`, `${rest}.`)]),
    ...findingLines(findings, lang),
    ...(unsure.length > 0
      ? [
          say(
            lang,
            `有${unsure.length}处没有读准，请对照原文。`,
            `${unsure.length} places were not read with certainty.`,
          ),
        ]
      : []),
  ].join('\n');
}
