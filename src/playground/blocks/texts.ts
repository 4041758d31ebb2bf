import { type Fields, isFields, lengthOf, listOf } from '../json.ts';

/** Properties whose words are seen: those of text objects, a plan's and its tasks' titles, the caption of a table. */
const READ: ReadonlySet<string> = new Set(['text', 'title', 'caption']);

/** Every text in a payload, in reading order, wherever it stands. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    READ.has(name) && typeof held === 'string' ? [held] : textsIn(held),
  );
}

/** The characters of all texts in a payload. */
export function textLength(value: unknown): number {
  return textsIn(value).reduce((sum, text) => sum + lengthOf(text), 0);
}

/** The interactive elements of a list of blocks, each with the id of its block. */
export function elementsIn(blocks: readonly Fields[]): { element: Fields; blockId: string; block: Fields }[] {
  return blocks.flatMap((block): ReturnType<typeof elementsIn> => {
    if (Array.isArray(block.child_blocks)) return elementsIn(block.child_blocks.filter(isFields));
    const blockId = String(block.block_id ?? '');
    const held = [...listOf(block.elements), block.accessory, block.element];
    return held
      .filter(isFields)
      .filter((element) => element.action_id !== undefined)
      .map((element) => ({ element, blockId, block }));
  });
}
