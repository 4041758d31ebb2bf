import type { Heard, Reader } from '../../../language/hear.ts';
import { NOT_MINE, type Reading, understood } from '../../../language/reading.ts';
import type { Span } from '../../../language/span.ts';
import type { Finding } from '../../../report/findings.ts';
import { phrase, say } from '../../../report/language.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import { recountsOf } from '../../ground/recount.ts';
import { coverage } from '../../ground/shared.ts';
import { findingsOf, placeOf } from '../../review.ts';
import type { Session, Settling } from '../../session.ts';
import type { Act } from '../act.ts';
import { SPEAKS_OF_ONE, STANDS, TABLE_IS_RIGHT, TEXT_IS_RIGHT } from '../words/settling.ts';

/** What is said of a finding is no longer (characters). */
const LONGEST = 100;

/** More than these are no question any more. */
const MOST = 3;

/** A finding's message is told on a button to so many characters. */
const ON_BUTTON = 24;

/** Findings that somebody may let stand with a reason, and has not yet. */
const mayStand = ({ content }: Session, findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding) => finding.severity !== 'error' && content.kept[fingerprintOf(finding)] === undefined,
  );

/** The findings that words speak of: those which share most with them, else all. */
function spokenOf(text: string, findings: readonly Finding[]): Finding[] {
  const shares = findings.map((finding) => coverage(finding.message, text));
  const most = Math.max(0, ...shares);
  return most === 0 ? [...findings] : findings.filter((_, at) => shares[at] === most);
}

const keeping = ({ lang }: Session, finding: Finding, reason: string): Settling => ({
  does: 'keep',
  finding: fingerprintOf(finding),
  reason,
  label: say(
    lang,
    `作为说明：${finding.message.slice(0, ON_BUTTON)}`,
    `Keep with this: ${finding.message.slice(0, ON_BUTTON)}`,
  ),
});

const recounting = (session: Session, finding: Finding): Settling[] =>
  recountsOf(session, finding).map(({ figure }) => ({
    does: 'recount',
    named: `${fingerprintOf(finding)}:${figure}`,
    label: say(session.lang, `正文按${figure}更新`, `Update the text to ${figure}`),
  }));

/** The text is to follow the tables, or the tables the text: at the finding where they differ. */
function following({ text }: Heard, session: Session, findings: readonly Finding[]): Settling[] {
  const differing = findings.filter(({ where, cells }) => where !== undefined && cells.length > 0);
  if (TEXT_IS_RIGHT.isIn(text))
    return spokenOf(text, differing).map((finding) => {
      const { where, ...inTable } = finding;
      return {
        does: 'go',
        question: placeOf(session, inTable),
        label: say(session.lang, '改表格', 'Mend the table'),
      };
    });
  if (!TABLE_IS_RIGHT.isIn(text)) return [];
  const recounts = spokenOf(text, differing).flatMap((finding) => recounting(session, finding));
  return recounts.length > 0
    ? recounts
    : spokenOf(text, differing).map((finding) => ({
        does: 'go',
        question: placeOf(session, finding),
        label: say(session.lang, '改文字', 'Mend the text'),
      }));
}

/** What a message may say of a finding; nothing where it says more, or asks. */
const wholeOf = ({ text }: Heard): Span[] =>
  text.length > LONGEST || text.includes('\n') || text.includes('？') ? [] : [{ start: 0, end: text.length }];

const reasons = ({ text, folded }: Heard, session: Session, findings: readonly Finding[]): Settling[] =>
  spokenOf(text, mayStand(session, findings))
    .slice(0, MOST)
    .map((finding) => keeping(session, finding, folded.original.trim()));

function settled(utterance: Heard, session: Session): Reading<Act> {
  const used = wholeOf(utterance);
  const [known] = [TABLE_IS_RIGHT, TEXT_IS_RIGHT, STANDS].filter((words) => words.isIn(utterance.text));
  if (used.length === 0 || !known) return NOT_MINE;
  const findings = findingsOf(session);
  const follows = following(utterance, session, findings).slice(0, MOST);
  const offers = follows.length > 0 ? follows : reasons(utterance, session, findings);
  if (offers.length > 0) return understood({ does: 'settle', offers, isSure: true }, used);
  const isOfFinding = SPEAKS_OF_ONE.isIn(utterance.text) && known === STANDS;
  return isOfFinding ? understood({ does: 'ask', of: 'answering', known: NO_SUCH_FINDING }, used) : NOT_MINE;
}

/** What is said where a finding is spoken of that the check has not found. */
const NO_SUCH_FINDING = phrase(
  '检查没有列出这一处，不用说明理由；数字没有改动。列出来的提示，可以直接说理由。',
  'The check has not listed this; no reason is needed and nothing was changed.',
);

function reasoned(utterance: Heard, session: Session): Reading<Act> {
  const used = wholeOf(utterance);
  const offers = used.length > 0 ? reasons(utterance, session, findingsOf(session)) : [];
  return offers.length > 0 ? understood({ does: 'settle', offers, isSure: false }, used) : NOT_MINE;
}

/** What is said of the check's findings: that one is right and why, or which of text and table is to follow the other. */
export const findingReader = (session: Session): Reader<Act> => ({
  name: '答检查',
  read: (utterance) => settled(utterance, session),
});

/** Words that nobody else reads, while findings stand that may be let stand with a reason: they may be it. */
export const reasonReader = (session: Session): Reader<Act> => ({
  name: '检查的说明',
  yields: true,
  read: (utterance) => reasoned(utterance, session),
});
