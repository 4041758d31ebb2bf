import { expect, it } from 'vitest';
import { contactsIn, correctedFirst, correctionsIn } from '../../../src/interview/hearing/pieces-beside.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const after = (said: string) => {
  const { session } = new Talk().at('notes.proactiveDisclosure').say(said);
  return { session, question: questionOf(session, session.cursor), day: '2026-01-12' };
};

it('hears a correction of what was just noted, and what joins it', () => {
  const act = correctedFirst(after('网站发布36条'), heard('不对是63条，看反了。还有微博20条'));
  expect(act).toMatchObject({
    does: 'inTurn',
    parts: [
      { act: { does: 'notes', notes: ['微博20条'], questions: ['notes.proactiveDisclosure'], adds: true } },
      { act: { does: 'correctNote', note: '网站发布63条' } },
    ],
  });
});

it('hears none where nothing is put right', () => {
  const place = after('网站发布36条');
  expect(correctedFirst(place, heard('受理点搬了。还有传真停了'))).toBeNull();
  expect(correctionsIn(place, heard('受理点搬了，传真停了'))).toEqual([]);
  expect(contactsIn(place, heard('受理点搬了，传真停了'))).toEqual([]);
});
