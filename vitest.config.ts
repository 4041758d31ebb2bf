import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of minutes, a command of their own: processes that are killed, hostile input, and walks over all that there is. */
export const LONG = ['test/failures/**/*.test.ts', 'test/hostile/**/*.test.ts', 'test/**/*.long.test.ts'];

export default defineConfig({
  resolve: {
    alias: [{ find: './reading-program.ts', replacement: resolve('test/support/built-reading-program.ts') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/examples/**', ...LONG],
    // Most of the long files wait for something, so that three share two cores well.
    maxWorkers: 3,
    // No test replaces a module or leaves anything behind in one, so that a worker loads each of them once.
    isolate: false,
    globalSetup: ['test/support/build.ts', 'test/support/throw-away.ts'],
    // What is awaited comes within a second or so; a busy or throttled machine may take very many times that.
    testTimeout: 120_000,
    // Where a part is missing, each of a file's tests would wait as long.
    bail: process.env.CI ? 30 : 0,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 45_000 } },
  },
});
