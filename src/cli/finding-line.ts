import type { Finding, Lang, Verdict } from '../report/findings.ts';
import { say } from '../report/language.ts';
import { placedMessage } from '../report/placed-message.ts';
import { notReached } from '../report/unreached.ts';

const SEVERITIES = {
  zh: { error: '错误', warning: '提示', info: '参考' },
  en: { error: 'error', warning: 'warning', info: 'info' },
} as const;

/** A finding in a line: how severe, where, what, and which rule says so. */
export function findingLine(finding: Finding, lang: Lang): string {
  const severity = SEVERITIES[lang][finding.severity];
  const words = `${placedMessage(finding, lang)} [${finding.rule}]`;
  return say(lang, `【${severity}】${words}`, `${severity}, ${words}`);
}

/** What must happen before the report is handed in; what was not read to its end is not judged as a whole. */
function nextOf({ errors, postable, unreached }: Verdict, lang: Lang): string {
  if (postable) return say(lang, '可以报送', 'can be handed in');
  const mend = say(lang, '改正错误后再报送', 'cannot be handed in before the errors are mended');
  return [...(errors > 0 ? [mend] : []), notReached(unreached, lang)]
    .filter((part) => part !== '')
    .join(say(lang, '；', '; '));
}

/** The verdict in one line. */
export function verdictLine(verdict: Verdict, lang: Lang): string {
  const { errors, warnings, infos } = verdict;
  return say(
    lang,
    `检查完成：错误${errors}处，提示${warnings}处，参考${infos}处，${nextOf(verdict, lang)}。`,
    `Checked: ${errors} errors, ${warnings} warnings, ${infos} hints; ${nextOf(verdict, lang)}.`,
  );
}
