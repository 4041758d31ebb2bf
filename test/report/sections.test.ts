import { expect, it } from 'vitest';
import { headingOf, SECTIONS, sectionOf, sectionOfKey } from '../../src/report/sections.ts';

it('finds the six parts by number and by what lies in them', () => {
  for (const section of SECTIONS) {
    expect(sectionOf(section.number)).toBe(section);
    expect(sectionOfKey(section.key)).toBe(section);
  }
  expect(headingOf(sectionOf(4))).toBe('四、政府信息公开行政复议、行政诉讼情况');
});
