import { expect, it } from 'vitest';
import { flagsOf, flagText } from '../../../src/applications/case/flags.ts';
import { answered, calendar, extended, given } from '../support.ts';

const application = given({}, extended('2026-03-10'), extended('2026-03-11'), answered('2026-06-30'));
const flags = flagsOf(application.case, '2026-12-01', calendar);

it('every kind of flag of a case is told together, those of the steps before those of the answer', () => {
  expect(flags.map(({ code }) => code)).toEqual(['extended-again', 'answer-late']);
});

it('a flag names its article in both languages', () => {
  expect(flags.map((flag) => flagText(flag))[0]).toMatch(/^答复期限只能延长一次.*（条例第三十三条）$/);
  expect(flags.map((flag) => flagText(flag, 'en'))[0]).toMatch(
    /^The answer may be put off once.* \(条例第三十三条\)$/,
  );
});
