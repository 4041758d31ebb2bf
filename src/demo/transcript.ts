import type { StoredMessage } from '../playground/state/types.ts';
import { visibleText } from '../playground/wait.ts';
import type { Workspace } from '../playground/workspace.ts';

/** Prints the conversation as it goes: who, then what they see, a line each. */
export function printConversation(workspace: Workspace, print: (line: string) => void): void {
  const printed = new Set<string>();
  const show = (message: StoredMessage) => {
    if (printed.has(message.ts)) return;
    printed.add(message.ts);
    const user = workspace.world.users.get(message.user);
    const files = (message.files ?? []).map((file) => `〔文件：${file.name}〕`);
    const lines = [...visibleText(message).split('\n'), ...files].filter((line) => line.trim() !== '');
    print(`\n${user?.isBot ? '年报' : (user?.realName ?? message.user)}：`);
    for (const line of lines) print(`  ${line}`);
  };
  workspace.onChange((change) => {
    if (change.type === 'message') show(change.message);
  });
}
