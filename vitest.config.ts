import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/examples/**'],
    // Most of the long files wait for other processes to stop or to give up, so that three share two cores well.
    maxWorkers: 3,
    // No test replaces a module or leaves anything behind in one, so that a worker loads each of them once.
    isolate: false,
    globalSetup: ['test/support/build.ts'],
    // What is awaited comes within a second or so; a busy machine may take many times that.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
