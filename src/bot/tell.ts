import type { Message } from '../dialogue/message.ts';
import type { After, Origin } from './origin.ts';
import type { Outbound } from './outbound.ts';

/** Shows a card to one person alone, where they are, once their delivery has been acknowledged. */
export type Tell = (to: Pick<Origin, 'channel' | 'user'>, thread: string | null, card: Message) => After;

/** Makes it over the way out. */
export const createTell =
  (outbound: Pick<Outbound, 'tell'>): Tell =>
  ({ channel, user }, thread, card) =>
  () =>
    outbound.tell(channel, thread, user, card);
