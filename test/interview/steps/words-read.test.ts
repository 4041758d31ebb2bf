import { describe, expect, it } from 'vitest';
import type { ModelReading } from '../../../src/interview/hearing/model-reading.ts';
import type { Input } from '../../../src/interview/input.ts';
import { Talk } from '../support/talk.ts';

type Reading = Extract<Input, { kind: 'words-read' }>['reading'];

/** Words that nobody understood, and what a model made of them. */
function read(at: string, text: string, reading: Reading): Talk {
  const talk = new Talk().at(at);
  talk.model = true;
  talk.say(text, 'm1');
  const task = talk.session.tasks.at(-1);
  if (task?.work.kind !== 'hear') throw new Error(`${text} went to no model`);
  talk.model = false;
  return talk.put({ kind: 'words-read', task: task.id, reading });
}
const made = (reading: ModelReading): Reading => ({ kind: 'read', reading });
const WORDS = '新收一大堆';

describe('what a model made of words', () => {
  it('is put up for a yes before it is a note', () => {
    const reading = made({ is: 'notes', question: 'notes.platforms', notes: [WORDS] });
    const talk = read('cells.licences', WORDS, reading);
    expect(talk.seen).toContain(`“${WORDS}”读作：“平台建设”的要点“${WORDS}”。还没有记，对吗？`);
    expect(talk.session.content.notes).toEqual({});
    talk.say('对');
  });

  it('says which command it is before that is done', () => {
    const reading = made({ is: 'command', command: 'skip', who: null, section: null });
    const talk = read('cells.licences', WORDS, reading);
    expect(talk.seen).toContain('读作：跳过这一问');
    expect(talk.session.cursor).toBe('cells.licences');
    talk.press('heard:0');
    expect(talk.session.cursor).not.toBe('cells.licences');
  });

  it('is refused where it does not stand in them', () => {
    const cells = [{ path: 'proactive.licences.decisions', value: 286, quote: '286件' }];
    const talk = read('cells.licences', WORDS, made({ is: 'answerCells', cells }));
    expect(talk.session.proposal).toBeNull();
    expect(talk.seen).toContain('没有读出这一问的数字');
  });

  it('where no model answered the person is asked, and told why', () => {
    const talk = read('cells.licences', WORDS, { kind: 'unavailable' });
    expect(talk.seen).toContain('语言模型没有答上来，请点按钮告诉我。');
  });
});

it('words that came in between are asked about first: these are to be said again', () => {
  const talk = new Talk().at('cells.licences');
  talk.model = true;
  talk.say(WORDS, 'm1');
  const task = talk.session.tasks.at(-1)?.id ?? '';
  talk.model = false;
  talk.say('新收一大片', 'm2');
  talk.put({ kind: 'words-read', task, reading: { kind: 'unavailable' } });
  expect(talk.seen).toContain(`“${WORDS}”没有记，请再发一次。`);
});
