import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const READER = '要点';

describe('notes', () => {
  it.each([
    [
      'notes.problems',
      '解读形式单一',
      { does: 'notes', notes: ['解读形式单一'], questions: ['notes.problems'] },
    ],
    [
      'notes.problems',
      '1、加强培训 2、多做图解',
      { does: 'notes', notes: ['加强培训', '多做图解'], questions: ['notes.problems', 'notes.measures'] },
    ],
    // Without last year's report there is nothing to take it from.
    ['notes.platforms', '跟去年一样', { does: 'ask', of: 'answering' }],
    ['notes.onRequest', '没有新做法，没变化', { does: 'ask', of: 'answering' }],
    [
      'notes.proactiveDisclosure',
      '组织培训2次，考核占3分',
      { does: 'notes', questions: ['notes.proactiveDisclosure', 'notes.supervision'] },
    ],
    // What stood before was passed over: what belongs there may be meant for it.
    [
      'notes.supervision',
      '门户今年改了版式',
      { does: 'notes', questions: ['notes.supervision', 'notes.platforms'] },
    ],
    ['notes.platforms', 'same as last year', { does: 'ask', of: 'answering' }],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['notes.problems', '好的'],
    ['notes.fees', '照旧'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });

  // No table counts what was published, a change is told in one sentence, and 没什么特别的 says nothing.
  it.each([
    ['notes.proactiveDisclosure', '年内发布消息530条', ['年内发布消息530条']],
    [
      'notes.informationManagement',
      '清理规范性文件9件\n动态调整公开目录',
      ['清理规范性文件9件', '动态调整公开目录'],
    ],
    ['notes.onRequest', '没什么特别的，申请都按时答复了', ['申请都按时答复了']],
    ['notes.informationManagement', '发布前三审三校，大概就这些', ['发布前三审三校']],
  ])('are kept at %s: %s', (at, said, notes) => {
    expect(new Talk().at(at).say(said).session.content.notes[at]).toEqual(notes);
  });

  it('begin with no sign that ended what was asked before them', () => {
    const talk = new Talk().at('notes.onRequest');
    const { notes } = talk.say('流程改了，每件先由综合科编号再分办。我们不收传真来的申请，这个用不用写？')
      .session.content;
    expect(notes['notes.onRequest']).toEqual(['流程改了，每件先由综合科编号再分办。']);
  });
});
