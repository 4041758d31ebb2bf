import { phrase } from '../../report/language.ts';
import type { Stamp } from '../input.ts';
import type { Session } from '../session.ts';
import type { Unheard } from './ask-back.ts';
import { withNotice, withTask } from './edit.ts';
import { quotedUpTo } from './quoted.ts';

/** Longer words are cut where they are quoted; the message stands in the thread (characters). */
const QUOTED = 40;

/** Lets a model read words that the patterns do not account for. */
export const wantReading = (session: Session, input: Stamp, { text, message }: Unheard): Session => {
  const quote = quotedUpTo(text, QUOTED);
  return withNotice(
    withTask(session, input, { kind: 'hear', question: session.cursor, text, message: message ?? '' }),
    phrase(`正在读“${quote}”。`, `Reading “${quote}”.`),
  );
};
