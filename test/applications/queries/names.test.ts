import { expect, it } from 'vitest';
import {
  abbreviates,
  handlersCalled,
  isNameOf,
  namesLike,
  piecesOf,
  saidName,
} from '../../../src/applications/queries/names.ts';
import { reads } from '../../support/reader.ts';

reads('a name as people say it', saidName, {
  valid: [
    ['欧阳知秋', { text: '欧阳知秋', isSurname: false }],
    ['姓温', { text: '温', isSurname: true }],
    ['老温', { text: '温', isSurname: true }],
    ['温女士', { text: '温', isSurname: true }],
    ['温某', { text: '温', isSurname: true }],
  ],
});

it('calls a handler by the given name, where one alone has it', () => {
  expect(handlersCalled('建国', ['李建国', '王芳'])).toEqual(['李建国']);
  expect(handlersCalled('建国', ['李建国', '王建国'])).toEqual([]);
});

it('takes a name that sounds like another for a slip of it', () => {
  expect(namesLike('温汝玉', ['温如玉', '韩冰'])).toEqual(['温如玉']);
  expect(namesLike('轰达', ['青石宏达置业有限公司'])).toEqual(['青石宏达置业有限公司']);
});

it.each([
  ['温女士', '温如玉', true],
  ['温女士', '温岭石材厂', true],
  ['如玉', '温如玉', true],
  ['县环保协会', '青石县环保志愿者协会', true],
  ['韩女士', '温如玉', false],
  ['', '温如玉', false],
  ['温如玉', '', false],
])('“%s” means %s: %s', (asked, name, is) => {
  expect(isNameOf(asked, name)).toBe(is);
});

it.each([
  ['青大', '青石大学', true],
  ['村委会', '柳湾村村民委员会', true],
  ['公平律所', '公平律师事务所', true],
  ['东河集团', '东河建材集团有限公司', true],
  ['律所', '公平律师事务所', false],
  ['公正律所', '公平律师事务所', false],
])('%s is %s cut short: %s', (words, name, is) => {
  expect(abbreviates(words, name)).toBe(is);
});

it('finds handlers by their whole name before their surname', () => {
  const handlers = ['沈青', '沈括', '何晓'];
  expect(handlersCalled('沈青', handlers)).toEqual(['沈青']);
  expect(handlersCalled('小沈', handlers)).toEqual(['沈青', '沈括']);
  expect(handlersCalled('小谭', handlers)).toEqual([]);
  expect(handlersCalled('', handlers)).toEqual([]);
  expect(handlersCalled('丙', ['承办人丙', '承办人丁'])).toEqual(['承办人丙']);
});

it('offers names that differ in one character, or in the order of two', () => {
  const names = ['温如玉', '青石宏达置业有限公司', '何晓'];
  expect(namesLike('温如王', names)).toEqual(['温如玉']);
  expect(namesLike('温玉如', names)).toEqual(['温如玉']);
  expect(namesLike('宏大置业', names)).toEqual(['青石宏达置业有限公司']);
  expect(namesLike('温婉', names)).toEqual([]);
});

it('takes a content that is cut short apart', () => {
  expect(piecesOf('地灾点清单', '地质灾害隐患点清单')).toBe('地 灾 点清单');
  expect(piecesOf('采砂许可', '河道采砂许可证')).toBe('采砂许可');
  expect(piecesOf('地图', '地质图')).toBeNull();
  expect(piecesOf('测绘成果', '河道采砂许可证')).toBeNull();
});
