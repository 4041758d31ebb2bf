import { randomUUID } from 'node:crypto';
import type { Methods } from './method.ts';

/** Tickets for Socket Mode links that were given out and not yet used. */
export class LinkTickets {
  readonly #open = new Set<string>();

  /** A new ticket; it is good for one link. */
  issue(): string {
    const ticket = randomUUID();
    this.#open.add(ticket);
    return ticket;
  }

  /** True once for every ticket that was issued. */
  redeem(ticket: string): boolean {
    return this.#open.delete(ticket);
  }
}

/** The method that opens a Socket Mode link; it alone takes the app-level token. */
export function appMethods(tickets: LinkTickets): Methods {
  return {
    'apps.connections.open': ({ url, identity }) => {
      const at = url.replace(/^http/, 'ws');
      return { url: `${at}/link/?ticket=${tickets.issue()}&app_id=${identity.appId}` };
    },
  };
}
