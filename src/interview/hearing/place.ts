import type { Question } from '../questions/question.ts';
import type { Session } from '../session.ts';

/** Where a message was said: the report, the question that was put, and the day (YYYY-MM-DD). */
export interface Place {
  readonly session: Session;
  readonly question: Question;
  readonly day: string;
}
