import { expect, it } from 'vitest';
import {
  holderIn,
  leadIn,
  namedBefore,
  whoHasIt,
  whoIn,
} from '../../../src/interview/hearing/whom-to-ask.ts';
import { heard } from '../../../src/language/hear.ts';

it.each([
  ['等综合科老吴给数', '综合科老吴'],
  ['我先问问法规股', '法规股'],
  ['得跟审批股的小郑核对一下', '审批股的小郑'],
])('“%s” leads to %s', (said, who) => {
  const utterance = heard(said);
  const clause = { start: 0, end: said.length };
  const lead = leadIn(utterance, clause);
  expect(lead && whoIn(utterance, { start: lead.end, end: said.length }).who).toBe(who);
});

it('what is asked stands before who has it', () => {
  expect(whoHasIt(heard('评议的分数情况督查室才晓得'))).toBe('督查室');
});

it('leads nowhere where the work is told', () => {
  expect(leadIn(heard('等级评定3次'), { start: 0, end: 6 })).toBeNull();
});

it.each([
  ['这块是信访办管的', '信访办'],
  ['数在财务科陈姐那里', '财务科陈姐'],
])('“%s”: it lies with %s', (said, who) => {
  expect(holderIn(heard(said))).toBe(who);
});

it.each([
  ['城管中队还没报上来', '城管中队'],
  ['许可科还没交来', '许可科'],
])('“%s”: %s has not given it', (said, who) => {
  expect(whoHasIt(heard(said))).toBe(who);
});

it('leaves the public out: what they have not done is told of the work', () => {
  expect(whoHasIt(heard('群众还没报上来'))).toBeNull();
});

it('finds whoever was named before', () => {
  expect(namedBefore(heard('底册在档案室老钱手上，我去问他'), { start: 15, end: 15 })).toContain('老钱');
});
