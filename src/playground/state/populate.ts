import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';
import { userFromSeed } from './seed.ts';

/** Puts the people, the bot and the channels into a new workspace. */
export function populate(context: Context, settings: Settings): void {
  const { world, clock, identity } = context;
  for (const seed of settings.users) {
    const user = userFromSeed(seed, clock.id('U'));
    world.users.set(user.id, user);
  }
  const people = [...world.users.keys()];
  world.users.set(identity.botUserId, {
    id: identity.botUserId,
    name: identity.botName,
    realName: identity.botName,
    tz: 'Asia/Shanghai',
    isAdmin: false,
    isBot: true,
  });
  for (const seed of settings.channels) {
    const members = [...(seed.members ?? people)];
    if (seed.botInvited ?? true) members.push(identity.botUserId);
    const id = seed.id ?? clock.id('C');
    const created = Math.floor(clock.now() / 1000);
    world.addChannel({ id, name: seed.name, isPrivate: seed.isPrivate ?? false, members, created });
  }
}
