import { type Fields, isFields } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { BLOCKS, type Surface } from './blocks.ts';
import { check } from './check.ts';
import type { Problem } from './shape.ts';
import { textLength } from './texts.ts';

/** What is wrong with a list of blocks on a surface, each with the JSON pointer of the place. */
export function checkBlocks(blocks: unknown, surface: Surface, pointer: string): Problem[] {
  if (!Array.isArray(blocks)) return [{ message: 'must be an array', pointer }];
  const most = surface === 'message' ? LIMITS.message.blocks : LIMITS.view.blocks;
  if (blocks.length > most) return [{ message: `no more than ${most} items allowed`, pointer }];
  return [
    ...blocks.flatMap((block: unknown, index) => checkBlock(block, surface, `${pointer}/${index}`)),
    ...repeatedIds(blocks, pointer),
  ];
}

function checkBlock(block: unknown, surface: Surface, pointer: string): Problem[] {
  if (!isFields(block)) return [{ message: 'must provide an object', pointer }];
  const type = String(block.type);
  const known = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  if (!known?.surfaces.includes(surface))
    return [{ message: `unsupported type: ${type}`, pointer: `${pointer}/type` }];
  return check(known.shape, block, pointer);
}

function repeatedIds(blocks: readonly unknown[], pointer: string): Problem[] {
  const ids = blocks.map((block) => (isFields(block) ? block.block_id : undefined));
  return ids.flatMap((id, index) =>
    typeof id === 'string' && ids.indexOf(id) !== index
      ? [{ message: `block_id "${id}" already exists`, pointer: `${pointer}/${index}/block_id` }]
      : [],
  );
}

/** What is wrong with the blocks of a message taken together, as the error that Slack answers with. */
export function checkMessageTotals(
  blocks: readonly Fields[],
):
  | { error: 'invalid_attachments' | 'invalid_blocks' | 'msg_blocks_too_long'; problems: Problem[] }
  | undefined {
  const ofType = (type: string) => blocks.filter((block) => block.type === type);
  const tables = ofType('table');
  const large = blocks.filter(({ type }) => type === 'table' || type === 'data_table');
  if (tables.length > LIMITS.message.tables) {
    return {
      error: 'invalid_attachments',
      problems: [{ message: 'only_one_table_allowed', pointer: '/blocks' }],
    };
  }
  const pointer = '/blocks';
  if (large.some((table) => textLength(table) > LIMITS.table.charactersTotal)) {
    const message = `table must be less than ${LIMITS.table.charactersTotal + 1} characters`;
    return { error: 'invalid_blocks', problems: [{ message, pointer }] };
  }
  if (textLength(ofType('markdown')) > LIMITS.message.markdownTotal) {
    const message = `must be less than ${LIMITS.message.markdownTotal + 1} characters in all markdown blocks`;
    return { error: 'invalid_blocks', problems: [{ message, pointer }] };
  }
  const total = textLength(blocks.filter((block) => block.type !== 'markdown'));
  return total > LIMITS.message.blocksTextTotal ? { error: 'msg_blocks_too_long', problems: [] } : undefined;
}
