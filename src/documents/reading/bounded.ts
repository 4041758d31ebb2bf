import type { Block } from './blocks.ts';
import { tooLarge } from './document-error.ts';
import { LIMITS } from './limits.ts';

/** Gathers a document's blocks and stops reading as soon as they are more than a report can have. */
export class BoundedBlocks {
  readonly blocks: Block[] = [];
  #rows = 0;
  #depth = 0;

  /** Takes a block; empty lines are left out. Throws DocumentError "too-large". */
  push(block: Block): void {
    if (block.kind === 'line' && block.text === '') return;
    if (block.kind === 'line' && block.text.length > LIMITS.lineLength) throw tooLarge('单个段落过长');
    this.blocks.push(block);
    if (this.blocks.length > LIMITS.lines) throw tooLarge(`超过${LIMITS.lines}个段落`);
  }

  /** Notes that an element opens (1) or closes (-1). Throws DocumentError "too-large". */
  nest(step: 1 | -1): void {
    this.#depth += step;
    if (this.#depth > LIMITS.depth) throw tooLarge('内容嵌套过深');
  }

  /** Counts a table row while its table is still being read. Throws DocumentError "too-large". */
  countRow(): void {
    this.#rows += 1;
    if (this.#rows > LIMITS.tableRows) throw tooLarge(`表格超过${LIMITS.tableRows}行`);
  }
}
