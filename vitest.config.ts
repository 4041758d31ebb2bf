import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const waits = ({ moduleId }: TestSpecification): boolean => moduleId.includes('/test/failures/');

/**
 * Larger files first, as usual. Those that wait for other processes to stop or to give up are spread over the first half,
 * so that what only computes fills the cores beside them and none of them is left to the end.
 */
class WaitingSpread extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waiting = sorted.filter(waits);
    const others = sorted.filter((file) => !waits(file));
    const every = Math.max(1, Math.floor(others.length / 2 / Math.max(1, waiting.length)));
    const spread = others.flatMap((file, at) =>
      at % every === 0 ? [...waiting.splice(0, 1), file] : [file],
    );
    return [...spread, ...waiting];
  }
}

export default defineConfig({
  resolve: {
    alias: [{ find: './reading-program.ts', replacement: resolve('test/support/built-reading-program.ts') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/examples/**'],
    // Most of the long files wait for other processes to stop or to give up, so that three share two cores well.
    maxWorkers: 3,
    sequence: { sequencer: WaitingSpread },
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
