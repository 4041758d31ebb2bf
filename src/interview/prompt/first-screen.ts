import { say } from '../../report/language.ts';
import { ID } from '../questions/ids.ts';
import type { Session } from '../session.ts';
import { unansweredQuestions } from '../standing.ts';
import { bySection } from './missing.ts';
import type { World } from './prompt.ts';

/** Whether nothing was answered in a report yet: what is seen then says when it is due, what is there and what is not. */
export const isFirstScreen = ({ state, cursor, content, heard, view }: Session): boolean =>
  state === 'open' &&
  cursor === ID.previous &&
  Object.keys(content.answers).length === 0 &&
  heard === null &&
  (view === 'question' || view === 'changes');

/** What is there before anybody answered anything. */
function readyItems({ lang, content, previous }: Session, applications: number): string[] {
  return [
    ...(previous.length > 0 ? [say(lang, '上年年报', 'last year’s report')] : []),
    ...(applications > 0
      ? [
          say(
            lang,
            `申请台账${applications}件（第三、四部分可按台账填）`,
            `a ledger of ${applications} applications (sections 3 and 4 can follow it)`,
          ),
        ]
      : []),
    ...(content.organ.mayMakeRegulations
      ? []
      : [say(lang, '规章（本机关没有制定权，按0填）', 'regulations (no power to make any: 0)')]),
    say(lang, '合计（随填随算）', 'sums (added up as you go)'),
  ];
}

/** The lines above the first question: the due date with the days left, what is ready, what is missing. */
export function firstLines(session: Session, { first }: World): string[] {
  const { lang } = session;
  const ready = readyItems(session, first?.applications ?? 0);
  const missing = unansweredQuestions(session).filter(
    ({ id }) => id !== ID.previous || session.previous.length === 0,
  );
  return [
    ...(first?.due ? [first.due] : []),
    say(lang, `已有：${ready.join('、')}。`, `Ready: ${ready.join(', ')}.`),
    say(
      lang,
      `还缺：${bySection(session, missing).join('、')}。`,
      `Missing: ${bySection(session, missing).join(', ')}.`,
    ),
  ];
}
