import type { Fields } from './json.ts';
import { type Random, seededRandom } from './random.ts';

/** One thing that goes wrong with a Web API call. */
export type ApiFault =
  /** Refused with HTTP 429 and `Retry-After` in seconds; nothing was done. */
  | { status: 429; retryAfter: number }
  /** A server error; nothing was done. */
  | { status: 500 | 502 | 503 }
  /** An answer `{ok: false, error}`; nothing was done. */
  | { error: string }
  /** No answer comes until the client gives up; nothing was done. */
  | { hang: true }
  /** The call is carried out and the connection breaks before the answer: the outcome is unknown to the app. */
  | { loseAnswer: true };

/** How often things go wrong by chance; fractions of 1. */
export interface FaultRates {
  /** Fixes the run: the same seed gives the same decisions in the same order. */
  seed: number;
  api429?: number;
  /** Seconds told with a 429 by chance; 1 by default, the least that Slack tells. */
  retryAfter?: number;
  api500?: number;
  loseAnswer?: number;
  /** Event deliveries sent twice. */
  duplicate?: number;
  /** Event deliveries that arrive late, by up to `lateMs`, and so out of order. */
  late?: number;
  lateMs?: number;
}

/** What happens to one delivery: how late each copy of it is sent, in milliseconds. */
export type DeliveryPlan = readonly number[];

interface Planned {
  method: string;
  fault: ApiFault;
  left: number;
  where: (args: Fields) => boolean;
}

/** Makes things go wrong, on order or by chance. */
export class Faults {
  #planned: Planned[] = [];
  #rates: FaultRates | undefined;
  #random: Random = seededRandom(0);

  /** Lets the next calls of a method ("*" for any) fail, `times` of them, only those whose arguments match `where`. */
  failNext(method: string, fault: ApiFault, times = 1, where: (args: Fields) => boolean = () => true): void {
    this.#planned.push({ method, fault, left: times, where });
  }

  /** Starts failures by chance; without rates they end, and so does everything planned. */
  atRandom(rates?: FaultRates): void {
    this.#rates = rates;
    this.#random = seededRandom(rates?.seed ?? 0);
    if (!rates) this.#planned = [];
  }

  /** The fault that a call meets, if any. Opening a socket is spared by chance, not on order. */
  forCall(method: string, args: Fields): ApiFault | undefined {
    const planned = this.#planned.find(
      (one) => one.left > 0 && (one.method === '*' || one.method === method) && one.where(args),
    );
    if (planned) {
      planned.left -= 1;
      return planned.fault;
    }
    const rates = this.#rates;
    if (!rates || method === 'apps.connections.open') return undefined;
    const roll = this.#random();
    const limited = rates.api429 ?? 0;
    const broken = limited + (rates.api500 ?? 0);
    if (roll < limited) return { status: 429, retryAfter: rates.retryAfter ?? 1 };
    if (roll < broken) return { status: 500 };
    return roll < broken + (rates.loseAnswer ?? 0) ? { loseAnswer: true } : undefined;
  }

  /** When the copies of an event delivery are sent: one at once unless chance has it otherwise. */
  forDelivery(): DeliveryPlan {
    const rates = this.#rates;
    if (!rates) return [0];
    const copies = this.#random() < (rates.duplicate ?? 0) ? 2 : 1;
    return Array.from({ length: copies }, () =>
      this.#random() < (rates.late ?? 0) ? Math.ceil(this.#random() * (rates.lateMs ?? 500)) : 0,
    );
  }
}
