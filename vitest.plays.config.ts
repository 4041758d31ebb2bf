import { defineConfig } from 'vitest/config';

/** Whole interviews in the browser: a minute each, so that they are a command of their own. */
export default defineConfig({
  test: {
    include: ['test/plays/**/*.play.ts'],
    globalSetup: ['test/support/build.ts'],
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
