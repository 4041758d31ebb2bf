import type { LocalBot } from '../../src/demo/local-bot.ts';
import type { EphemeralMessage } from '../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../src/playground/wait.ts';

/** What somebody is told alone next, after they did something. */
export async function toldAlone(
  { workspace }: LocalBot,
  user: string,
  act: () => Promise<unknown>,
  words: string,
): Promise<EphemeralMessage> {
  const before = workspace.ephemerals(user).length;
  await act();
  return workspace.waitUntil(
    () =>
      workspace
        .ephemerals(user)
        .slice(before)
        .find((one) => visibleText(one).includes(words)),
    WAIT_MS,
    `${user} is told ${words}`,
  );
}
