import { expect, it } from 'vitest';
import { choice, date, line, text } from '../../src/dialogue/fields.ts';

it('wants what is not said to be optional, and begins empty', () => {
  expect(line('number', '编号')).toEqual({
    kind: 'line',
    id: 'number',
    label: '编号',
    optional: false,
    initial: '',
  });
  expect(text('why', '原因', true)).toMatchObject({ optional: true, initial: '' });
  expect(date('on', '哪天', '2026-03-02')).toMatchObject({ optional: false, initial: '2026-03-02' });
});

it('keeps a hint and a bound where there are any', () => {
  expect(line('name', '姓名', { hint: '用顿号分开', most: 60 })).toMatchObject({
    hint: '用顿号分开',
    most: 60,
  });
  expect(choice('kind', '类型', [{ value: 'a', label: '甲' }], 'a')).toMatchObject({ initial: 'a' });
});
