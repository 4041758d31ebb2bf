import { describe, expect, it } from 'vitest';
import { findRedisProgram } from '../src/store/private-redis.ts';

const isCi = process.env.CI === 'true';

describe('this machine', () => {
  it('has a Redis that writes to disk, or says that tests run on a stand-in', async () => {
    const program = await findRedisProgram();
    if (!program)
      process.stdout.write('not run here: tests against a durable redis-server (none on the PATH)\n');
    if (isCi) expect(program).not.toBeNull();
  });
});
