import { writeReport } from '../../documents/write.ts';
import { composedReport } from '../../interview/compose.ts';
import type { Session, Task } from '../../interview/session.ts';
import { phrase, say } from '../../report/language.ts';
import { threadIn } from '../origin.ts';
import { isDoneAgain } from '../outbound.ts';
import type { Parts } from '../parts.ts';
import type { Outcome } from './outcome.ts';

const NOT_SENT = phrase(
  'Excel没能发到话题里，请稍后再点“发Excel”；已填内容都在。',
  'The workbook could not be posted. Please try again in a while; nothing is lost.',
);

/** Posts the report as it stands as a workbook, its figures beside last year's on a sheet of their own. */
export async function sendWorkbook(
  { outbound, log }: Parts,
  session: Session,
  { id: task }: Task,
  isLastAttempt: boolean,
): Promise<Outcome> {
  const { channel, thread, previous, lang, id } = session;
  const report = composedReport(session);
  try {
    if (thread === null) throw new Error('the report has no thread');
    const name = `${report.organ}${report.year}年与上年对比.xlsx`;
    const comment = say(lang, '各表和与上年对比，供核对。', 'The tables and the comparison, for checking.');
    const bytes = await writeReport(report, 'xlsx', { previous });
    const place = { channel, thread: threadIn(channel, thread) };
    await outbound.postFile(
      place,
      { name, title: name, bytes, comment },
      { session: id, what: task, mayExist: true },
    );
    return { kind: 'workbook-sent', task, why: null };
  } catch (error) {
    if (isDoneAgain(error, isLastAttempt)) throw error;
    log.error({ err: error }, 'the workbook could not be posted');
    return { kind: 'workbook-sent', task, why: NOT_SENT };
  }
}
