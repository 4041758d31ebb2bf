import { expect, it } from 'vitest';
import { tellsEffect, tellsOutcomes } from '../../../src/drafting/grounding/outcomes.ts';
import { judgedFrom } from './notes.ts';

it.each([
  ['查出4处错链', '4处错链已整改', false],
  ['查出4处错链，都改好了', '4处错链已整改', true],
  ['收到建议9条', '建议均获采纳', false],
  ['收到建议9条，都用上了', '建议均获采纳', true],
  ['查出4处错链', '督促责任股室整改', true],
  ['查出4处错链', '尚未整改', true],
])('what came of it, by “%s”: %s', (note, clause, expected) => {
  expect(tellsOutcomes(clause, judgedFrom([note], `${clause}。`))).toBe(expected);
});

it.each([
  ['把老图纸扫了900张', '实现图纸管理智能化', false],
  ['把老图纸扫了900张，能联网查阅', '实现图纸联网查阅', true],
  ['清单每周更新', '实现清单每周更新', true],
])('an effect, by “%s”: %s', (note, clause, expected) => {
  expect(tellsEffect(clause, judgedFrom([note], `${clause}。`))).toBe(expected);
});
