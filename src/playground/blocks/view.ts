import type { Fields } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { check } from './check.ts';
import { plain } from './objects.ts';
import { boolean, type ObjectShape, object, type Problem, type Shape, string } from './shape.ts';
import { checkBlocks } from './validate.ts';

const anything: Shape = { kind: 'anything' };
const common = {
  blocks: anything,
  private_metadata: string(LIMITS.view.privateMetadata),
  callback_id: string(LIMITS.view.callbackId),
  external_id: string(LIMITS.view.externalId),
};

const VIEWS: Readonly<Record<string, ObjectShape>> = {
  modal: object(
    {
      ...common,
      title: plain(LIMITS.view.title),
      submit: plain(LIMITS.view.submit),
      close: plain(LIMITS.view.close),
      clear_on_close: boolean,
      notify_on_close: boolean,
      submit_disabled: boolean,
    },
    ['title', 'blocks'],
    [
      (view, pointer) =>
        view.submit === undefined && Array.isArray(view.blocks) && view.blocks.some(isInput)
          ? [{ message: 'missing required field: submit', pointer }]
          : [],
    ],
  ),
  home: object(common, ['blocks']),
};

/** What is wrong with a view that an app sends; `surface` is what the method opens. */
export function checkView(view: Fields, surface: 'modal' | 'home'): Problem[] {
  const shape = VIEWS[surface];
  if (!shape || view.type !== surface) {
    return [{ message: `unsupported type: ${String(view.type)}`, pointer: '/view/type' }];
  }
  return [...check(shape, view, '/view'), ...checkBlocks(view.blocks, surface, '/view/blocks')];
}

function isInput(block: unknown): boolean {
  return typeof block === 'object' && block !== null && 'type' in block && block.type === 'input';
}
