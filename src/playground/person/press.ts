import { elementsIn } from '../blocks/texts.ts';
import type { Context } from '../context.ts';
import { messageActionPayload, viewActionPayload } from '../interactions.ts';
import { copyOf, type Fields, fieldsOf } from '../json.ts';
import { holdsValue, initialValues, type SimpleValue, stateValue } from '../state/inputs.ts';
import type { EphemeralMessage, StateValues, StoredMessage, User, View } from '../state/types.ts';
import { type Acted, asSeen } from './outcome.ts';

/** What holds the element: a message as the person sees it, or an open view. */
export type Target = StoredMessage | EphemeralMessage | View;

/** Which element is meant: its action_id, or a test of it. */
export type Which = string | ((element: Fields) => boolean);

/** What tells apart elements with the same action_id. */
export interface Narrower {
  value?: string;
  block_id?: string;
}

/** An element with that name is not there; the message lists those that are. */
export class NoSuchElementError extends Error {
  readonly code = 'no_such_element';
}

/** Finds an element in a message or view. The copy that the person sees counts, so an old button can be pressed. */
export function findElement(target: Target, which: Which, narrower: Narrower = {}) {
  const all = elementsIn(target.blocks ?? []);
  const found = all.find(
    ({ element, blockId }) =>
      (typeof which === 'string' ? element.action_id === which : which(element)) &&
      (narrower.value === undefined || element.value === narrower.value) &&
      (narrower.block_id === undefined || blockId === narrower.block_id),
  );
  if (found) return found;
  const names = all.map(({ element }) => String(element.action_id)).join(', ');
  throw new NoSuchElementError(`no element ${String(which)} among: ${names || 'none'}`);
}

/** A person presses a button, or any element that needs no value. */
export function press(
  context: Context,
  user: User,
  target: Target,
  which: Which,
  narrower: Narrower = {},
): Promise<Acted> {
  const { element, blockId } = findElement(target, which, narrower);
  return act(context, user, target, element, blockId, {});
}

/** A person chooses or types a value. The app hears of it at once, unless it is an input that waits for the form. */
export async function select(
  context: Context,
  user: User,
  target: Target,
  which: Which,
  value: SimpleValue,
  narrower: Narrower = {},
): Promise<Acted> {
  const { element, blockId, block } = findElement(target, which, narrower);
  const state = stateValue(element, value);
  if (holdsValue(element)) {
    const draft = draftOf(context, target);
    draft[blockId] = { ...draft[blockId], [String(element.action_id)]: state };
  }
  const silent = block.type === 'input' && block.dispatch_action !== true;
  if (silent) return { acked: true, attempts: 0 };
  return act(context, user, target, element, blockId, state);
}

/** What is chosen and typed in a message or view and has not been sent. */
export function draftOf(context: Context, target: Target): StateValues {
  const key = 'hash' in target ? target.id : `${target.channel}:${target.ts}`;
  const known = context.world.drafts.get(key);
  if (known) return known;
  const fresh = initialValues(target.blocks ?? []);
  context.world.drafts.set(key, fresh);
  return fresh;
}

async function act(
  context: Context,
  user: User,
  target: Target,
  element: Fields,
  blockId: string,
  state: Fields,
): Promise<Acted> {
  const action: Fields = {
    ...copyOf(state),
    type: element.type,
    action_id: element.action_id,
    block_id: blockId,
    action_ts: context.clock.ts(),
    ...Object.fromEntries(
      ['text', 'value', 'style'].flatMap((name) => (element[name] ? [[name, element[name]]] : [])),
    ),
    ...(state.value === undefined ? {} : { value: state.value }),
  };
  const values = draftOf(context, target);
  const payload =
    'hash' in target
      ? viewActionPayload(context, user, context.world.view(target.id)?.view ?? target, action, values)
      : messageActionPayload(context, user, target, action, values);
  const outcome = await context.courier.send({ kind: 'interactive', payload });
  const label = String(fieldsOf(element.text).text ?? element.action_id);
  return asSeen(context, user.id, label, outcome);
}
