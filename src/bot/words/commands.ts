import { fold } from '../../language/fold.ts';
import { lexicon } from '../../language/lexicon.ts';

/** What is asked of the bot by its command's first word: /nianbao 检查. */
export type Command = 'ask' | 'check' | 'export' | 'help' | 'register' | 'settings' | 'withdraw';

const COMMANDS = lexicon<Command>([
  [['{状态|进度|查询|查|台账|status}'], 'ask'],
  [['{检查|核对|check}'], 'check'],
  [['导出{台账|}', 'export'], 'export'],
  [['{帮助|help|？}'], 'help'],
  [['{登记|新收|申请|apply}'], 'register'],
  [['{撤销|撤回|withdraw}'], 'withdraw'],
  [['{设置|人员|岗位|setting|settings}'], 'settings'],
]);

/** The command that a text begins with, and what stands behind it; null where it begins with none. */
export function commandIn(text: string): { readonly command: Command; readonly rest: string } | null {
  const words = text.trim();
  const folded = fold(words);
  const word = COMMANDS.at(folded.text, 0);
  return word && { command: word.value, rest: words.slice(folded.at(word.end)).trim() };
}

/** Whether a text is a command and nothing else. */
export function isCommand(text: string, command: Command): boolean {
  const opening = commandIn(text);
  return opening?.command === command && opening.rest === '';
}
