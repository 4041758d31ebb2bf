import type { StoredMessage } from '../../src/playground/state/types.ts';
import { visibleText, WAIT_MS } from '../../src/playground/wait.ts';
import type { Workspace } from '../../src/playground/workspace.ts';

/** What the bot told somebody alone, oldest first: what only they see in a channel, and their own conversation with it. */
export const allTold = (workspace: Workspace, user: string): StoredMessage[] =>
  [
    ...workspace.ephemerals(user),
    ...workspace.messages(workspace.as(user).dm).filter((one) => one.bot_id !== undefined),
  ].toSorted((a, b) => Number(a.ts) - Number(b.ts));

/** What somebody alone is told that holds some words, the newest first; `from`: how many of `allTold` are passed over. */
export const toldOf = (
  workspace: Workspace,
  user: string,
  words: string | RegExp,
  { from = 0, timeoutMs = WAIT_MS } = {},
): Promise<StoredMessage> =>
  workspace.waitUntil(
    () =>
      allTold(workspace, user)
        .slice(from)
        .findLast((one) =>
          typeof words === 'string' ? visibleText(one).includes(words) : words.test(visibleText(one)),
        ),
    timeoutMs,
    `${user} is told ${words}`,
  );

/** What somebody is told alone next, after they did something. */
export async function toldAlone(
  { workspace }: { readonly workspace: Workspace },
  user: string,
  act: () => Promise<unknown>,
  words: string,
): Promise<StoredMessage> {
  const from = allTold(workspace, user).length;
  await act();
  return toldOf(workspace, user, words, { from });
}
