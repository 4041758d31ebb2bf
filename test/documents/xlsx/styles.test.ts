import { expect, it } from 'vitest';
import { lookId, stylesXml } from '../../../src/documents/xlsx/styles.ts';

const looks = stylesXml().split('<cellXfs')[1]?.split('</cellXfs>')[0]?.match(/<xf /g) ?? [];
const lookOf = (name: Parameters<typeof lookId>[0]): string =>
  stylesXml().split('<cellXfs')[1]?.split('<xf ')[lookId(name) + 1] ?? '';

it('quotes text, so that what is typed over "=" stays text', () => {
  expect(lookOf('text')).toContain('quotePrefix="1"');
  expect(lookOf('count')).not.toContain('quotePrefix');
});

it('shades a total that its parts contradict', () => {
  expect(lookOf('doubtfulTotal')).toContain('fillId="2"');
  expect(lookOf('total')).toContain('fillId="0"');
});

it('counts its looks', () => {
  expect(stylesXml()).toContain(`<cellXfs count="${looks.length}">`);
});
