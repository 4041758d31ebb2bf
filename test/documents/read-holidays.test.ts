import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHolidays } from '../../src/documents/read-holidays.ts';
import { HolidayOverridesError } from '../../src/report/calendar/overrides.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-holidays-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('says which file cannot be read', async () => {
  const path = join(folder, 'absent.json');
  await expect(readHolidays(path)).rejects.toThrow(`NIANBAO_HOLIDAYS ${path}：无法读取`);
});

it.each([
  ['no JSON', '{'],
  ['something else', '[1, 2]'],
])('refuses %s with an error of its own', async (_, text) => {
  const path = join(folder, 'holidays.json');
  await writeFile(path, text);
  await expect(readHolidays(path)).rejects.toThrow(HolidayOverridesError);
});
