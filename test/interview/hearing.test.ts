import { describe, expect, it } from 'vitest';
import { Talk } from './support/talk.ts';

const PROBLEMS = 'notes.problems';
const NEW = 'applications.new';

const at = (question: string) => new Talk().at(question);
const notesOf = ({ session }: Talk, question = PROBLEMS) => session.content.notes[question];
const proposed = ({ session }: Talk) => session.proposal?.cells ?? null;

/** Presses the button with a label. */
function presses(talk: Talk, label: string): Talk {
  const choice = [...talk.prompt.buttons, ...talk.prompt.aside].find((each) => each.label === label);
  if (!choice) throw new Error(`no button ${label} among ${talk.buttons.join('、')}`);
  return talk.press(choice.value);
}

describe('what is said at a question for notes and is none', () => {
  it.each([
    '先停一下，我去开会',
    '暂停',
    '今天先到这里',
    '歇一会儿',
    '我要下班了',
    '明天再填吧',
  ])('“%s” pauses', (text) => {
    const talk = at(PROBLEMS).say(text);
    expect(talk.session.state).toBe('paused');
    expect(talk.seen).toContain('继续');
    expect(notesOf(talk)).toBeUndefined();
  });

  it.each([
    '等会儿再说',
    '先放一放',
    '待会再说吧',
    '这个我不清楚',
    '还没统计出来',
  ])('“%s” puts off, and 问过再填 is offered', (text) => {
    const talk = at(PROBLEMS).say(text);
    expect(talk.session.cursor).toBe(PROBLEMS);
    expect(talk.buttons).toContain('问过再填');
    expect(notesOf(talk)).toBeUndefined();
  });

  it.each([
    ['这个我得问问王姐', '王姐', null],
    ['我再问问财务', '财务', null],
    ['要问执法股，1月20日前', '执法股', '2026-01-20'],
    ['等信访科提供', '信访科', null],
  ])('“%s” puts off to %s', (text, who, until) => {
    const talk = at(PROBLEMS).say(text);
    expect(talk.session.content.answers[PROBLEMS]).toMatchObject({ state: 'later', who, until });
    expect(notesOf(talk)).toBeUndefined();
  });

  it.each([
    '全都没有',
    '没有',
    '今年没搞',
    '什么都没有',
    '没什么可写的',
    '没有，下一题',
  ])('“%s” answers that there is nothing', (text) => {
    const talk = at(PROBLEMS).say(text);
    expect(notesOf(talk)).toEqual([]);
    expect(talk.session.cursor).toBe('notes.measures');
  });

  it.each(['这个要写多细？', '怎么写', '能举个例子吗'])('“%s” is answered', (text) => {
    const talk = at(PROBLEMS).say(text);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.seen).toContain('一行一条，每条一两句');
    expect(talk.session.cursor).toBe(PROBLEMS);
  });

  it('asks a second time before a report is dropped, and says nothing of the reason', () => {
    const talk = at(PROBLEMS).say('删掉这份，名字打错了');
    expect(talk.session.state).toBe('open');
    expect(talk.buttons).toContain('确定取消');
    expect(talk.say('不').session.state).toBe('open');
    expect(at(PROBLEMS).say('删掉这份').say('是的').session.state).toBe('cancelled');
  });
});

describe('a figure put right beside a question for notes', () => {
  it('is read back for its own cell, and the question comes again', () => {
    const talk = at(PROBLEMS).say('把企业新收改成3件');
    expect(proposed(talk)).toEqual({ [`${NEW}.business`]: 3 });
    presses(talk, '确认');
    expect(talk.cell(`${NEW}.business`)).toBe(3);
    expect(at(PROBLEMS).say('行政许可改为130件').press('confirm').session.cursor).toBe(PROBLEMS);
    expect(at(PROBLEMS).say('行政许可改为130件').press('discard').session.cursor).toBe(PROBLEMS);
  });

  it('changes the last note that holds it, after a yes', () => {
    const noted = () => at('notes.proactiveDisclosure').say('网站公开54条\n微信公开20条');
    const talk = noted().say('上面那个说错了，是45条不是54条');
    expect(talk.seen).toContain('要点“网站公开54条”改为“网站公开45条”？');
    expect(notesOf(talk, 'notes.proactiveDisclosure')).toEqual(['网站公开54条', '微信公开20条']);
    expect(notesOf(talk.say('对'), 'notes.proactiveDisclosure')).toEqual(['网站公开45条', '微信公开20条']);
    expect(notesOf(noted().say('不是20条，是30条').say('不对'), 'notes.proactiveDisclosure')).toEqual([
      '网站公开54条',
      '微信公开20条',
    ]);
    expect(notesOf(noted().say('20条改成30条').press('heard:0'), 'notes.proactiveDisclosure')?.[1]).toBe(
      '微信公开30条',
    );
  });

  it.each([
    ['许可办了286件', '行政许可 286'],
    ['规范性文件今年出了俩，废了一个', '行政规范性文件 本年制发件数2、本年废止件数1'],
  ])('offers “%s” in full, and notes nothing of it', (said, label) => {
    const talk = at(PROBLEMS).say(said);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.prompt.buttons.map((each) => each.label)).toEqual([label, '要点', '先不管']);
  });

  it('offers who the rest of a sum are, where one row was told', () => {
    const talk = new Talk().at('cells.applications').say('14件，企业2');
    expect(proposed(presses(talk, '其余12件是自然人'))).toMatchObject({
      [`${NEW}.naturalPerson`]: 12,
      [`${NEW}.business`]: 2,
    });
  });

  it('offers figures that name a table to that table, and to the notes', () => {
    const talk = at(PROBLEMS).say('新收12件，自然人10件，企业2件');
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.seen).toContain('申请情况表');
    expect(proposed(presses(talk, '新收 自然人10、商业企业2'))).toMatchObject({
      [`${NEW}.naturalPerson`]: 10,
    });
  });
});

describe('notes', () => {
  it('are quoted as they were taken, and can be taken back', () => {
    const talk = at(PROBLEMS).say('解读形式还不够多样');
    expect(talk.seen).toContain('记下：“解读形式还不够多样”');
    expect(notesOf(talk)).toEqual(['解读形式还不够多样']);
    presses(talk, '不是要点');
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.session.cursor).toBe(PROBLEMS);
    expect(talk.seen).toContain('“解读形式还不够多样”还没有记');
    presses(talk, '先不管');
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.seen).toContain('哪些不足');
  });

  it('can be written again with one press', () => {
    const talk = at(PROBLEMS).say('解读形式还不够多样');
    presses(talk, '改');
    expect(talk.session.cursor).toBe(PROBLEMS);
    expect(notesOf(talk.say('内容更新不及时'))).toEqual(['内容更新不及时']);
  });

  it('of the other half of 五 are asked about with two buttons', () => {
    const talk = at(PROBLEMS).say('1、加强培训\n2、多做图解');
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.prompt.buttons.map(({ label }) => label)).toEqual(['存在的问题', '改进措施']);
    presses(talk, '改进措施');
    expect(notesOf(talk)).toBeUndefined();
    expect(notesOf(talk, 'notes.measures')).toEqual(['加强培训', '多做图解']);
  });

  it.each(['隔壁又打牌', '老板又催了'])('“%s” is none before somebody says so', (text) => {
    const talk = at(PROBLEMS).say(text);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.prompt.buttons.map(({ label }) => label)).toEqual(['要点', '改数字', '问问题', '先不管']);
    expect(notesOf(presses(talk, '要点'))).toEqual([text]);
  });

  it.each(['哈哈', '好累啊', '这个系统真难用'])('“%s” is talk, and is told to be left out', (text) => {
    const talk = at(PROBLEMS).say(text);
    expect(notesOf(talk)).toBeUndefined();
    expect(talk.seen).toContain('没有记入年报');
    expect(talk.session.cursor).toBe(PROBLEMS);
  });

  it('are taken with a command beside them, which is carried out then', () => {
    const talk = at('notes.proactiveDisclosure').say('网站公开45条，先停一下');
    expect(notesOf(talk, 'notes.proactiveDisclosure')).toEqual(['网站公开45条']);
    expect(talk.session.state).toBe('paused');
  });

  it('are not taken with a question of themselves beside them before somebody says what is meant', () => {
    const talk = at('notes.proactiveDisclosure').say('网站公开45条。这个怎么算？');
    expect(notesOf(talk, 'notes.proactiveDisclosure')).toBeUndefined();
    expect(talk.seen).toContain('“网站公开45条”还没有记，因为说了“这个怎么算”。要记吗？');
  });
});

describe('a correction while figures are read back', () => {
  const shown = () => at('cells.applications').say('新收自然人3件');

  it('means the row on the screen, and asks whether the sum is larger now', () => {
    const talk = shown().say('不对，企业是1件');
    expect(proposed(talk)).toEqual({ [`${NEW}.naturalPerson`]: 3, [`${NEW}.business`]: 1 });
    expect(talk.seen).toContain('现在共4件，还是自然人为2件');
    expect(proposed(presses(talk, '自然人改为2件'))).toEqual({
      [`${NEW}.naturalPerson`]: 2,
      [`${NEW}.business`]: 1,
    });
  });

  it('takes two rows of applicants at once', () => {
    const talk = shown().say('不对，企业是2件，还有1件是律所的');
    expect(proposed(talk)).toMatchObject({ [`${NEW}.business`]: 2, [`${NEW}.legalService`]: 1 });
    expect(talk.seen).toContain('自然人为0件');
  });

  it.each([
    '错了错了应该是5',
    '不对，是5',
    '改成5件',
    '不是，应为5',
  ])('“%s” puts the only figure right', (text) => {
    expect(proposed(shown().say(text))).toEqual({ [`${NEW}.naturalPerson`]: 5 });
  });

  it('takes nothing of “对的，再加1件网上的”', () => {
    const talk = shown().say('对的，再加1件网上的');
    expect(talk.cell(`${NEW}.naturalPerson`)).toBeNull();
    expect(proposed(talk)).toEqual({ [`${NEW}.naturalPerson`]: 3 });
  });

  it('asks what a comma between figures means where several are asked', () => {
    expect(proposed(at('cells.penalties').say('88，283件'))).toBeNull();
    expect(proposed(at('cells.penalties').say('行政强制88，283件'))).toEqual({
      'proactive.coerciveMeasures.decisions': 88_283,
    });
    expect(proposed(at('cells.licences').say('88，283件'))).toEqual({
      'proactive.licences.decisions': 88_283,
    });
  });
});

describe('the contact', () => {
  it('takes an address that is not called one, and asks whether a mobile number is to be printed', () => {
    const talk = at('contact').say('我们在云岭县城关镇政府二楼，13888888888');
    expect(talk.session.content.contact).toMatchObject({ address: '云岭县城关镇政府二楼', phone: '' });
    expect(talk.seen).toContain('13888888888是手机号');
    expect(talk.session.cursor).toBe('contact');
    presses(talk, '先不管');
    expect(talk.session.content.contact.phone).toBe('');
    talk.say('0871-68000011');
    expect(talk.session.content.contact).toMatchObject({
      address: '云岭县城关镇政府二楼',
      phone: '0871-68000011',
    });
    expect(talk.session.cursor).toBe('notes.proactiveDisclosure');
  });

  it('asks about a mobile number that is called the office’s too, and prints it where that is wanted', () => {
    const talk = at('contact').say('人民路1号，电话：13888888888');
    expect(talk.session.content.contact.phone).toBe('');
    expect(presses(talk, '写这个号码').session.content.contact.phone).toBe('13888888888');
  });
});
