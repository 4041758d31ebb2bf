import { describe, expect, it } from 'vitest';
import type { DraftState } from '../../../src/interview/draft-state.ts';
import { Talk } from '../support/talk.ts';

describe('notes', () => {
  it('are quoted as they were taken, and one press says that they were none', () => {
    const talk = new Talk().at('notes.problems').say('移交不够及时');
    expect(talk.seen).toContain('记下：“移交不够及时”。');
    expect(talk.session.heard).toMatchObject({ state: 'noted', question: 'notes.problems' });
    talk.press('noted-drop');
    expect(talk.session.content.notes).toEqual({});
  });

  it('of a question that is put again take the place of the old ones', () => {
    const talk = new Talk().at('notes.problems').say('移交不够及时').at('notes.problems').say('解读形式单一');
    expect(talk.session.content.notes['notes.problems']).toEqual(['解读形式单一']);
    expect(talk.seen).toContain('换下了原来的“移交不够及时”');
    talk.say('撤销').say('再加一条：解读形式单一');
    expect(talk.session.content.notes['notes.problems']).toEqual(['移交不够及时', '解读形式单一']);
  });

  it('longer than a section may be change nothing', () => {
    const talk = new Talk().at('notes.problems').say('移交不够及时，'.repeat(1300));
    expect(talk.session.content.notes['notes.problems']).toBeUndefined();
    expect(talk.seen).toContain('要点请控制在8000字以内');
  });

  it('“没有” says what the report will say', () => {
    expect(new Talk().at('notes.fees').press('none').seen).toMatch(/记为“.+”/);
  });
});

describe('a draft of what the tables say', () => {
  const drafted = (kind: 'outline' | 'person') => {
    const talk = new Talk().at('cells.disputes');
    const writer =
      kind === 'person' ? ({ kind } as const) : ({ kind, reason: 'no-model', promptVersion: null } as const);
    const overview: DraftState = { state: 'ready', text: '未发生行政复议。', marks: [], writer };
    talk.session = { ...talk.session, drafts: { ...talk.session.drafts, overview } };
    return talk.say('复议维持1件').press('confirm').session.drafts.overview;
  };

  it('is written again when a figure changes under it', () => {
    expect(drafted('outline')).toBeNull();
  });

  it('stays where somebody wrote it', () => {
    expect(drafted('person')).toMatchObject({ text: '未发生行政复议。' });
  });
});
