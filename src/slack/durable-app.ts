import { App, type ReceiverEvent } from '@slack/bolt';

/** What a delivery leaves to be done once it has been acknowledged, and whether its handling failed. */
export interface DeliveryMark {
  failure: unknown;
  readonly after: (() => Promise<void>)[];
}

/** Where a delivery's mark lies in Bolt's context. */
export const MARK = 'nianbaoDelivery';

/** The bot is being stopped and leaves a delivery to be made again. */
class StoppingError extends Error {
  readonly code = 'stopping';
  constructor() {
    super('the bot is being stopped');
    this.name = 'StoppingError';
  }
}

/** Whether a delivery was only left to whoever runs next: nothing has gone wrong. */
export const isStopping = (error: unknown): boolean => error instanceof StoppingError;

/** The mark of the delivery that a listener is handling. */
export function markOf(context: object): DeliveryMark {
  const mark = (context as Record<string, unknown>)[MARK];
  if (typeof mark !== 'object' || mark === null) throw new Error('a delivery without its mark');
  return mark as DeliveryMark;
}

/**
 * Bolt acknowledges Events API deliveries before any listener runs, so that a crash after it loses the answer.
 * Here an event is acknowledged when its listener has committed; when the listener failed it is not
 * acknowledged, and Slack's redelivery is the inbox. What is to be posted waits until after the acknowledgement.
 */
export class DurableApp extends App {
  #inHand = 0;
  #isStopping = false;
  #whenEmpty: (() => void)[] = [];

  /**
   * Takes no more events, which Slack will deliver again to whoever runs then, and resolves when everything in hand is
   * done. Buttons and forms, which do not come again, are still taken.
   */
  drain(): Promise<void> {
    this.#isStopping = true;
    if (this.#inHand === 0) return Promise.resolve();
    return new Promise((done) => this.#whenEmpty.push(done));
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (this.#isStopping && event.body.type === 'event_callback') throw new StoppingError();
    this.#inHand += 1;
    try {
      await this.#take(event);
    } finally {
      this.#inHand -= 1;
      if (this.#inHand === 0) for (const done of this.#whenEmpty.splice(0)) done();
    }
  }

  async #take(event: ReceiverEvent): Promise<void> {
    const mark: DeliveryMark = { failure: undefined, after: [] };
    const customProperties = { ...event.customProperties, [MARK]: mark };
    const isEvent = event.body.type === 'event_callback';
    const held = isEvent
      ? { ...event, ack: async () => undefined, customProperties }
      : { ...event, customProperties };
    await super.processEvent(held);
    const isFailed = mark.failure !== undefined && isEvent;
    // Slack delivers it again: the person is told once, at the first attempt.
    if (isFailed && (event.retryNum ?? 0) > 0) throw mark.failure;
    if (isEvent && !isFailed) await event.ack();
    for (const after of mark.after) {
      await after().catch((error: unknown) => this.logger.error(error));
    }
    if (isFailed) throw mark.failure;
  }
}
