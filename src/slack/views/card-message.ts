import type { ActionsBlock, KnownBlock, TableBlock } from '@slack/types';
import type { Button, Message, Table } from '../../dialogue/message.ts';
import { hasMention } from '../../interview/mention.ts';
import { cut, LIMITS } from '../limits.ts';
import { paragraphs, plain } from './text.ts';

/** Buttons that stand in one row before Slack wraps them on a phone. */
const ROW = 5;

/** The most characters of a cell: a long description must not fill the table's share. */
const CELL = 90;

function actions(buttons: readonly Button[]): ActionsBlock[] {
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < buttons.length; at += ROW) {
    rows.push({
      type: 'actions',
      block_id: `card.${at}`,
      elements: buttons.slice(at, at + ROW).map(({ name, value, label, style }, index) => ({
        type: 'button',
        // Ids in one block must differ; what follows the second colon is not read.
        action_id: `card:${name}:${at + index}`,
        value: cut(value, LIMITS.buttonValue),
        text: plain(cut(label, LIMITS.buttonText)),
        ...(style ? { style } : {}),
      })),
    });
  }
  return rows;
}

/** A cell as plain text; one that names a person is rich text, in which they stand by their name. */
function cell(value: string | number): TableBlock['rows'][number][number] {
  const text = String(value);
  const [rich] = hasMention(text) ? paragraphs(text) : [];
  return rich ?? { type: 'raw_text', text: cut(text, CELL) || ' ' };
}

/** A table within Slack's bounds: rows that would break the limit on characters are left to the next page. */
function tableBlock(table: Table): TableBlock {
  const rows = [table.columns, ...table.rows]
    .slice(0, LIMITS.tableRows)
    .map((row) => row.slice(0, LIMITS.tableColumns));
  let characters = 0;
  const fitting = rows.filter((row) => {
    characters += row.reduce<number>((sum, text) => sum + cut(String(text), CELL).length, 0);
    return characters <= LIMITS.tableCharacters;
  });
  return { type: 'table', rows: fitting.map((row) => row.map(cell)) };
}

/** The most characters of a card's text: what is longer belongs into a file. */
const TEXT = 8000;

/** A card in words alone, for where its blocks are refused. */
export const cardWords = ({ text, table }: Message): string =>
  [text, ...(table ? [table.columns, ...table.rows].map((row) => row.join(' ')) : [])].join('\n');

/** What a card's buttons are without the rest of it. */
export const cardButtons = ({ buttons }: Message): KnownBlock[] => actions(buttons ?? []);

/** A card as blocks. */
export const cardBlocks = (card: Message): KnownBlock[] =>
  [
    ...paragraphs(cut(card.text, TEXT)),
    ...(card.table && card.table.rows.length > 0 ? [tableBlock(card.table)] : []),
    ...actions(card.buttons ?? []),
  ].slice(0, LIMITS.messageBlocks);
