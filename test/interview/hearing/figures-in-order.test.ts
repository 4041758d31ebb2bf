import { expect, it } from 'vitest';
import { figuresInOrder } from '../../../src/interview/hearing/figures-in-order.ts';
import { questionOf } from '../../../src/interview/questions/list.ts';
import type { CellsQuestion } from '../../../src/interview/questions/question.ts';
import { Talk } from '../support/talk.ts';

const at = (id: string, ...said: string[]) => {
  const talk = new Talk().at(id);
  for (const each of said) talk.say(each).press('confirm').at(id);
  const question = questionOf(talk.session, id) as CellsQuestion;
  return (text: string) => figuresInOrder(talk.session, question, text)?.cells ?? null;
};

it('puts bare figures into the cells of a row, its total behind them or not', () => {
  expect(at('cells.disputes')('2 1 0 0')).toMatchObject({
    'disputes.reconsideration.upheld': 2,
    'disputes.reconsideration.corrected': 1,
  });
  expect(at('cells.disputes')('2 1 0 0 3')).toEqual(at('cells.disputes')('2 1 0 0'));
  expect(at('cells.disputes')('2 1 0 0 4')).toBeNull();
});

it('puts as many as there are rows of a result into them, where all applicants are of one type', () => {
  const denied = at('cells.applications', '新收自然人6件，其余为0', '上年结转0', '公开2件', '部分公开0件');
  expect(denied('0 0 0 1 0 2 0 0')).toMatchObject({
    'applications.deniedThirdPartyRights.naturalPerson': 1,
    'applications.deniedProcessInformation.naturalPerson': 2,
  });
  expect(denied('1 2')).toBeNull();
});
