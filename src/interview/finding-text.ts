import { checkReport } from '../report/checks/check-report.ts';
import { type Finding, verdictOf } from '../report/findings.ts';
import { type Lang, say } from '../report/language.ts';
import type { Report } from '../report/report.ts';
import { SECTIONS } from '../report/sections.ts';
import type { ReadReport } from '../report/source.ts';

/** Findings told in one message; more are counted. */
const TOLD = 20;

const SEVERITIES = {
  zh: { error: '错误', warning: '提示', info: '参考' },
  en: { error: 'error', warning: 'warning', info: 'hint' },
} as const;

/** A finding in one line: how severe, where, what. */
export function findingLine(finding: Finding, lang: Lang): string {
  const section = SECTIONS.find(({ number }) => number === finding.section);
  const place = section
    ? say(lang, `第${section.numeral}部分`, `Section ${section.number}`)
    : say(lang, '全文', 'Document');
  return `【${SEVERITIES[lang][finding.severity]}】${place}：${finding.message}`;
}

/** "检查完成：错误0处，提示2处，参考1处。" */
export function verdictLine(findings: readonly Finding[], lang: Lang): string {
  const { errors, warnings, infos } = verdictOf(findings);
  return say(
    lang,
    `检查完成：错误${errors}处，提示${warnings}处，参考${infos}处。`,
    `Checked: ${errors} errors, ${warnings} warnings, ${infos} hints.`,
  );
}

/** What checking a document that was dropped found: the findings alone, then what reading was unsure of. */
export function checkedFile(name: string, read: ReadReport, previous: readonly Report[], lang: Lang): string {
  const { report, source, unsure } = read;
  const findings = checkReport({ report, source, unsure, previous, lang });
  const told = findings.slice(0, TOLD).map((finding) => findingLine(finding, lang));
  const more = findings.length - told.length;
  return [
    `“${name}”：${verdictLine(findings, lang)}`,
    ...told,
    ...(more > 0
      ? [
          say(
            lang,
            `其余${more}处未列出，改后再检查即可看到。`,
            `${more} more are not listed; check again after mending.`,
          ),
        ]
      : []),
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
