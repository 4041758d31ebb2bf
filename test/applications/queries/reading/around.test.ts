import { describe, expect, it } from 'vitest';
import {
  asksForApplicant,
  hintOf,
  isJoined,
  isOfSomebody,
  isSame,
  isSmall,
  nextSaying,
  saysAbout,
} from '../../../../src/applications/queries/reading/around.ts';
import type { Token } from '../../../../src/applications/queries/reading/token.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { asked } from '../../../support/asked-of-ledger.ts';
import { reads } from '../../../support/reader.ts';

/** The pieces of a question, and where the first of a sort stands among them. */
function pieces(text: string, kind: Token['kind'] = 'unknown') {
  const tokens = tokensOf(fold(text).text, vocabularyWith());
  return { tokens, at: tokens.findIndex((token) => token.kind === kind) };
}

describe('what words are that nobody knows', () => {
  it.each([
    ['关于星座的有几件', 'content'],
    ['林立手上几件', 'handler'],
    ['星座的有几件', null],
  ])('%s: %s', (text, hint) => {
    const { tokens, at } = pieces(text);
    expect(hintOf(tokens, at)).toBe(hint);
  });

  it('are surely of the content where a word for its kind stands behind them', () => {
    const about = pieces('星座类的有几件');
    expect(saysAbout(about.tokens, about.at)).toBe(true);
    const plain = pieces('星座的有几件');
    expect(saysAbout(plain.tokens, plain.at)).toBe(false);
  });
});

describe('what stands around a piece', () => {
  it('a sign that joins, and none that parts', () => {
    const joined = pieces('企业和自然人', 'word').tokens;
    const parted = pieces('企业，自然人', 'word').tokens;
    expect([isJoined(joined, joined.length - 1), isJoined(parted, parted.length - 1)]).toEqual([true, false]);
  });

  it('the next one that says something is past every sign', () => {
    const { tokens } = pieces('企业，，自然人', 'word');
    expect(nextSaying(tokens, 1)).toBe(tokens.at(-1));
    expect(isSmall(tokens[1])).toBe(true);
  });

  it('somebody before a word for keeping', () => {
    const { tokens } = pieces('林立手上几件');
    const keeper = tokens.findIndex((token) => token.kind === 'word' && token.word.is === 'keeper');
    expect(isOfSomebody(tokens, keeper)).toBe(true);
    expect(isOfSomebody(pieces('手上几件').tokens, 0)).toBe(false);
  });
});

it('one thing said twice is said once: 老百姓个人', () => {
  const { tokens } = pieces('老百姓个人', 'word');
  const [first, second] = tokens;
  expect(first && second && isSame(second, first)).toBe(true);
  expect(first && isSame(first, undefined)).toBe(false);
});

it.each([
  ['申请人里谁被拒得最多', true],
  ['还有谁没交钱', true],
  ['谁办得最多', false],
])('谁 asks for applicants where they, or a fee, are spoken of: %s', (text, isOfApplicants) => {
  const tokens = tokensOf(fold(text).text, vocabularyWith());
  const at = tokens.findIndex((token) => token.kind === 'word' && token.word.is === 'groups');
  const token = tokens[at];
  const asks =
    token?.kind === 'word' &&
    asksForApplicant(token.word, [], [], nextSaying(tokens, at + 1), tokens.slice(0, at));
  expect(asks).toBe(isOfApplicants);
});

reads('a piece by what stands behind it', asked, {
  valid: [
    ['这个月收的超过上个月没有', '台账里的全部申请；比较：2026年9月收到，和2026年8月收到'],
    ['用时超过30天的有几件', '2026年办结、用时31天以上；数有几件'],
  ],
});
