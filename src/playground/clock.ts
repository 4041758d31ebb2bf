import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Time and identifiers of one workspace: message timestamps never repeat and never run backwards. */
export interface Clock {
  /** Milliseconds since 1970, from the injected clock. */
  now(): number;
  /** A Slack timestamp ("1700000000.000100"), unique and increasing in this workspace. */
  ts(): string;
  /** An identifier such as "U0ABC12345": the prefix and ten characters. */
  id(prefix: string): string;
}

/** Makes the clock of a workspace over an injected `now` (milliseconds). */
export function createClock(now: () => number): Clock {
  let last = 0;
  return {
    now,
    ts() {
      last = Math.max(Math.floor(now()) * 1000, last + 1);
      const micros = String(last % 1_000_000).padStart(6, '0');
      return `${Math.floor(last / 1_000_000)}.${micros}`;
    },
    id(prefix) {
      return prefix + [...randomBytes(10)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
    },
  };
}
