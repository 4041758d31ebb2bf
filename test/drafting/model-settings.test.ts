import { expect, it } from 'vitest';
import { readModelSettings } from '../../src/drafting/model-settings.ts';

it('is no model where neither a key nor an address is set', () => {
  expect(readModelSettings({ OPENAI_MODEL: 'm' })).toBeNull();
});

it('takes a server without a key, with the time that a small machine needs', () => {
  expect(readModelSettings({ OPENAI_BASE_URL: ' http://10.0.0.5:8000/v1 ' })).toMatchObject({
    baseURL: 'http://10.0.0.5:8000/v1',
    timeoutMs: 600_000,
  });
});

it.each(['0', '-3', 'ten', '1.5'])('refuses a time of %s', (seconds) => {
  expect(() => readModelSettings({ OPENAI_API_KEY: 'k', OPENAI_TIMEOUT: seconds })).toThrow(
    /number of seconds/,
  );
});
