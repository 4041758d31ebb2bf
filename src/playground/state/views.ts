import { withIds } from '../api/content.ts';
import type { Context } from '../context.ts';
import { copyOf, type Fields } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { initialValues } from './inputs.ts';
import type { View } from './types.ts';

/** A view as Slack keeps it, made of what an app sent; `before` is the view that it replaces. */
export function storedView(context: Context, sent: Fields, type: 'modal' | 'home', before?: View): View {
  const { identity, clock } = context;
  const blocks = withIds(context, sent.blocks as Fields[]);
  const id = before?.id ?? clock.id('V');
  const modal = { title: null, submit: null, close: null, clear_on_close: false, notify_on_close: false };
  return {
    ...(type === 'modal' ? modal : {}),
    ...copyOf(sent),
    ...strings(sent),
    id,
    type,
    team_id: identity.teamId,
    app_id: identity.appId,
    app_installed_team_id: identity.teamId,
    bot_id: identity.botId,
    blocks,
    state: { values: {} },
    hash: `${Math.floor(clock.now() / 1000)}.${clock.id('').slice(0, 8)}`,
    root_view_id: before?.root_view_id ?? id,
    previous_view_id: before?.previous_view_id ?? null,
  };
}

function strings(sent: Fields) {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '');
  return {
    private_metadata: text('private_metadata'),
    callback_id: text('callback_id'),
    external_id: text('external_id'),
  };
}

/** Opens a modal above the ones that are open, or as the first. */
export function pushModal(context: Context, user: string, view: View): void {
  const stack = context.world.modals.get(user) ?? [];
  const below = stack.at(-1);
  if (below) {
    view.previous_view_id = below.id;
    view.root_view_id = below.root_view_id;
  }
  context.world.drafts.set(view.id, initialValues(view.blocks));
  setStack(context, user, [...stack, view]);
}

/** True when one more modal may be pushed onto a person's stack. */
export function maySeeMore(context: Context, user: string): boolean {
  return (context.world.modals.get(user) ?? []).length < LIMITS.view.stack;
}

/** Puts a changed view in the place of the one it replaces; what was typed stays where the input stayed. */
export function replaceView(context: Context, user: string, view: View): void {
  const { world } = context;
  const typed = world.drafts.get(view.id) ?? {};
  const fresh = initialValues(view.blocks);
  for (const [block, actions] of Object.entries(fresh)) {
    for (const action of Object.keys(actions)) {
      const kept = typed[block]?.[action];
      if (kept && kept.type === actions[action]?.type) actions[action] = kept;
    }
  }
  world.drafts.set(view.id, fresh);
  if (view.type === 'home') {
    world.homes.set(user, view);
    world.changed({ type: 'home', user, view: copyOf(view) });
    return;
  }
  setStack(
    context,
    user,
    (world.modals.get(user) ?? []).map((one) => (one.id === view.id ? view : one)),
  );
}

/** Takes the visible modal away, or all of them. */
export function closeModals(context: Context, user: string, all: boolean): void {
  const stack = context.world.modals.get(user) ?? [];
  const left = all ? [] : stack.slice(0, -1);
  for (const view of stack.slice(left.length)) context.world.drafts.delete(view.id);
  setStack(context, user, left);
}

function setStack(context: Context, user: string, stack: View[]): void {
  context.world.modals.set(user, stack);
  context.world.changed({ type: 'modal', user, stack: copyOf(stack) });
}
