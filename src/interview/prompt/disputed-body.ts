import { say } from '../../report/language.ts';
import { contradictionInWords } from '../../report/text/note-counts.ts';
import { composedReport } from '../compose.ts';
import type { Disputed } from '../ground/against-tables.ts';
import type { Session } from '../session.ts';
import { answer, button } from './labels.ts';
import type { PromptBody } from './prompt.ts';

/** Notes that say otherwise than the tables, before anything is written from them: 【改要点】【改表格】【先起草】. */
export function disputedBody(session: Session, disputed: readonly Disputed[]): PromptBody {
  const { lang } = session;
  const report = composedReport(session);
  const [first] = disputed;
  const filled = disputed.find((each) => each.filled !== null)?.filled;
  return {
    body: [
      say(lang, '起草前先核对：', 'Before this is drafted, please check:'),
      ...disputed.map((each) => contradictionInWords(each, report, lang)),
    ],
    buttons: [
      ...(first ? [answer(`go:${first.noted}`, say(lang, '改要点', 'Change the note'))] : []),
      ...(filled ? [answer(`go:${filled}`, say(lang, '改表格', 'Change the table'))] : []),
      button(lang, 'draft-anyway'),
    ],
  };
}
