import { expect, it } from 'vitest';
import { aspectText } from '../../../src/applications/queries/aspect-text.ts';
import { extended } from '../support.ts';
import { facts, telling } from './facts-of.ts';

it('tells that a case was not extended', () => {
  expect(aspectText(facts({ arrivedOn: '2026-03-02' }), telling(), 'extension')).toContain('没有延期');
});

it('tells on which day a case was extended', () => {
  const told = aspectText(facts({ arrivedOn: '2026-03-02' }, extended('2026-03-27')), telling(), 'extension');
  expect(told).toContain('2026年3月27日（周五）延期');
  expect(told).toContain('延长合计最多20个工作日');
});
