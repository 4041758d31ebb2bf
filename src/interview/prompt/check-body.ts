import { type Finding, verdictOf } from '../../report/findings.ts';
import { SECTIONS } from '../../report/sections.ts';
import { blockingFindings, fingerprintOf } from '../fingerprint.ts';
import { findingsOf, placeOf } from '../review.ts';
import type { Session } from '../session.ts';
import { deferredQuestions } from '../standing.ts';
import { button, formButton } from './labels.ts';
import type { PromptBody, PromptItem } from './prompt.ts';

/** Findings shown in one message: each takes two blocks, and a message ends at fifty. */
const SHOWN_FINDINGS = 12;

const SEVERITIES = { error: '错误', warning: '提示', info: '参考' } as const;

function itemOf(session: Session, finding: Finding): PromptItem {
  const { lang } = session;
  const zh = lang === 'zh';
  const section = SECTIONS.find(({ number }) => number === finding.section);
  const place = section
    ? zh
      ? `第${section.numeral}部分`
      : `Section ${section.number}`
    : zh
      ? '全文'
      : 'Document';
  const fingerprint = fingerprintOf(finding);
  const reason = session.content.kept[fingerprint];
  const severity = zh ? SEVERITIES[finding.severity] : finding.severity;
  const kept = reason ? (zh ? `（已说明：${reason.reason}）` : ` (kept: ${reason.reason})`) : '';
  const ground = finding.ground ? (zh ? `依据：${finding.ground}` : `Ground: ${finding.ground}`) : '';
  return {
    text: `【${severity}】${place}：${finding.message}${kept}${ground ? `\n${ground}` : ''}`,
    choices: reason
      ? []
      : [
          button(lang, 'fix', { id: `go:${placeOf(session, finding)}` }),
          ...(finding.severity === 'warning'
            ? [formButton(lang, 'reason', { id: `keep:${fingerprint}` })]
            : []),
        ],
  };
}

/** The verdict, what still stands in the way with where to mend it, and the button for the file. */
export function checkBody(session: Session): PromptBody {
  const { lang } = session;
  const zh = lang === 'zh';
  const findings = findingsOf(session);
  const { errors, warnings, infos } = verdictOf(findings);
  const blocking = blockingFindings(session, findings);
  const deferred = deferredQuestions(session);
  const rest = findings.filter((finding) => !blocking.includes(finding));
  const listed = [...blocking, ...rest].slice(0, SHOWN_FINDINGS);
  const missing =
    deferred.length > 0
      ? [
          zh
            ? `还没填：${deferred.map(({ name }) => name.zh).join('、')}。`
            : `Not yet answered: ${deferred.map(({ name }) => name.en).join(', ')}.`,
        ]
      : [];
  const verdict = zh
    ? `检查完成：错误${errors}处，提示${warnings}处，参考${infos}处。`
    : `Checked: ${errors} errors, ${warnings} warnings, ${infos} hints.`;
  const next = session.posting
    ? zh
      ? '正在生成文件，稍候会出现在本话题。'
      : 'The file is being made and will appear in this thread.'
    : blocking.length > 0
      ? zh
        ? `其中${blocking.length}处处理后才能生成文件。`
        : `${blocking.length} must be settled before the file can be made.`
      : zh
        ? '可以生成文件。'
        : 'The file can be made.';
  const more =
    findings.length > listed.length
      ? [
          zh
            ? `其余${findings.length - listed.length}处处理后再显示。`
            : `${findings.length - listed.length} more follow.`,
        ]
      : [];
  const isReady = blocking.length === 0 && deferred.length === 0 && !session.posting;
  return {
    body: [verdict, ...missing, next, ...more],
    items: listed.map((finding) => itemOf(session, finding)),
    choices: [
      ...(isReady ? [button(lang, 'post', { style: 'primary' })] : []),
      ...deferred
        .slice(0, 3)
        .map((question) => ({ id: `go:${question.id}`, label: question.name[lang].slice(0, 30) })),
      ...(session.files.length > 0 && !session.posting ? [button(lang, 'resend')] : []),
      button(lang, 'recheck'),
      button(lang, 'show'),
    ],
  };
}
