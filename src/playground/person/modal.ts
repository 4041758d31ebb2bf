import { SlackApiError } from '../api/errors.ts';
import { refuseBadView } from '../api/views.ts';
import { elementsIn } from '../blocks/texts.ts';
import type { Context } from '../context.ts';
import { closedPayload, submissionPayload } from '../interactions.ts';
import { copyOf, type Fields, fieldsOf, isFields } from '../json.ts';
import { refusedByClient, type SimpleValue, stateValue } from '../state/inputs.ts';
import type { User, View } from '../state/types.ts';
import { closeModals, maySeeMore, pushModal, replaceView, storedView } from '../state/views.ts';
import { type Acted, asSeen, type Submitted } from './outcome.ts';
import { draftOf } from './press.ts';

/** block_id → a value for its only input, or action_id → value. */
export type FormValues = Readonly<Record<string, SimpleValue | Readonly<Record<string, SimpleValue>>>>;

/** Types values into a modal without submitting it. */
export function fill(context: Context, view: View, values: FormValues): void {
  const draft = draftOf(context, view);
  const elements = elementsIn(view.blocks);
  for (const [blockId, given] of Object.entries(values)) {
    const inBlock = elements.filter((one) => one.blockId === blockId);
    if (inBlock.length === 0) throw new RangeError(`the view has no input in block ${blockId}`);
    for (const { element } of inBlock) {
      const actionId = String(element.action_id);
      const named = isFields(given) && !('type' in given) ? given[actionId] : given;
      if (named === undefined) continue;
      draft[blockId] = { ...draft[blockId], [actionId]: stateValue(element, named as SimpleValue) };
    }
  }
}

/** A person submits a modal; what Slack's own client refuses never reaches the app. */
export async function submit(
  context: Context,
  user: User,
  seen: View,
  values: FormValues = {},
): Promise<Submitted> {
  const view = topModal(context, user);
  if (view?.id !== seen.id)
    throw new RangeError(`the modal ${seen.id} is not the one that ${user.realName} sees`);
  fill(context, view, values);
  const draft = draftOf(context, view);
  const errors = refusedByClient(view.blocks, draft);
  if (Object.keys(errors).length > 0) return { acked: false, attempts: 0, errors, view: copyOf(view) };
  const payload = submissionPayload(context, user, view, draft);
  const outcome = await context.courier.send({ kind: 'interactive', payload });
  const acted = asSeen(context, user.id, String(fieldsOf(view.title).text ?? ''), outcome);
  return acted.acked ? respond(context, user, view, acted) : { ...acted, view: copyOf(view) };
}

function respond(context: Context, user: User, view: View, acted: Acted): Submitted {
  const response = fieldsOf(acted.response);
  const action = response.response_action;
  if (action === 'errors') {
    const errors = Object.fromEntries(
      Object.entries(fieldsOf(response.errors)).map(([block, text]) => [block, String(text)]),
    );
    const known = view.blocks.filter((block) => block.type === 'input').map((block) => block.block_id);
    const misplaced = Object.keys(errors).some((block) => !known.includes(block));
    if (misplaced || Object.keys(errors).length === 0)
      return failed(context, user, acted, 'invalid_arguments');
    return { ...acted, errors, ...visible(context, user) };
  }
  try {
    if (action === 'update') replace(context, user, view, fieldsOf(response.view));
    else if (action === 'push') push(context, user, fieldsOf(response.view));
    else closeModals(context, user.id, action === 'clear');
  } catch (error) {
    if (!(error instanceof SlackApiError)) throw error;
    return failed(context, user, acted, error.code);
  }
  return { ...acted, ...visible(context, user) };
}

function replace(context: Context, user: User, view: View, sent: Fields): void {
  refuseBadView(context, sent, 'modal', view);
  replaceView(context, user.id, storedView(context, sent, 'modal', view));
}

function push(context: Context, user: User, sent: Fields): void {
  refuseBadView(context, sent, 'modal');
  if (!maySeeMore(context, user.id)) throw new SlackApiError('push_limit_reached');
  pushModal(context, user.id, storedView(context, sent, 'modal'));
}

/** The app's answer could not be used: Slack shows the person an error and the modal stays. */
function failed(context: Context, user: User, acted: Acted, code: string): Submitted {
  context.world.personError({ user: user.id, at: context.clock.now(), code, what: 'view_submission' });
  return { ...acted, error: code, ...visible(context, user) };
}

function visible(context: Context, user: User): { view?: View } {
  const view = topModal(context, user);
  return view ? { view: copyOf(view) } : {};
}

/** The modal that a person sees. */
export function topModal(context: Context, user: User): View | undefined {
  return context.world.modals.get(user.id)?.at(-1);
}

/** A person closes a modal; the app hears of it only if it asked to. */
export async function close(context: Context, user: User, seen: View): Promise<Acted> {
  const view = topModal(context, user);
  if (view?.id !== seen.id)
    throw new RangeError(`the modal ${seen.id} is not the one that ${user.realName} sees`);
  const all = view.clear_on_close === true;
  const closed = all ? [...(context.world.modals.get(user.id) ?? [])] : [view];
  closeModals(context, user.id, all);
  const told = closed.filter((one) => one.notify_on_close === true);
  const outcomes = await Promise.all(
    told.map((one) =>
      context.courier.send({ kind: 'interactive', payload: closedPayload(context, user, one, all) }),
    ),
  );
  return { acked: outcomes.every((one) => one.acked), attempts: outcomes.length > 0 ? 1 : 0 };
}
