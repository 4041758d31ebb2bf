import { expect, it } from 'vitest';
import { Talk } from '../support/talk.ts';

it('another name stands in the report from now on, and is said once', () => {
  const talk = new Talk().put({ kind: 'renamed', name: '云岭县自然资源和规划局' });
  expect(talk.session.content.report.organ).toBe('云岭县自然资源和规划局');
  expect(talk.seen).toContain('机关名称由“云岭县自然资源局”改为“云岭县自然资源和规划局”，已生成的文件不变。');
  const { session } = talk;
  expect(talk.put({ kind: 'renamed', name: '云岭县自然资源和规划局' }).session).toBe(session);
});

it('that was asked for leads back to the question that was put', () => {
  const talk = new Talk()
    .at('notes.problems')
    .say('局名打错了')
    .put({ kind: 'renamed', name: '云岭县水利局' });
  expect(talk.seen).toContain('改为“云岭县水利局”');
  expect(talk.seen).not.toContain('机关名称现在是');
});

it('what the organ may do, such as making 规章, does not follow from its new name', () => {
  const talk = new Talk().put({ kind: 'renamed', name: '临江市人民政府' });
  expect(talk.session.content.organ.mayMakeRegulations).toBe(false);
});

it('a report that was begun by mistake asks nothing any more, and says why', () => {
  const why = { zh: '这个机关已有一份年报在填。', en: 'There is one already.' };
  const talk = new Talk().at('cells.licences').say('许可286件').put({ kind: 'withdrawn', why });
  expect(talk.session).toMatchObject({ state: 'cancelled', proposal: null });
  expect(talk.seen).toContain(why.zh);
  const { session } = talk;
  expect(talk.put({ kind: 'withdrawn', why }).session).toBe(session);
});
