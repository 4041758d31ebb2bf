import { expect, it } from 'vitest';
import { askBack, noFigureIn, tidy, whatIs, whatIsTheRest } from '../../../src/interview/steps/ask-back.ts';
import { Talk } from '../support/talk.ts';

it('keeps words until a press says what they are, with the figures that were on the screen', () => {
  const talk = new Talk().at('cells.applications').say('新收企业3件');
  const asked = askBack(talk.session, { text: '随便', message: 'm9' }, whatIs('随便'), [{ does: 'leave' }]);
  expect(asked.view).toBe('changes');
  expect(asked.proposal).toEqual(talk.session.proposal);
  expect(asked.heard).toEqual({
    state: 'asked',
    text: '随便',
    message: 'm9',
    why: '“随便”还没有记。这句话是：',
    offers: [{ does: 'leave' }],
  });
});

it('says how a figure can be said where one is asked', () => {
  expect(noFigureIn('再说吧', '许可286件').zh).toBe(
    '“再说吧”里没有读出这一问的数字，已填内容没有改动。数字可以这样说：许可286件。这句话是：',
  );
  expect(noFigureIn('再说吧', null).zh).not.toContain('可以这样说');
});

it('tells what was understood apart from what was not used', () => {
  expect(whatIsTheRest(['去第三部分，'], ['顺便', '。叫老周看看 ']).zh).toBe(
    '听懂了“去第三部分”，“顺便，叫老周看看”没有用到，什么都没有改动。要怎么办？',
  );
  expect(tidy(['，', '培训3次。'])).toBe('培训3次');
});
