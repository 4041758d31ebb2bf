import { describe, expect, it } from 'vitest';
import { figuresBeside } from '../../../src/interview/hearing/figures-beside.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import { heard } from '../../../src/language/hear.ts';
import { Talk } from '../support/talk.ts';

const found = (id: string, said: string) => {
  const { session } = new Talk().at(id);
  const place = { session, question: questionOf(session, id), day: '2026-01-12' };
  return figuresBeside(place, heard(said)).map(({ words }) => words);
};

describe('figures of a table beside notes', () => {
  it.each([
    ['notes.supervision', '讲课2次，处罚41件', ['处罚41件']],
    ['notes.platforms', '新增专区1个，对了许可那栏填208', ['许可那栏填208']],
    ['notes.onRequest', '换了新申请表，收7件答7件', ['收7件答7件']],
    ['notes.onRequest', '新设受理点2个', []],
    ['notes.informationManagement', '清理规范性文件9件，废止2件', []],
    ['notes.problems', '答复慢，有复议1件', []],
  ])('%s: %s', (id, said, words) => {
    expect(found(id, said)).toEqual(words);
  });

  it('are read back for a yes while the note is taken', () => {
    const talk = new Talk().at('notes.supervision').say('讲课2次，处罚41件');
    expect(talk.session.content.notes['notes.supervision']).toEqual(['讲课2次']);
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.penalties.decisions': 41 });
  });

  it('that count applications are led to their question', () => {
    const talk = new Talk().at('notes.onRequest').say('收到申请7件，答复书换了新格式');
    expect(talk.session.content.notes['notes.onRequest']).toEqual(['答复书换了新格式']);
    talk.press('heard:0');
    expect(talk.session.cursor).toBe('cells.applications');
  });
});
