import { App, type ReceiverEvent } from '@slack/bolt';

/** What a delivery leaves to be done once it has been acknowledged, and whether its handling failed. */
export interface DeliveryMark {
  failure: unknown;
  readonly after: (() => Promise<void>)[];
}

/** Where a delivery's mark lies in Bolt's context. */
export const MARK = 'nianbaoDelivery';

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
  override async processEvent(event: ReceiverEvent): Promise<void> {
    const mark: DeliveryMark = { failure: undefined, after: [] };
    const customProperties = { ...event.customProperties, [MARK]: mark };
    const isEvent = event.body.type === 'event_callback';
    const held = isEvent
      ? { ...event, ack: async () => undefined, customProperties }
      : { ...event, customProperties };
    await super.processEvent(held);
    if (mark.failure !== undefined && isEvent) throw mark.failure;
    if (isEvent) await event.ack();
    for (const after of mark.after) {
      await after().catch((error: unknown) => this.logger.error(error));
    }
  }
}
