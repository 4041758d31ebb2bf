/** What a command works with; the edges are handed in so that a command decides nothing about them. */
export interface Streams {
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (line: string) => void;
}

/** A command: its help, and what it does with its arguments. Resolves with the exit status. */
export interface Command {
  readonly help: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}

/** Exit statuses of the contract. */
export const FINE = 0;
export const HAS_ERRORS = 1;
export const UNUSABLE = 2;
