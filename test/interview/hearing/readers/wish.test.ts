import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../src/interview/questions/list.ts';
import { listenTo } from '../../support/hears.ts';
import { Talk } from '../../support/talk.ts';

/** What is heard of a text at a question, in a word. */
function heardAt(id: string, text: string): string {
  const { session, day } = new Talk().at(id);
  const hearing = listenTo({ session, question: questionOf(session, id), day }, text);
  if (hearing.kind !== 'understood') return hearing.kind;
  const { value } = hearing;
  if (value.does === 'command') return value.command.kind;
  return value.does === 'reply' ? value.reply : value.does;
}

/** The same wherever it is said: among notes and among figures. */
const everywhere = (text: string): string[] => [
  ...new Set(['notes.platforms', 'cells.disputes', 'cells.licences'].map((id) => heardAt(id, text))),
];

describe('words of commands that ask for none', () => {
  it.each([
    ['cells.applications', '有个老人家申请完又自己撤了，这算哪栏'],
    ['cells.applications', '格子这么密，瞧着头疼'],
    ['notes.other', '搁这行吗'],
    ['previous', '是发word还是pdf呀'],
  ])('at %s: %s', (id, text) => {
    expect(['pause', 'pdf', 'show', 'finish']).not.toContain(heardAt(id, text));
  });

  it('at a draft the text is settled, and not yet the file', () => {
    expect(heardAt('draft.overview', '念着挺顺，定了')).toBe('yes');
    expect(heardAt('check', '都弄好了，定了')).toBe('finish');
  });
});

describe('commands in any wording', () => {
  it.each<[kind: string, sentences: string[]]>([
    [
      'show',
      [
        '把我报过的念一遍',
        '到现在填了哪些',
        '前面写的亮出来',
        '汇总一下我瞧瞧',
        '进度咋样',
        'what have i entered',
      ],
    ],
    ['back', ['倒回去', '刚才那步撤了', '往前翻一题', '退到上一问', '回上一道题']],
    ['undo', ['ctrl+z', 'undo', '撤销刚才那一步', '撤销']],
    [
      'skip',
      ['这题先空着', '过过过', '先往后走', '这一问回头弄', '略了，下一条', 'skip it', '这块以后再说，下一个'],
    ],
    [
      'pause',
      [
        '存一下，领导喊我',
        '今儿不整了',
        '先歇着，明儿一早接着弄',
        '开完会再来',
        '挂起',
        '手机没电了，先搁这',
      ],
    ],
    ['resume', ['开工', '又回来了', '咱接着整', '搞起', '往下填', "let's go on"]],
    ['draft', ['稿子先来一版', '帮我起草', '初稿先给我看看，下午要用', '能不能先出个草稿']],
    [
      'check',
      ['跑一遍校验', '核一核', '还差几项没弄', '哪里不对', '自查一下', '对对账', '核对下有没有对不上的'],
    ],
    ['finish', ['导个word给我', '交卷', '给我出正式稿', '打包发我', '下载不下来']],
    ['pdf', ['来个pdf', '要pdf版']],
    ['help', ['有啥指令', '教教我', '给个操作指南', '你都会干啥', 'what can i type here']],
    ['cancel', ['这份不要了', '全部清空', '撤了这份']],
    ['language', ['换回中文', 'switch to english please']],
    ['ledger', ['按台账来', '直接从台账取数']],
    [
      'rename',
      [
        '局名打错了，后面少了个局字',
        '局名打错了，应该是档案局',
        '机关名称要改',
        '我们单位名字写错了',
        'the office name is wrong',
      ],
    ],
  ])('%s', (kind, sentences) => {
    for (const said of sentences) expect([said, ...everywhere(said)]).toEqual([said, kind]);
  });

  it('is a reason beside a command, never one before it', () => {
    expect(everywhere('初稿先给我，我马上去开会')).toEqual(['draft']);
    expect(heardAt('notes.problems', '下午要开会')).not.toBe('notes');
  });

  it('is no command where anything else is told', () => {
    expect(heardAt('notes.platforms', '网站停了一个月')).toBe('notes');
    expect(heardAt('notes.supervision', '开会讲过四次')).toBe('notes');
    expect(heardAt('notes.informationManagement', '清理了旧文件，还差两批没弄完')).not.toBe('check');
    expect(heardAt('notes.problems', '剩我一个人，电脑都不会弄')).not.toBe('help');
  });

  it('to do all again speaks of the figures on the screen, not of the report', () => {
    const talk = new Talk().at('cells.penalties').say('处罚12件，强制1件').say('全部重来，表拿错了');
    expect(talk.session.view).toBe('question');
    expect(talk.session.proposal).toBeNull();
  });

  it('is the answer where one is given with it', () => {
    expect(everywhere('行行行 往下走')).toEqual(['yes']);
  });
});

describe('a command', () => {
  it('is heard of every stretch, or not at all', () => {
    expect(heardAt('previous', '这个先跳过，局长让先把联系方式弄好')).toBe('skip');
    expect(heardAt('check', '先不管那些，给我出个文件我拿去让局长看')).toBe('finish');
  });

  it('is none beside a question of what something counts as', () => {
    expect(heardAt('cells.disputes', '对方撤回去了，算维持还是算纠正')).toBe('ask');
    expect(heardAt('cells.fees', '这个怎么填来着，先停一下')).toBe('pause');
  });

  it('is none where a thing is only asked about, or where nothing is to be settled yet', () => {
    expect(heardAt('previous', 'PDF的成不成？')).toBe('ask');
    expect(heardAt('draft.problems', '这稿先别定，我打印出来给科长过目')).toBe('hesitate');
  });
});
