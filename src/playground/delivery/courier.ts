import type { Faults } from '../faults.ts';
import { type Fields, fieldsOf } from '../json.ts';
import { remember } from '../log.ts';

/** What is brought to the app: an event, a slash command or an interaction, with its payload. */
export interface Parcel {
  kind: 'events_api' | 'slash_commands' | 'interactive';
  payload: Fields;
}

/** How one attempt ended. `reason` is Slack's word for a failure. */
export type Attempt =
  | { acked: true; response?: unknown }
  | { acked: false; reason: string; noRetry?: boolean };

/** How a delivery ended after all its attempts; `response` is what the app sent with its acknowledgement. */
export interface Outcome {
  acked: boolean;
  attempts: number;
  response?: unknown;
  /** Why the last attempt failed, in Slack's word. */
  reason?: string;
}

/** A way to the app: HTTP or Socket Mode. */
export interface Transport {
  attempt(parcel: Parcel, retry: { attempt: number; reason: string }): Promise<Attempt>;
}

/** One line of the log of deliveries. */
export interface DeliveryRecord extends Outcome {
  kind: Parcel['kind'];
  payload: Fields;
  at: number;
}

/** Brings parcels to the app: events again when they are not acknowledged, commands and interactions once. */
export class Courier {
  readonly log: DeliveryRecord[] = [];
  transport: Transport;
  readonly #faults: Faults;
  readonly #now: () => number;
  readonly #retryDelays: readonly number[];
  readonly #hears: (event: Fields) => boolean;
  readonly #timers = new Map<ReturnType<typeof setTimeout>, () => void>();
  readonly #underWay = new Set<Promise<unknown>>();
  #stopped = false;

  constructor(options: {
    transport: Transport;
    faults: Faults;
    now: () => number;
    retryDelaysMs: readonly number[];
    /** Whether the app is subscribed to an event. */
    hears: (event: Fields) => boolean;
  }) {
    this.transport = options.transport;
    this.#faults = options.faults;
    this.#now = options.now;
    this.#retryDelays = options.retryDelaysMs;
    this.#hears = options.hears;
  }

  /** Delivers a parcel; resolves when it was acknowledged or given up. An event without a subscription is not sent. */
  send(parcel: Parcel): Promise<Outcome> {
    if (parcel.kind === 'events_api' && !this.#hears(fieldsOf(parcel.payload.event))) {
      return Promise.resolve({ acked: true, attempts: 0 });
    }
    const work = this.#deliver(parcel);
    this.#underWay.add(work);
    return work.finally(() => this.#underWay.delete(work));
  }

  /** Resolves when nothing is under way to the app any more, what follows from it included. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled([...this.#underWay]);
  }

  /** Ends all waiting; what was still to be repeated is given up. */
  stop(): void {
    this.#stopped = true;
    for (const [timer, wake] of this.#timers) {
      clearTimeout(timer);
      wake();
    }
    this.#timers.clear();
  }

  async #deliver(parcel: Parcel): Promise<Outcome> {
    if (parcel.kind !== 'events_api') return this.#record(parcel, await this.#attempts(parcel, []));
    const copies = this.#faults.forDelivery().map(async (late) => {
      if (late > 0) await this.#wait(late);
      return this.#record(parcel, await this.#attempts(parcel, this.#retryDelays));
    });
    const [first, ...others] = await Promise.all(copies);
    return others.find((one) => one.acked) ?? first ?? { acked: false, attempts: 0 };
  }

  async #attempts(parcel: Parcel, delays: readonly number[]): Promise<Outcome> {
    let reason = '';
    for (let attempt = 0; ; attempt += 1) {
      const result = await this.transport.attempt(parcel, { attempt, reason });
      const attempts = attempt + 1;
      if (result.acked) return { acked: true, attempts, response: result.response };
      reason = result.reason;
      const delay = delays[attempt];
      if (delay === undefined || result.noRetry || this.#stopped) return { acked: false, attempts, reason };
      if (delay > 0) await this.#wait(delay);
      if (this.#stopped) return { acked: false, attempts, reason };
    }
  }

  #record(parcel: Parcel, outcome: Outcome): Outcome {
    remember(this.log, { kind: parcel.kind, payload: parcel.payload, at: this.#now(), ...outcome });
    return outcome;
  }

  #wait(ms: number): Promise<void> {
    if (this.#stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        resolve();
      }, ms);
      this.#timers.set(timer, resolve);
    });
  }
}
