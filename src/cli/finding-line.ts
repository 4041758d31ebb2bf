import { type Finding, type Lang, verdictOf } from '../report/findings.ts';
import { say } from '../report/language.ts';
import { placedMessage } from '../report/placed-message.ts';

const SEVERITIES = {
  zh: { error: '错误', warning: '提示', info: '参考' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const;

/** A finding in a line: how severe, where, what, and which rule says so. */
export function findingLine(finding: Finding, lang: Lang): string {
  const severity = SEVERITIES[lang][finding.severity];
  const said = `${placedMessage(finding, lang)} [${finding.rule}]`;
  return say(lang, `【${severity}】${said}`, `${severity}, ${said}`);
}

/** The verdict in one line. */
export function verdictLine(findings: readonly Finding[], lang: Lang): string {
  const { errors, warnings, infos, postable } = verdictOf(findings);
  return say(
    lang,
    `检查完成：错误${errors}处，提示${warnings}处，参考${infos}处，${postable ? '可以报送' : '改正错误后再报送'}。`,
    `Checked: ${errors} errors, ${warnings} warnings, ${infos} hints; ${postable ? 'can be handed in' : 'cannot be handed in before the errors are mended'}.`,
  );
}
