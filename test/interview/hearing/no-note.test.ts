import { describe, expect, it } from 'vitest';
import { withCells } from '../../../src/report/cells.ts';
import { Talk } from '../support/talk.ts';

/** At a question for notes, with a note and figures given before. */
function at(question: string): Talk {
  const talk = new Talk().at('notes.proactiveDisclosure').say('编发季报36期').at(question);
  const { content } = talk.session;
  const report = withCells(content.report, {
    'proactive.penalties.decisions': 41,
    'proactive.licences.decisions': 120,
  });
  talk.session = { ...talk.session, content: { ...content, report } };
  return talk;
}

const NOTES = ['notes.problems', 'notes.supervision', 'notes.onRequest'] as const;

/** What a message leads to at each of some questions for notes; nothing of it may become a note. */
function heardAt(text: string, tell: (talk: Talk) => unknown): unknown[] {
  return NOTES.map((question) => {
    const talk = at(question).say(text);
    expect([text, talk.session.content.notes[question]]).toEqual([text, undefined]);
    return tell(talk);
  });
}

describe('what is said to the bot where notes are asked for', () => {
  it.each([
    ['领我去诉讼那块', 'cells.disputes'],
    ['先翻到许可那一页', 'cells.licences'],
    ['收费那栏我要重填', 'cells.fees'],
    ['回到规范性文件', 'cells.normativeDocuments'],
    ['我想改一下联系方式', 'contact'],
  ])('“%s” goes there', (text, question) => {
    expect(heardAt(text, (talk) => talk.session.cursor)).toEqual(NOTES.map(() => question));
  });

  it.each([
    ['处罚数改一下，队里又报了，48', 'proactive.penalties.decisions', 48],
    ['许可那个数录岔了，应该102', 'proactive.licences.decisions', 102],
    ['前面许可再加3件，总共123', 'proactive.licences.decisions', 123],
    ['处罚不是41是14，刚又核了一遍', 'proactive.penalties.decisions', 14],
    ['处罚四十一件里有两件撤销了，扣出来', 'proactive.penalties.decisions', 39],
  ])('“%s” is a figure, to be confirmed', (text, path, value) => {
    expect(heardAt(text, (talk) => talk.session.proposal?.cells)).toEqual(
      NOTES.map(() => ({ [path]: value })),
    );
  });

  it.each(['一百八十来条', '好像培训过，次数忘了', '两百多条吧，具体没数'])('“%s” is asked about', (text) => {
    for (const buttons of heardAt(text, (talk) => talk.buttons))
      expect(buttons).toEqual(expect.arrayContaining(['问过再填', '先不管']));
    expect(at('notes.supervision').say(text).press('heard:1').session.content.answers).toMatchObject({
      'notes.supervision': { state: 'later' },
    });
  });

  it.each(['季报36期应该放在监督保障里'])('“%s” is no note before somebody says so', (text) => {
    expect(heardAt(text, (talk) => talk.session.heard?.state)).toEqual(NOTES.map(() => 'asked'));
  });

  it.each([
    ['是月报不是季报，数没错', '编发月报36期'],
    ['季报那条后面加上“均上网”', '编发季报36期，均上网'],
  ])('“%s” puts a note right', (text, note) => {
    expect(at('notes.proactiveDisclosure').say(text).press('heard:0').session.content.notes).toMatchObject({
      'notes.proactiveDisclosure': [note],
    });
  });

  it.each([
    '修改公开指南，更新目录',
    '网站客服时间改为全天，午间不歇业',
    '我局送文件下乡6场',
    '有的科室不知道窗口该公布啥',
    '把没人看的栏目撤了2个',
  ])('“%s” is a note', (text) => {
    expect(at('notes.platforms').say(text).session.content.notes['notes.platforms']).toEqual([text]);
  });
});
