import { checkView } from '../blocks/view.ts';
import type { Context } from '../context.ts';
import { copyOf, type Fields } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { View } from '../state/types.ts';
import { maySeeMore, pushModal, replaceView, storedView } from '../state/views.ts';
import type { Trigger } from '../state/world.ts';
import type { Args } from './arguments.ts';
import { refusal, SlackApiError } from './errors.ts';
import type { Method, Methods } from './method.ts';

/** Refuses a view that Slack would not take. */
export function refuseBadView(
  context: Context,
  view: Fields,
  surface: 'modal' | 'home',
  replaced?: View,
): void {
  const problems = checkView(view, surface);
  if (problems.length > 0) throw refusal('invalid_arguments', problems);
  if (Buffer.byteLength(JSON.stringify(view)) > LIMITS.view.bytes) throw new SlackApiError('view_too_large');
  const named = context.world.viewByExternalId(String(view.external_id ?? ''));
  if (named && named.view.id !== replaced?.id) throw new SlackApiError('duplicate_external_id');
}

function readView(args: Args): Fields {
  const view = args.object('view', 'invalid_arguments');
  if (!view) throw new SlackApiError('invalid_arguments');
  return view;
}

/** Looks up what a trigger is for; it is spent by `spend` once the view is known to be fine. */
function trigger(context: Context, args: Args): Trigger {
  const found = context.world.triggers.get(args.need('trigger_id'));
  if (!found) throw new SlackApiError('invalid_trigger_id');
  if (found.used) throw new SlackApiError('exchanged_trigger_id');
  if (context.clock.now() > found.expiresAt) throw new SlackApiError('expired_trigger_id');
  return found;
}

const open: Method = (context, args) => {
  const right = trigger(context, args);
  const sent = readView(args);
  refuseBadView(context, sent, 'modal');
  right.used = true;
  const view = storedView(context, sent, 'modal');
  context.world.modals.set(right.user, []);
  pushModal(context, right.user, view);
  return { view: copyOf(view) };
};

const push: Method = (context, args) => {
  const right = trigger(context, args);
  const sent = readView(args);
  refuseBadView(context, sent, 'modal');
  const stack = context.world.modals.get(right.user) ?? [];
  if (!right.viewId || !stack.some((one) => one.id === right.viewId)) throw new SlackApiError('not_found');
  if (!maySeeMore(context, right.user)) throw new SlackApiError('push_limit_reached');
  right.used = true;
  const view = storedView(context, sent, 'modal');
  pushModal(context, right.user, view);
  return { view: copyOf(view) };
};

const update: Method = (context, args) => {
  const { world } = context;
  const id = args.text('view_id');
  const found = id === undefined ? world.viewByExternalId(args.need('external_id')) : world.view(id);
  if (!found) throw new SlackApiError('not_found');
  const sent = readView(args);
  refuseBadView(context, sent, found.view.type, found.view);
  refuseOldHash(args, found.view);
  const view = storedView(context, sent, found.view.type, found.view);
  replaceView(context, found.user, view);
  return { view: copyOf(view) };
};

const publish: Method = (context, args) => {
  const user = args.need('user_id');
  if (!context.world.users.has(user)) throw new SlackApiError('user_not_found');
  const before = context.world.homes.get(user);
  const sent = readView(args);
  refuseBadView(context, sent, 'home', before);
  if (before) refuseOldHash(args, before);
  const view = storedView(context, sent, 'home', before);
  replaceView(context, user, view);
  return { view: copyOf(view) };
};

function refuseOldHash(args: Args, view: View): void {
  const hash = args.text('hash');
  if (hash !== undefined && hash !== view.hash) throw new SlackApiError('hash_conflict');
}

/** The methods that open and change modals and the Home tab. */
export const views: Methods = {
  'views.open': open,
  'views.push': push,
  'views.update': update,
  'views.publish': publish,
};
