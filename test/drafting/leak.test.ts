import { expect, it } from 'vitest';
import { disclosesPrompt } from '../../src/drafting/leak.ts';

const prompt = {
  name: 'overview',
  version: '1',
  system: '只写要点里有的事；数字、日期、文件名照抄要点，不推算、不补充。',
  user: '',
  variables: [],
};
const discloses = (answer: string, data = '') => disclosesPrompt(answer, prompt, data);

it('knows a long run of the instructions, whatever stands between its words', () => {
  expect(discloses('只写要点里有的事，数字日期文件名照抄要点')).toBe(true);
  expect(discloses('数字、日期照抄要点。')).toBe(false);
});

it('knows a model that speaks of itself', () => {
  expect(discloses('作为一个AI，我不能回答。')).toBe(true);
  expect(discloses('请输出JSON。')).toBe(true);
});

it('takes for no disclosure what the notes say themselves', () => {
  expect(discloses('网站开放接口返回JSON数据。', '网站开放接口返回JSON数据')).toBe(false);
  expect(discloses('数字、日期、文件名照抄要点，不推算', '数字、日期、文件名照抄要点，不推算')).toBe(false);
});
