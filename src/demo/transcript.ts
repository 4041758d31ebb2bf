import type { Fields } from '../playground/json.ts';
import type { StoredMessage } from '../playground/state/types.ts';
import { visibleText } from '../playground/wait.ts';
import type { Workspace } from '../playground/workspace.ts';

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  const fields = value as Fields;
  if (typeof fields.text === 'string') return fields.text;
  return textOf(fields.text ?? fields.elements);
};

/** The title of a block, as text or as a text object. */
const titleOf = ({ title }: Fields): string => (typeof title === 'string' ? title : textOf(title));

/** A block as a line or more: buttons in brackets, tables cell by cell, what is held below its title. */
function linesOf(block: Fields): string[] {
  if (block.type === 'actions' && Array.isArray(block.elements)) {
    return [
      block.elements.map((element: Fields) => `【${textOf(element.text ?? element.placeholder)}】`).join(''),
    ];
  }
  if (Array.isArray(block.rows)) {
    return block.rows.map((row) => (Array.isArray(row) ? row.map(textOf).join(' ｜ ') : ''));
  }
  const held = block.child_blocks ?? block.tasks;
  if (Array.isArray(held)) return [titleOf(block), ...held.flatMap(linesOf)];
  if (block.type === 'task_card') return [`· ${titleOf(block)}`];
  return textOf(block.elements ?? block.text).split('\n');
}

function seen(message: StoredMessage): string[] {
  const blocks = message.blocks ?? [];
  const lines =
    message.bot_id && blocks.length > 0 ? blocks.flatMap(linesOf) : visibleText(message).split('\n');
  const files = (message.files ?? []).map((file) => `〔文件：${file.name}〕`);
  return [...lines, ...files].filter((line) => line.trim() !== '');
}

/** Prints the conversation as it goes: who, then what they see or press, a line each. */
export function printConversation(workspace: Workspace, print: (line: string) => void): void {
  const printed = new Set<string>();
  workspace.onChange((change) => {
    if (change.type !== 'message' || printed.has(change.message.ts)) return;
    const { message } = change;
    printed.add(message.ts);
    const user = workspace.world.users.get(message.user);
    print(`\n${user?.isBot ? '年报' : (user?.realName ?? message.user)}：`);
    for (const line of seen(message)) print(`  ${line}`);
  });
}
