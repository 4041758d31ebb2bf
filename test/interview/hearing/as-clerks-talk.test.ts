import { describe, expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

const shown = ({ session }: Talk) =>
  Object.fromEntries(Object.entries(session.proposal?.cells ?? {}).filter(([, value]) => value !== 0));

const ofNew = (figures: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(figures).map(([type, value]) => [`applications.new.${type}`, value]));

const applications = () => new Talk().at('cells.applications');
const overview = () => new Talk().at('notes.proactiveDisclosure');
const notesOf = ({ session }: Talk) => session.content.notes['notes.proactiveDisclosure'] ?? [];

describe('figures as clerks tell them', () => {
  it.each<[string, Record<string, number>]>([
    ['拢共收了19份，公司4份，剩下的都是老百姓', { naturalPerson: 15, business: 4 }],
    ['我数了数 好像是13件吧 全是个人', { naturalPerson: 13 }],
    ['自然仁八见 起业三见', { naturalPerson: 8, business: 3 }],
    ['刘科长 09:32\n今年申请8件，其中公司3件，个人5件', { naturalPerson: 5, business: 3 }],
    ['【转发】办公室李姐：全年16件，律所1件，余下个人', { naturalPerson: 15, legalService: 1 }],
  ])('%j', (said, figures) => {
    expect(shown(applications().say(said))).toEqual(ofNew(figures));
  });

  it('are of the year before where what was left of it was not done, and all of it is of whom is said', () => {
    expect(shown(applications().say('去年剩了两件没办完，都是个人的'))).toEqual({
      'applications.carriedOver.naturalPerson': 2,
    });
  });

  it('are of the lawsuits that were filed directly, in English too', () => {
    const talk = new Talk()
      .at('cells.disputes')
      .say('One lawsuit filed directly, decision upheld. None after reconsideration.');
    expect(shown(talk)).toEqual({ 'disputes.litigationDirect.upheld': 1 });
    expect(talk.session.proposal?.cells).toMatchObject({
      'disputes.litigationAfterReconsideration.upheld': 0,
    });
  });

  it('are quoted by the clause where they were not understood, never from the middle of a word', () => {
    const talk = new Talk().at('cells.licences').say('财务小刘发来的：全年许可235件');
    expect(talk.seen).not.toContain('“财务小刘发”');
  });

  it.each([
    '收了12000元讲解费，没别的',
    '讲解费收了一万二，其他没有',
  ])('are asked about, and nothing is 0, where an amount finds no place: %s', (said) => {
    const talk = new Talk().at('cells.fees').say(said);
    expect(talk.session.proposal).toBeNull();
    expect(talk.session.content.report.proactive.fees).toEqual({ amountWan: null });
  });

  it('are said to be checked where the clerk only believes them', () => {
    expect(applications().say('好像是13件吧，全是个人').seen).toContain('请核对后再确认');
  });
});

describe('figures on the screen', () => {
  const onScreen = () => applications().say('个人5件，企业3件');

  it.each<[string, Record<string, number>]>([
    ['企业3不对，2才对', { naturalPerson: 5, business: 2 }],
    ['是8件没错 不过有一件企业的其实是律所', { naturalPerson: 5, business: 2, legalService: 1 }],
    ['全错了，重新说：个人2，企业1', { naturalPerson: 2, business: 1 }],
  ])('are put right by %s', (said, figures) => {
    expect(shown(onScreen().say(said))).toEqual(ofNew(figures));
  });

  it.each(['嗯嗯对的没错', '妥了，继续', 'ok的，下一个', '中'])('count with %s', (said) => {
    expect(onScreen().say(said).session.content.report.applications.new).toMatchObject({
      naturalPerson: 5,
      business: 3,
    });
  });
});

describe('notes', () => {
  it.each([
    ['wt：网站公开312条', ['网站公开312条']],
    ['小刘(办公室) 10:15:33\n专栏更新24期\n发布会2场', ['专栏更新24期', '发布会2场']],
  ])('are kept without who sent them: %j', (said, notes) => {
    expect(notesOf(overview().say(said))).toEqual(notes);
  });

  it('are joined by what begins with an afterthought', () => {
    const talk = overview()
      .say('网站发布88条')
      .at('notes.proactiveDisclosure')
      .say('哦对了，还开了2场发布会');
    expect(notesOf(talk)).toEqual(['网站发布88条', '哦对了，还开了2场发布会']);
  });

  it.each([
    '哥，今天能弄完不，我还要接娃',
    '呵呵，没人理我们',
    '写长一点还是短一点好',
    '这个不用写吧',
  ])('are none of %s', (said) => {
    const talk = overview().say(said);
    expect(notesOf(talk)).toEqual([]);
    expect(talk.session.cursor).toBe('notes.proactiveDisclosure');
  });

  it('leave figures of another question to be told there', () => {
    const talk = overview().say('公开了51条，其中重点领域20条；另外依申请那边今年收了3件都是个人');
    expect(notesOf(talk)).toEqual(['公开了51条，其中重点领域20条']);
    expect(talk.session.proposal?.cells).toMatchObject({ 'applications.new.naturalPerson': 3 });
  });
});

describe('complaints', () => {
  it.each(['这系统咋这么慢啊，烦死个人', '你是真人还是机器啊'])('%s is answered with no rule', (said) => {
    expect(applications().say(said).seen).toContain('这句话没有记入年报');
  });
});

describe('a question that no rule answers', () => {
  it('is told the nearest as such', () => {
    const { seen } = applications().say('答复书能不能发邮件');
    expect(seen).toContain('没有读到直接说“邮件”的规定');
    expect(seen).toContain('最接近的一条');
  });
});
