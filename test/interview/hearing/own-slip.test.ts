import { expect, it } from 'vitest';
import { heardWithoutSlips, withoutOwnSlips } from '../../../src/interview/hearing/own-slip.ts';
import { heard } from '../../../src/language/hear.ts';

it.each([
  ['公示了46条，不对，64条', '公示了64条'],
  ['培训3次，哦错了，那是去年的，培训是2次', '培训2次'],
  ['网站放了900条，说错了，那是点击，条数是90，解读2篇', '网站放了90条，解读2篇'],
])('“%s” is “%s”', (said, meant) => {
  expect(withoutOwnSlips(heard(said))).toBe(meant);
});

it.each(['公示46条，不对外的12条', '培训3次，通报2次', '公示了46条，不对'])('“%s” stands', (said) => {
  expect(heardWithoutSlips(heard(said)).folded.original).toBe(said);
});
