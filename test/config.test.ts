import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the environment', () => {
  it('names everything that is missing in one list', () => {
    expect(problemsOf({})).toEqual([
      expect.stringContaining('SLACK_BOT_TOKEN'),
      expect.stringContaining('SLACK_APP_TOKEN'),
    ]);
  });

  it('wants the signing secret in HTTP mode and no app token', () => {
    expect(problemsOf({ SLACK_BOT_TOKEN: 'xoxb-1', PORT: '3000' })).toEqual([
      expect.stringContaining('SLACK_SIGNING_SECRET'),
    ]);
    const { connection } = readConfig({
      SLACK_BOT_TOKEN: 'xoxb-1',
      PORT: '3000',
      SLACK_SIGNING_SECRET: 's',
    }).slack;
    expect(connection).toEqual({ kind: 'http', port: 3000, signingSecret: 's' });
  });

  it('sends nothing to a model unless a key or an address is set', () => {
    expect(readConfig(SOCKET).model).toBeNull();
    expect(readConfig({ ...SOCKET, OPENAI_API_KEY: 'k' }).model).toMatchObject({
      apiKey: 'k',
      baseURL: null,
    });
    const inside = { ...SOCKET, OPENAI_BASE_URL: 'http://10.0.0.5/v1', OPENAI_MODEL: 'qwen' };
    expect(readConfig(inside).model).toMatchObject({ baseURL: 'http://10.0.0.5/v1', model: 'qwen' });
  });

  it('gives a small model on a small machine ten minutes for a draft, or what is set', () => {
    const local = { ...SOCKET, OPENAI_BASE_URL: 'http://10.0.0.5/v1', OPENAI_MODEL: 'qwen' };
    expect(readConfig({ ...local, OPENAI_TIMEOUT: '' }).model?.timeoutMs).toBe(600_000);
    expect(readConfig({ ...local, OPENAI_TIMEOUT: '90' }).model?.timeoutMs).toBe(90_000);
    expect(problemsOf({ ...local, OPENAI_TIMEOUT: '1m' }).join()).toContain('OPENAI_TIMEOUT');
  });

  it('takes empty lines of a copied example file as not set', () => {
    expect(readConfig({ ...SOCKET, PORT: '', REDIS_URL: ' ', OPENAI_API_KEY: '' })).toMatchObject({
      redisUrl: null,
      model: null,
      zone: 'Asia/Shanghai',
    });
  });

  it('names a wrong zone, port or token', () => {
    expect(problemsOf({ ...SOCKET, NIANBAO_TIME_ZONE: 'Mars' }).join()).toContain('NIANBAO_TIME_ZONE');
    expect(problemsOf({ ...SOCKET, PORT: 'x' }).join()).toContain('PORT');
    expect(problemsOf({ ...SOCKET, SLACK_BOT_TOKEN: 'abc' }).join()).toContain('xoxb-');
  });
});
