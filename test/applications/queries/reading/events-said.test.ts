import { expect, it } from 'vitest';
import { answeredBehind, eventsSaid } from '../../../../src/applications/queries/reading/events-said.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { reads } from '../../../support/reader.ts';

const said = (text: string): string =>
  eventsSaid(tokensOf(fold(text).text, vocabularyWith()))
    .map(({ event }) => event)
    .join(' ');

reads('what is said to have happened', said, {
  valid: [
    ['申请复议以后起诉', 'reconsidered sued'],
    ['补正回来以后答复的', 'correctionReceived answered'],
    ['通知缴费到缴了费', 'feeNotified feePaid'],
    ['不予公开的被复议了', 'answered reconsidered'],
  ],
  notMine: ['还有几件'],
  nothing: '',
});

it('is answered anew what is answered behind a dispute', () => {
  expect(answeredBehind('reconsiderationDecided', 'answered')).toBe('reanswered');
  expect(answeredBehind('correctionReceived', 'answered')).toBe('answered');
});
