import type { Act } from '../../../../src/interview/hearing/act.ts';
import { readersAt } from '../../../../src/interview/hearing/listen.ts';
import { questionOf } from '../../../../src/interview/questions/list.ts';
import type { Session } from '../../../../src/interview/session.ts';
import { heard } from '../../../../src/language/hear.ts';
import type { Reading } from '../../../../src/language/reading.ts';
import { Talk } from '../../support/talk.ts';

/** A Saturday. */
const DAY = '2026-11-28';

/** What one reader alone makes of a message at a question, of a report that nothing was filled into where none is given. */
export function readAt(
  reader: string,
  at: string,
  said: string,
  session: Session = new Talk().session,
): Reading<Act> {
  const question = questionOf(session, at);
  const found = readersAt({ session: { ...session, cursor: at }, question, day: DAY }).find(
    ({ name }) => name === reader,
  );
  if (!found) throw new Error(`nobody is called ${reader} at ${at}`);
  return found.read(heard(said));
}

/** The act that a reader understands; 'asks' where it is unclear, null where it is not its own. */
export function actAt(reader: string, at: string, said: string, session?: Session): unknown {
  const reading = readAt(reader, at, said, session);
  switch (reading.kind) {
    case 'understood':
      return reading.value;
    case 'unclear':
      return 'asks';
    case 'not-mine':
      return null;
  }
}
