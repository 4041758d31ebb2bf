import { expect, it } from 'vitest';
import { createLog } from '../../src/log.ts';
import { boltLogger } from '../../src/slack/bolt-logger.ts';

const SECRET = '申请人周小禾';

const thrown = (): unknown => {
  try {
    return JSON.parse(SECRET);
  } catch (error) {
    return error;
  }
};

it.each([
  [
    'a request that is no JSON',
    `Malformed request body: Unexpected token '申', "${SECRET}" is not valid JSON`,
  ],
  ['a request that cannot be read', `Failed to parse the request body: "${SECRET}"`],
  ['an error in words', `An unhandled error occurred while Bolt processed (type: x, error: ${thrown()})`],
  ['an error', thrown()],
  ['a payload', { text: SECRET }],
])('of %s Bolt’s line keeps the kind and nothing that it quotes', (_, part) => {
  const lines: string[] = [];
  boltLogger(createLog('trace', { write: (line: string) => void lines.push(line) })).error(part);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('周小禾');
});
