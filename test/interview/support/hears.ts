import type { Act } from '../../../src/interview/hearing/act.ts';
import type { Command } from '../../../src/interview/hearing/command.ts';
import { listen } from '../../../src/interview/hearing/listen.ts';
import type { Place } from '../../../src/interview/hearing/place.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { withoutForwarding } from '../../../src/language/forwarded.ts';
import { type Hearing, heard } from '../../../src/language/hear.ts';
import { Talk } from './talk.ts';

/** What a text is heard to say at a place. */
export const listenTo = (place: Place, text: string): Hearing<Act> =>
  listen(place, heard(withoutForwarding(text)));

/** What a message is heard to say at a question of a report that nothing was filled into; null where it is not fully understood. */
export function actOf(text: string, day: string, at = 'previous'): Act | null {
  const { session } = new Talk();
  const hearing = listenTo({ session, question: questionOf(session, at), day }, text);
  return hearing.kind === 'understood' ? hearing.value : null;
}

/** The command that a message is heard to be; null for anything else. */
export function commandOf(text: string, day: string): Command | null {
  const act = actOf(text, day);
  return act?.does === 'command' ? act.command : null;
}
