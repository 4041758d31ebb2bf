import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const at = (question: string) => new Talk().at(question);
const notes = (talk: Talk, question: string) => talk.session.content.notes[question];

describe('a note, and how it is to be written', () => {
  it('keeps the wording for the draft where a model writes', () => {
    const talk = at('notes.platforms');
    talk.model = true;
    talk.say('升级小程序1个，写得简练一点，别超过八十字');
    expect(notes(talk, 'notes.platforms')).toEqual(['升级小程序1个']);
    expect(talk.session.content.wishes).toEqual({ overview: '写得简练一点，别超过八十字' });
  });

  it('says without a model that the wording is for the draft', () => {
    const talk = at('notes.measures').say('明年开两场讲座。措辞委婉些');
    expect(notes(talk, 'notes.measures')).toEqual(['明年开两场讲座。']);
    expect(talk.seen).toContain('“措辞委婉些”是写法要求');
    expect(talk.session.content.wishes).toBeUndefined();
  });

  it('takes a wish alone for no note', () => {
    const talk = at('notes.problems').say('语气缓和一点，两三句话就行');
    expect(notes(talk, 'notes.problems')).toBeUndefined();
    expect(talk.session.heard).toBeNull();
  });
});

describe('a note, and that nothing follows', () => {
  it.each([
    '年内轮训2期，就这些',
    '年内轮训2期，其他也没什么',
    '年内轮训2期，别的想不起来了',
  ])('%s', (said) => {
    expect(notes(at('notes.supervision').say(said), 'notes.supervision')).toEqual(['年内轮训2期']);
  });

  it('keeps what was denied of the year', () => {
    const said = '年内轮训2期，没有追责';
    expect(notes(at('notes.supervision').say(said), 'notes.supervision')).toEqual([said]);
  });
});

describe('a note, and what is to be done then', () => {
  it('rests', () => {
    const talk = at('notes.platforms').say('新开专区1个，先到这，我去接个电话');
    expect(notes(talk, 'notes.platforms')).toEqual(['新开专区1个']);
    expect(talk.session.state).toBe('paused');
  });

  it('shows what there is', () => {
    const talk = at('notes.platforms').say('新开专区1个，看看都填了啥');
    expect(notes(talk, 'notes.platforms')).toEqual(['新开专区1个']);
    expect(talk.session.view).toBe('summary');
  });

  it('says of talk that it was left', () => {
    const talk = at('notes.platforms').say('新开专区1个，对了诉讼那块先放放');
    expect(notes(talk, 'notes.platforms')).toEqual(['新开专区1个']);
    expect(talk.seen).toContain('诉讼那块先放放”没有记入');
  });

  it('tells of the work with the words of a command', () => {
    const said = '清理旧文7份，每月检查一遍';
    expect(notes(at('notes.informationManagement').say(said), 'notes.informationManagement')).toEqual([said]);
  });
});

describe('figures, and what is to be done then', () => {
  it('has the figures confirmed before', () => {
    const talk = at('cells.penalties').say('处罚9件，强制0件').press('confirm').at('check');
    talk.say('处罚改成10，改好直接出文件');
    expect(talk.session.proposal?.cells).toEqual({ 'proactive.penalties.decisions': 10 });
    expect(talk.session.posting).toBeNull();
  });
});

describe('a note, and what else is said', () => {
  it('keeps a new telephone out of the notes', () => {
    const talk = at('notes.platforms').say('公众号改了版式；另外办公电话换了，6631207');
    expect(notes(talk, 'notes.platforms')).toEqual(['公众号改了版式']);
    expect(talk.session.content.contact.phone).toBe('6631207');
  });

  it('leaves out that it is done as ever, and that there is little to tell', () => {
    expect(
      notes(at('notes.onRequest').say('受理这块按老规矩，另外开了线上申请入口'), 'notes.onRequest'),
    ).toEqual(['另外开了线上申请入口']);
    expect(notes(at('notes.onRequest').say('没什么亮点，就是建了登记本'), 'notes.onRequest')).toEqual([
      '就是建了登记本',
    ]);
  });

  it('parts what falls short from what is done about it, named as labels are', () => {
    const talk = at('notes.problems').say('问题嘛信息更新慢，办法嘛每月催一次');
    expect(notes(talk, 'notes.problems')).toEqual(['信息更新慢']);
    expect(notes(talk, 'notes.measures')).toEqual(['每月催一次']);
  });
});
