import { describe, expect, it } from 'vitest';
import { Talk } from '../../support/talk.ts';

const NOTES = {
  'notes.proactiveDisclosure': ['惠民补贴8项全部公开', '门户网站公开415条'],
  'notes.platforms': ['村广播每日早6:40播报'],
  'notes.supervision': ['组织业务培训2次', '年度考核结果很好'],
};

/** A report with these notes, asked at a question. */
function at(question: string): Talk {
  const talk = new Talk().at(question);
  talk.session = { ...talk.session, content: { ...talk.session.content, notes: NOTES } };
  return talk;
}

/** What the first button would make of a note; null where none is asked about. */
function offered(talk: Talk): string | null {
  const { heard } = talk.session;
  const [first] = heard?.state === 'asked' ? heard.offers : [];
  return first?.does === 'replaceNote' ? first.note : null;
}

describe('a note that is to read differently', () => {
  it.each([
    ['notes.supervision', '“全部”两个字拿掉', '惠民补贴8项公开'],
    ['notes.problems', '把“很好”换成“优秀”', '年度考核结果优秀'],
    ['notes.supervision', '很好改较好', '年度考核结果较好'],
    ['notes.supervision', '这话说满了，改成年度考核结果良好', '年度考核结果良好'],
    ['notes.supervision', '培训2次改3次', '组织业务培训3次'],
    ['notes.informationManagement', '415抄错了，451', '门户网站公开451条'],
    ['notes.supervision', '那个8项其实是9项', '惠民补贴9项全部公开'],
    ['notes.platforms', '现在改七点了，冬天天亮得晚', '村广播每日早七点播报'],
    ['notes.measures', '网站那条再加上公众号120条', '门户网站公开415条，公众号120条'],
    ['notes.measures', '②不要了，太细', ''],
    ['notes.platforms', '公开415条那条改420条', '门户网站公开420条'],
    ['notes.platforms', '培训2次那句后面加上“参训70人”', '组织业务培训2次，参训70人'],
    ['notes.onRequest', '把“门户网站”换“官网”', '官网公开415条'],
    ['notes.supervision', '考核结果前头加个“总体”二字', '年度总体考核结果很好'],
    ['notes.supervision', '这句别要了', ''],
    ['check', '门户网站改成420条', '门户网站公开420条'],
  ])('at %s: “%s”', (question, said, note) => {
    const talk = at(question).say(said);
    expect(offered(talk)).toBe(note);
    expect(talk.session.content.notes).toEqual(NOTES);
  });

  it.each([
    ['改成栏目更新的频次还要提高', '栏目更新的频次还要提高'],
    ['换个说法，叫更新偏慢', '更新偏慢'],
    ['这条局长不让写', ''],
  ])('right behind the note that was given last: %s', (said, note) => {
    const talk = new Talk().at('notes.problems').say('更新不及时').say(said);
    expect(offered(talk)).toBe(note);
    expect(talk.session.content.notes['notes.problems']).toEqual(['更新不及时']);
  });

  it.each(['后半句不要', '第二条跟第一条并一起'])('is asked for where “%s”', (said) => {
    const talk = at('notes.supervision').say(said);
    expect(talk.session.content.notes).toEqual(NOTES);
    expect(talk.session.view).toBe('summary');
  });

  it('is no other note that tells of a change', () => {
    const talk = at('notes.measures').say('明年网站改版，栏目改进');
    expect(talk.session.content.notes['notes.measures']).toEqual(['明年网站改版，栏目改进']);
  });
});

describe('a note for another question, named before it', () => {
  it.each([
    ['cells.applications', '五、存在的问题加一条：专职人员少', 'notes.problems', '专职人员少'],
    ['cells.licences', '监督保障补一句：督查3次', 'notes.supervision', '督查3次'],
    ['cells.disputes', '平台建设：开通视频号', 'notes.platforms', '开通视频号'],
    ['cells.applications', '依申请公开记一条 接待咨询30人次', 'notes.onRequest', '接待咨询30人次'],
  ])('at %s: “%s” goes there', (question, said, named, note) => {
    expect(new Talk().at(question).say(said).session.content.notes[named]).toEqual([note]);
  });
});
