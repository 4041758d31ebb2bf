import type { Context } from '../context.ts';
import { copyOf } from '../json.ts';
import type { FormValues } from '../person/modal.ts';
import type { Acted } from '../person/outcome.ts';
import type { Person } from '../person/person.ts';
import type { Target } from '../person/press.ts';
import type { View } from '../state/types.ts';
import type { Action } from './protocol.ts';

/** Carries out what the page asks for; throws an Error with a plain reason when it cannot be done. */
export function perform(context: Context, person: Person, action: Action): Promise<Acted> {
  switch (action.do) {
    case 'say':
      return person.say(action.channel, action.text, action.thread_ts ? { thread_ts: action.thread_ts } : {});
    case 'edit':
      return person.edit(action.channel, action.ts, action.text);
    case 'command':
      return person.command(action.command, action.text, action.channel);
    case 'press':
    case 'select': {
      const target = targetOf(context, person, action.in);
      if (action.values && 'hash' in target) person.fill(target, action.values);
      const block = action.block_id === undefined ? {} : { block_id: action.block_id };
      if (action.do === 'select') return person.select(target, action.action_id, action.value, block);
      const value = action.value === undefined ? {} : { value: action.value };
      return person.press(target, action.action_id, { ...block, ...value });
    }
    case 'fill':
      person.fill(openView(context, action.view), action.values);
      return Promise.resolve({ acked: true, attempts: 0 });
    case 'submit':
      return person.submit(openView(context, action.view), action.values satisfies FormValues);
    case 'close':
      return person.close(openView(context, action.view));
    case 'open_home':
      return person.openHome(action.tab);
    case 'react':
      return person.react(action, action.name);
    case 'shortcut':
      return person.shortcut(action.callback_id, action.beside);
    case 'invite':
      return person.invite(action.channel);
  }
}

function targetOf(
  context: Context,
  person: Person,
  place: { view: string } | { channel: string; ts: string },
): Target {
  if ('view' in place) return openView(context, place.view);
  const ephemeral = person.ephemerals.find((one) => one.channel === place.channel && one.ts === place.ts);
  const message = ephemeral ?? context.world.find(place.channel, place.ts);
  if (!message) throw new RangeError(`there is no message ${place.ts}`);
  return copyOf(message);
}

function openView(context: Context, id: string): View {
  const found = context.world.view(id);
  if (!found) throw new RangeError(`there is no open view ${id}`);
  return found.view;
}
