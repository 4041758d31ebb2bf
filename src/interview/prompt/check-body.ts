import type { Button, Item } from '../../dialogue/message.ts';
import type { Finding } from '../../report/findings.ts';
import { say } from '../../report/language.ts';
import { contentDigest } from '../compose.ts';
import { findingLine, verdictLine } from '../finding-text.ts';
import { blockingFindings, fingerprintOf } from '../fingerprint.ts';
import type { Question } from '../questions/question.ts';
import { findingsOf, placeOf } from '../review.ts';
import type { Session } from '../session.ts';
import { unansweredQuestions } from '../standing.ts';
import { handOverButton } from './handing-body.ts';
import { answer, button, formButton } from './labels.ts';
import { differencesBody } from './ledger-body.ts';
import { missingLines, placesOf } from './missing.ts';
import { outrunItems, recountChoices } from './outrun-body.ts';
import type { PromptBody } from './prompt.ts';

/** Findings shown in one message: each takes two blocks, and a message ends at fifty. */
const SHOWN_FINDINGS = 12;

/** Up to so many findings stand open together; of more, those that ask for nothing are folded away. */
const OPEN_FINDINGS = 5;

function itemOf(session: Session, finding: Finding): Item {
  const { lang } = session;
  const fingerprint = fingerprintOf(finding);
  const kept = session.content.kept[fingerprint];
  const lines = [
    findingLine(finding, lang),
    say(lang, `依据：${finding.ground}`, `Ground: ${finding.ground}`),
    ...(kept ? [say(lang, `已说明：${kept.reason}`, `Kept: ${kept.reason}`)] : []),
  ];
  const fix = button(lang, 'fix', { value: `go:${placeOf(session, finding)}` });
  const keep = formButton(lang, 'reason', { value: `keep:${fingerprint}` });
  const recounts = recountChoices(session, finding);
  const open = finding.severity === 'warning' ? [...recounts, fix, keep] : [...recounts, fix];
  return { text: lines.join('\n'), buttons: kept ? [] : open };
}

/** Earlier versions that a button is shown for; each can be asked for in words. */
const EARLIER = 3;

/** Buttons that send the versions before the last again. */
const earlier = ({ files, lang }: Session): Button[] =>
  files
    .slice(0, -1)
    .slice(-EARLIER)
    .map(({ version }) =>
      answer(`resend:${version}`, say(lang, `再发第${version}版`, `Send version ${version} again`)),
    );

/** What is to be done next: answer, settle findings, wait, or make the file. */
function nextLine(
  session: Session,
  missing: readonly Question[],
  blocking: number,
  isUpToDate: boolean,
): string {
  const { lang } = session;
  if (session.posting) {
    return say(
      lang,
      '正在生成文件，稍候会出现在本话题。',
      'The file is being made and will appear in this thread.',
    );
  }
  if (missing.length > 0)
    return (
      missingLines(session, missing).join('\n') +
      say(lang, '填好后才能生成文件。', ' The file can be made once these are answered.')
    );
  if (blocking > 0) {
    return say(
      lang,
      `${blocking}处处理后才能生成文件。`,
      `${blocking} must be settled before the file can be made.`,
    );
  }
  if (isUpToDate) return say(lang, '文件已是最新，内容没有改动。', 'The file is up to date.');
  return say(lang, '可以生成文件。', 'The file can be made.');
}

const behindLine = ({ lang }: Session, count: number): string =>
  say(
    lang,
    `正文有${count}处没有跟上改过的要点。`,
    `The text is behind what was changed in ${count} places.`,
  );

/** A report of which something is missing was checked as far as it goes. */
const ofSoFar = ({ lang }: Session, missing: readonly Question[]): string =>
  missing.length > 0 ? say(lang, '检查的是已填内容。', ' What is there so far was checked.') : '';

/** The verdict, what still stands in the way with where to mend it, and the button for the file. */
export function checkBody(session: Session): PromptBody {
  const { lang } = session;
  const findings = findingsOf(session);
  const blocking = blockingFindings(session, findings);
  const missing = unansweredQuestions(session);
  const outrun = outrunItems(session);
  const rest = findings.filter((finding) => !blocking.includes(finding));
  const listed = [...blocking, ...rest].slice(0, Math.max(0, SHOWN_FINDINGS - outrun.length));
  const isLong = listed.length + outrun.length > OPEN_FINDINGS;
  const told = listed.filter((finding) => isLong && rest.includes(finding));
  const itemsOf = (some: readonly Finding[]) =>
    some.toSorted((a, b) => a.section - b.section).map((finding) => itemOf(session, finding));
  const more = findings.length - listed.length;
  const isUpToDate = session.files.at(-1)?.content === contentDigest(session);
  const isReady =
    blocking.length + outrun.length === 0 && missing.length === 0 && !session.posting && !isUpToDate;
  const ledger = differencesBody(session);
  const goOn = placesOf(session, missing);
  return {
    body: [
      verdictLine(findings, lang) + ofSoFar(session, missing),
      ...(outrun.length > 0 ? [behindLine(session, outrun.length)] : []),
      nextLine(session, missing, blocking.length + outrun.length, isUpToDate),
      ...ledger.body,
      ...(more > 0
        ? [say(lang, `其余${more}处处理后再显示。`, `${more} more follow once these are settled.`)]
        : []),
    ],
    items: [
      ...outrun.slice(0, SHOWN_FINDINGS),
      ...itemsOf(listed.filter((finding) => !told.includes(finding))),
    ],
    folded:
      told.length === 0
        ? null
        : {
            title: say(
              lang,
              `其他${told.length}处，不影响生成文件`,
              `${told.length} more, none of which keeps the file from being made`,
            ),
            items: itemsOf(told),
          },
    buttons: [
      ...(isReady ? [button(lang, 'post', { style: 'primary' })] : []),
      ...goOn.buttons,
      ...ledger.buttons,
      ...(isUpToDate && !session.posting ? [button(lang, 'pdf')] : []),
      ...(session.files.length > 0 && !session.posting ? [button(lang, 'resend'), ...earlier(session)] : []),
      button(lang, 'recheck'),
      ...(session.previous.length > 0 ? [button(lang, 'compare')] : []),
      button(lang, 'show'),
      handOverButton(session),
    ],
    places: goOn.places,
  };
}
