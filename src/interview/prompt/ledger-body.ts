import type { Button } from '../../dialogue/message.ts';
import { cellLabel } from '../../report/cells.ts';
import { say } from '../../report/language.ts';
import { ledgerDifferences, ledgerLine } from '../ledger.ts';
import { NOTES_ID } from '../questions/ids.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';
import { askButton, button } from './labels.ts';

/** What the ledger adds to a prompt. */
interface LedgerBody {
  readonly body: readonly string[];
  readonly buttons: readonly Button[];
}

const NOTHING: LedgerBody = { body: [], buttons: [] };

/** Differences that are named one by one. */
const NAMED = 8;

/** What the ledger says where figures that it holds are asked, with the button that takes them. */
export function ledgerBody(session: Session, question: Question): LedgerBody {
  const { ledger, lang } = session;
  if (!ledger) return NOTHING;
  if (question.id === NOTES_ID.fees) {
    const words = say(lang, `台账（截至${ledger.day}）：${ledger.fees.sentence}`, ledger.fees.sentence);
    return { body: [words], buttons: [button(lang, 'ledger', { style: 'primary' })] };
  }
  const isOfTables = question.kind === 'received' || (question.kind === 'cells' && question.section >= 3);
  if (!isOfTables) return NOTHING;
  return {
    body: [ledgerLine(session, ledger)],
    buttons: [button(lang, 'ledger', { style: 'primary' }), askButton(session, 'cellsBehind')],
  };
}

/** At the check: the cells in which the report and the ledger differ. They stop nothing; either side may be wrong. */
export function differencesBody(session: Session): LedgerBody {
  const { lang, ledger } = session;
  const differences = ledgerDifferences(session);
  if (!ledger || differences.length === 0) return NOTHING;
  const { form } = session.content.report;
  const lines = differences
    .slice(0, NAMED)
    .map(({ path, typed, ledger: figure }) =>
      say(
        lang,
        `· ${cellLabel(form, path)}：填报${typed}，台账${figure}`,
        `· ${cellLabel(form, path)}: typed ${typed}, ledger ${figure}`,
      ),
    );
  const more = differences.length - lines.length;
  return {
    body: [
      say(
        lang,
        `与台账（截至${ledger.day}）不一致${differences.length}格，请核对哪一边漏登：`,
        `${differences.length} cells differ from the ledger (on ${ledger.day}); please see which side is wrong:`,
      ),
      ...lines,
      ...(more > 0 ? [say(lang, `· 另有${more}格`, `· ${more} more`)] : []),
    ],
    buttons: [button(lang, 'ledger'), askButton(session, 'cellsBehind')],
  };
}
