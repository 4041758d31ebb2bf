import { expect, it } from 'vitest';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { KNOWN } from '../../../support/asked-of-ledger.ts';

const ASKED = '东河建材的办结了没有';
const known = (vocabulary = vocabularyWith()) =>
  tokensOf(ASKED, vocabulary).flatMap((token) => (token.kind === 'unknown' ? [token.is] : []));

it('a name is a word of the question only where its ledger knows it', () => {
  expect(known(vocabularyWith(KNOWN))).toEqual(['applicant']);
  expect(known()).toEqual([null]);
});

it('no part of a person’s name is a word, as a part of a body’s is', () => {
  const { isKnown } = vocabularyWith(KNOWN);
  expect([isKnown('东河建材'), isKnown('周一鸣')]).toEqual([true, false]);
});

it('a ledger is folded once, however often it is asked', () => {
  expect(vocabularyWith(KNOWN)).toBe(vocabularyWith(KNOWN));
  expect(vocabularyWith({ ...KNOWN })).not.toBe(vocabularyWith(KNOWN));
});
