import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../../src/applications/queries/reading/context.ts';
import { reckoned } from '../../../../src/applications/queries/reading/reckoned.ts';
import { tokensOf } from '../../../../src/applications/queries/reading/tokens.ts';
import { vocabularyWith } from '../../../../src/applications/queries/reading/vocabulary.ts';
import { fold } from '../../../../src/language/fold.ts';
import { calendar } from '../../support.ts';

function told(said: string): string | null {
  const { text } = fold(said);
  return (
    reckoned(text, tokensOf(text, vocabularyWith()), contextAt('2026-09-16', calendar, null))?.zh ?? null
  );
}

describe('what a rule comes to for what is named', () => {
  it.each([
    ['按页算的话62页要交多少钱', '62页共320元'],
    ['30页收费多少', '30页共0元'],
    ['同一个月申请15件怎么收费', '15件共500元'],
    ['一年来二十几次咋收费', '分月计算，不按全年累计'],
    ['明天收到的最晚哪天答', '最晚2026年10月21日'],
  ])('%s', (said, told_) => {
    expect(told(said)).toContain(told_);
  });

  it.each([
    ['012收了多少钱'],
    ['今年收费多少钱'],
    ['62页的材料谁要的'],
    ['上周收到的哪天到期'],
    ['明天到期的有哪些'],
  ])('not of cases: %s', (said) => {
    expect(told(said)).toBeNull();
  });
});
