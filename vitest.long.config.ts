import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import config, { LONG } from './vitest.config.ts';

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
  ...config,
  test: { ...config.test, include: LONG, exclude: [], sequence: { sequencer: WaitingSpread } },
});
