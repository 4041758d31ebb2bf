import type { ActionsBlock, Button, KnownBlock, StaticSelect, TableBlock } from '@slack/types';
import type { Choice, Prompt, PromptItem, PromptTable } from '../../interview/prompt/prompt.ts';
import type { Lang } from '../../report/language.ts';
import { cut, LIMITS, pieces } from '../limits.ts';
import { type Ref, refOf } from './prompt-ref.ts';
import { bare, paragraphs, plain, quotation, wordsOnly } from './text.ts';

/** Buttons that stand in one row before Slack wraps them on a phone. */
const ROW = 5;

const LISTENERS = { choose: 'choose', 'open-form': 'form', ask: 'card' } as const;

function buttonOf(choice: Choice, session: string): Button {
  const does = choice.does ?? 'choose';
  return {
    type: 'button',
    text: plain(cut(choice.label, LIMITS.buttonText)),
    action_id: `${LISTENERS[does]}:${choice.id}`,
    // What is shown beside the interview is asked of the report as a whole.
    value: does === 'ask' ? session : choice.id,
    ...(choice.style ? { style: choice.style } : {}),
  };
}

function rows(choices: readonly Choice[], ref: Ref, part: string): ActionsBlock[] {
  const out: ActionsBlock[] = [];
  for (let at = 0; at < choices.length; at += ROW) {
    out.push({
      type: 'actions',
      block_id: refOf(ref, `${part}.${at}`),
      elements: choices.slice(at, at + ROW).map((choice) => buttonOf(choice, ref.session)),
    });
  }
  return out;
}

function menu(places: readonly Choice[], block: string, lang: Lang): ActionsBlock[] {
  if (places.length === 0) return [];
  const select: StaticSelect = {
    type: 'static_select',
    action_id: 'go',
    placeholder: plain(lang === 'zh' ? '去某一项' : 'Go to'),
    options: places
      .slice(0, LIMITS.options)
      .map(({ id, label }) => ({ text: plain(cut(label, LIMITS.optionText)), value: id })),
  };
  return [{ type: 'actions', block_id: block, elements: [select] }];
}

/** A table within Slack's bounds; a cell without anything still needs a character. */
function tableBlock(table: PromptTable): TableBlock {
  const cell = (value: string | number) => ({
    type: 'raw_text' as const,
    text: String(value) === '' ? ' ' : String(value),
  });
  const all = [table.columns, ...table.rows].slice(0, LIMITS.tableRows);
  return { type: 'table', rows: all.map((row) => row.slice(0, LIMITS.tableColumns).map(cell)) };
}

/** How the text of one message is shared out (characters), so that together it stays below what Slack takes. */
const SHARE = {
  notices: 2500,
  body: 2500,
  text: 3500,
  items: 6000,
  item: [300, 1200],
  separate: 8000,
} as const;

/** How many characters each of so many items may have. */
const itemShare = (items: number): number =>
  Math.min(SHARE.item[1], Math.max(SHARE.item[0], Math.floor(SHARE.items / Math.max(items, 1))));

/** An item with its one button beside it, or with its buttons below it. */
function itemBlocks(
  { text, small, choices }: PromptItem,
  ref: Ref,
  part: string,
  most: number,
): KnownBlock[] {
  const [only, ...more] = choices;
  if (!only || more.length > 0)
    return [...paragraphs(cut(small ? `${text}\n${small}` : text, most)), ...rows(choices, ref, part)];
  return [
    {
      type: 'section',
      block_id: refOf(ref, part),
      text: plain(cut(bare(text), most)),
      ...(small ? { fields: [{ type: 'mrkdwn' as const, text: wordsOnly(small) }] } : {}),
      accessory: buttonOf(only, ref.session),
    },
  ];
}

/** The prompt as blocks: where we are, what came of the last answer, the question, its buttons. */
export function promptBlocks(prompt: Prompt, lang: Lang): KnownBlock[] {
  const at = { session: prompt.session, question: prompt.question, revision: prompt.revision };
  const most = itemShare(prompt.items.length);
  const items = prompt.items.flatMap((item, index) => itemBlocks(item, at, `i${index}`, most));
  const blocks: KnownBlock[] = [
    { type: 'context', elements: [plain(prompt.progress)] },
    ...paragraphs(cut(prompt.notices.join('\n'), SHARE.notices)),
    ...paragraphs(cut(prompt.body.join('\n'), SHARE.body)),
    ...(prompt.table ? [tableBlock(prompt.table)] : []),
    ...(prompt.text && prompt.text.length <= SHARE.text ? quotation(prompt.text) : []),
    ...items,
    ...rows(prompt.choices, at, 'c'),
    ...menu(prompt.places, refOf(at, 'p'), lang),
    ...rows(prompt.aside, at, 'a'),
  ];
  return blocks.slice(0, LIMITS.messageBlocks);
}

/** A text too long to stand in its prompt, as the messages that are posted before it. */
export const textMessages = ({
  text,
}: Prompt): { readonly blocks: KnownBlock[]; readonly words: string }[] =>
  text === null || text.length <= SHARE.text
    ? []
    : pieces(text, SHARE.separate).map((words) => ({ blocks: quotation(words), words }));

/** What a prompt's buttons are without the rest of it. */
export function promptButtons(prompt: Prompt): KnownBlock[] {
  const at = { session: prompt.session, question: prompt.question, revision: prompt.revision };
  return [...rows(prompt.choices, at, 'c'), ...rows(prompt.aside, at, 'a')];
}

/** The prompt in words alone, for where its blocks are refused: what is asked, and what may be answered. */
export function promptWords(prompt: Prompt, lang: Lang): string {
  const labels = [...prompt.choices, ...prompt.aside].map(({ label }) => label);
  const answers =
    lang === 'zh'
      ? `可选：${labels.map((label) => `“${label}”`).join('、')}`
      : `Choices: ${labels.join(', ')}`;
  return [
    prompt.progress,
    ...prompt.notices,
    ...prompt.body,
    ...(prompt.table ? [prompt.table.columns, ...prompt.table.rows].map((row) => row.join(' ')) : []),
    ...(prompt.text && prompt.text.length <= SHARE.text ? [prompt.text] : []),
    ...prompt.items.map(({ text, small }) => (small ? `${text}（${small}）` : text)),
    ...(labels.length > 0 ? [answers] : []),
  ].join('\n');
}

/** What a notification shows of the prompt. */
export const promptText = (prompt: Prompt): string =>
  cut([...prompt.notices, ...prompt.body].join('\n'), 300);
