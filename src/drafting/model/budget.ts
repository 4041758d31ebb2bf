import { ModelError } from './failure.ts';

/** The time that one draft or answer may take, shared by all its calls, together with the caller's wish to stop. */
export interface Budget {
  /** Aborted when the time is up or the caller stops. */
  readonly signal: AbortSignal;
  readonly remaining: () => number;
  /** Waits; ends early with an error when the time is up or the caller stops. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Throws the caller's reason when it was the caller who stopped; otherwise says that the time is up. */
  readonly timedOut: () => boolean;
  readonly close: () => void;
}

/** Starts a budget of `timeoutMs`. `close` must be called, or the timer keeps the process alive. */
export function startBudget(timeoutMs: number, now: () => number, caller?: AbortSignal): Budget {
  const controller = new AbortController();
  const until = now() + timeoutMs;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeoutMs);
  const stop = () => controller.abort();
  if (caller?.aborted) stop();
  caller?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    remaining: () => Math.max(0, until - now()),
    timedOut: () => {
      caller?.throwIfAborted();
      return timedOut;
    },
    wait: (milliseconds) =>
      new Promise((resolve, reject) => {
        const stopped = () => {
          clearTimeout(pause);
          reject(new ModelError('timeout', 'stopped while waiting'));
        };
        const pause = setTimeout(() => {
          controller.signal.removeEventListener('abort', stopped);
          resolve();
        }, milliseconds);
        if (controller.signal.aborted) stopped();
        else controller.signal.addEventListener('abort', stopped, { once: true });
      }),
    close: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', stop);
    },
  };
}
