import { describe, expect, it } from 'vitest';
import {
  draftOf,
  gatheredFrom,
  push,
  settle,
} from '../../../../../src/applications/queries/reading/gathering/draft.ts';
import { tokensOf } from '../../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../../src/language/fold.ts';

const draft = (text: string) => draftOf(tokensOf(fold(text).text, vocabularyWith()));
const PENDING = { by: 'state', state: 'pending', not: false } as const;

describe('a question before its pieces are gone through', () => {
  it('knows between which events it counts days', () => {
    expect(draft('从补正到答复用了几天').between).toEqual({ from: 'correctionReceived', to: 'answered' });
    expect(draft('今年办了几件').between).toBeUndefined();
  });

  it('holds to what followed what', () => {
    expect(gatheredFrom(draft('补正以后又答的')).filters[0]?.filter).toMatchObject({
      by: 'took',
      most: null,
    });
  });
});

describe('what is gathered', () => {
  it('is of the day that comes behind a time', () => {
    const one = draft('3月延期的');
    const [time] = one.tokens.flatMap((token) => (token.kind === 'time' ? token.time : []));
    if (time) one.waiting.push({ time, not: false });
    expect(settle(one, 'extended', PENDING)).toBe(true);
    expect(settle(one, 'answered', null)).toBe(false);
    expect(gatheredFrom(one).times).toMatchObject([{ of: { moment: 'extended', filter: PENDING } }]);
  });

  it('tells where each condition stands', () => {
    const one = draft('超期的');
    push(one, PENDING, 0);
    expect(gatheredFrom(one).filters).toEqual([
      { filter: PENDING, moment: null, isJoined: false, part: 0, start: 0 },
    ]);
  });
});
