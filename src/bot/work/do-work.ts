import type { Input } from '../../interview/input.ts';
import { pending } from '../../interview/pending.ts';
import type { Session, Task } from '../../interview/session.ts';
import { BOT } from '../access.ts';
import { stampNow } from '../clock.ts';
import { showDesk } from '../desk/desk-feature.ts';
import type { Parts } from '../parts.ts';
import { type Job, jobOf, settle } from '../settle.ts';
import { takeInput } from '../take-input.ts';
import type { Work } from '../work-queue.ts';
import { answerFromLedger } from './answer-from-ledger.ts';
import { answerRuleQuestion } from './answer-rule-question.ts';
import { draftPart } from './draft-part.ts';
import { handOver } from './hand-over.ts';
import { hearWords } from './hear-words.ts';
import type { Outcome } from './outcome.ts';
import { postReport } from './post-report.ts';
import { readDroppedFile } from './read-dropped-file.ts';
import { readLedger } from './read-ledger.ts';
import { sendWorkbook } from './send-workbook.ts';

function doTask(parts: Parts, session: Session, task: Task, isLastAttempt: boolean): Promise<Outcome> {
  switch (task.work.kind) {
    case 'read-file':
      return readDroppedFile(parts, session, task, task.work, isLastAttempt);
    case 'hear':
      return hearWords(parts, session, task.id, task.work);
    case 'answer-question':
      return answerRuleQuestion(parts, session, task.id, task.work.text);
    case 'read-ledger':
      return readLedger(parts, session, task.id);
    case 'ask-ledger':
      return answerFromLedger(parts, session, task, task.work.text);
    case 'hand-over':
      return handOver(parts, session, task, task.work);
    case 'send-workbook':
      return sendWorkbook(parts, session, task, isLastAttempt);
    default:
      return task.work satisfies never;
  }
}

function doJob(parts: Parts, session: Session, job: Job, isLastAttempt: boolean): Promise<Outcome> {
  switch (job.kind) {
    case 'draft':
      return draftPart(parts, session, job.part, job.since);
    case 'post':
      return postReport(parts, session, job, isLastAttempt);
    case 'task':
      return doTask(parts, session, job.task, isLastAttempt);
    default:
      return job satisfies never;
  }
}

/**
 * Does a piece of work if the report still wants it, and commits its outcome under the work's own name: done
 * twice, it counts once.
 */
export async function doWork(parts: Parts, { session: id, what, isLastAttempt }: Work): Promise<void> {
  const loaded = await parts.store.load(id);
  if (!loaded) return;
  const job = pending(loaded.session, loaded.shown).find(
    (item): item is Job => item.kind !== 'open-thread' && item.kind !== 'show' && jobOf(item) === what,
  );
  if (!job) return;
  const outcome = await doJob(parts, loaded.session, job, isLastAttempt);
  const input = { ...outcome, ...stampNow(parts, BOT) } as Input;
  await takeInput(parts, id, `work-${what}`, input);
  await settle(parts, id);
  // It is on their desks (主页), which may be open: on the receiver's from now on, with the giver's it says who has it.
  if (job.kind === 'task' && job.task.work.kind === 'hand-over')
    for (const user of new Set([job.task.by, job.task.work.to]))
      await showDesk(parts, { team: loaded.session.team, user });
}
