import { expect, it } from 'vitest';
import { formOf } from '../../../../src/applications/queries/reading/form-of-question.ts';
import type { Token } from '../../../../src/applications/queries/reading/token.ts';
import { fold } from '../../../../src/language/fold.ts';

/** How a whole message is asked: cut short, added to what was asked, to be agreed to. */
function formsOf(question: string): string[] {
  const { text } = fold(question);
  const whole: Token = {
    kind: 'word',
    word: { is: 'measure', measure: { kind: 'count' } },
    start: 0,
    end: text.length,
  };
  return Object.entries(formOf(text, [whole])).flatMap(([form, holds]) => (holds ? [form] : []));
}

it.each([
  ['那企业的', ['isElliptic']],
  ['律所的呢', ['isElliptic']],
  ['what about companies', ['isElliptic']],
  ['and how many are open', []],
  ['再加上去年的', ['isAdding']],
  ['今年没有收费吧', ['isAgreedTo']],
  ['都办结了？', ['isAgreedTo']],
  ['今年收了几件', []],
  ['周一鸣申请的是什么', []],
])('%s is asked so: %j', (question, forms) => {
  expect(formsOf(question)).toEqual(forms);
});
