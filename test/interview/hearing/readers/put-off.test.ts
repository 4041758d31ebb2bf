import { describe, expect, it } from 'vitest';
import { putOffIn } from '../../../../src/interview/hearing/readers/put-off.ts';
import { heard } from '../../../../src/language/hear.ts';
import { Talk } from '../../support/talk.ts';
import { actAt } from './read-at.ts';

const READER = '问过再填';

describe('last year’s file that is still to be fetched', () => {
  it.each([
    '去年的在档案局，周五取回来再上传',
    '有的，等小张上班了发我',
    '没有，不对不对，有，借到了再传',
  ])('%s', (said) => {
    expect(actAt(READER, 'previous', said)).toMatchObject({ does: 'reply', reply: 'hesitate' });
  });
});

describe('putting an answer off', () => {
  it.each([
    [
      'cells.fees',
      '人事还没给我数，过几天再说',
      { does: 'command', command: { kind: 'askLater', who: '人事' } },
    ],
    [
      'cells.applications',
      '我先问问综合股的老陈，后天再填',
      { does: 'command', command: { kind: 'askLater', who: '综合股的老陈' } },
    ],
    ['notes.problems', '这个我得问问王姐', { does: 'command', command: { kind: 'askLater', who: '王姐' } }],
    [
      'notes.proactiveDisclosure',
      '百把条，具体数我回头问小李',
      { does: 'command', command: { kind: 'askLater', who: '小李' } },
    ],
    [
      'cells.licences',
      '数在综合股老李那儿，我明天问他',
      { does: 'command', command: { kind: 'askLater', who: '老李' } },
    ],
    [
      'cells.disputes',
      '不晓得算不算有，我问下司法局',
      { does: 'command', command: { kind: 'askLater', who: '司法局' } },
    ],
    [
      'cells.penalties',
      '城管那边还没对完账',
      { does: 'command', command: { kind: 'askLater', who: '城管' } },
    ],
    [
      'cells.licences',
      '审批股长说下周给数',
      { does: 'command', command: { kind: 'askLater', who: '审批股长' } },
    ],
    [
      'cells.applications',
      '等会儿，台账在小许电脑上，他休假，周三回来',
      { does: 'command', command: { kind: 'askLater', who: '小许' } },
    ],
    [
      'notes.problems',
      '等会儿再说',
      { does: 'command', command: { kind: 'askLater', who: null, until: null } },
    ],
    [
      'cells.applications',
      '有是有，多少件我得问下收发室小周',
      { does: 'command', command: { kind: 'askLater', who: '收发室小周' } },
    ],
    ['previous', '文件在档案柜，我明早找出来再传', { does: 'reply', reply: 'hesitate' }],
    [
      'cells.licences',
      '问过再填，财务股下周一前提供',
      { does: 'command', command: { kind: 'askLater', who: '财务股', until: '2026-11-30' } },
    ],
  ])('%s: %s', (at, said, act) => {
    expect(actAt(READER, at, said)).toMatchObject(act);
  });

  it.each([
    ['notes.problems', '群众来问的多'],
    ['notes.platforms', '开设问政平台'],
    ['notes.platforms', '网站还没整理'],
    ['notes.problems', '群众那边还没反馈意见'],
    ['cells.licences', '许可12件'],
  ])('says nothing of, at %s: %s', (at, said) => {
    expect(actAt(READER, at, said)).toBeNull();
  });
});

it('whoever names who is asked puts off one answer and does not pause', () => {
  expect(actAt('先问别人', 'cells.fees', '我先问问财务，明天再填')).toMatchObject({
    does: 'command',
    command: { kind: 'askLater', who: '财务' },
  });
  expect(actAt('先问别人', 'cells.fees', '等会儿再说')).toBeNull();
});

it.each([
  ['讲座4场，这块归宣教股管', ['这块归宣教股管']],
  ['讲座4场，别的问他', ['别的问他']],
  ['讲座4场，测评的等小丁回来再报', ['测评的等小丁回来再报']],
  ['由宣教股统一审核，讲座4场', []],
])('“%s” tells nothing of the year in %j', (said, clauses) => {
  const utterance = heard(said);
  expect(putOffIn(utterance).map(({ start, end }) => utterance.text.slice(start, end))).toEqual(clauses);
});

it('what comes later is not noted in silence beside what is told', () => {
  const talk = new Talk().at('notes.supervision').say('培训4场，测评的等小丁回来再报');
  expect(talk.session.content.notes['notes.supervision']).toBeUndefined();
  expect(talk.session.heard?.state).toBe('asked');
});

it('whoever speaks is not to be asked', () => {
  expect(actAt(READER, 'notes.platforms', '等我把后台翻出来再说')).toMatchObject({
    command: { kind: 'askLater', who: null },
  });
});
