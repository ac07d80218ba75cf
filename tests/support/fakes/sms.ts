import type { OutboundChannel, OutboundMessage } from '../../../server/ports/outbound.js';

/** A transport that keeps what it was given; the same id leaves once. */
export class FakeSms implements OutboundChannel {
  readonly name = 'sms';
  readonly sent: OutboundMessage[] = [];
  /** While true every attempt fails, as when the provider is down. */
  broken = false;

  async send(message: OutboundMessage): Promise<{ externalId: string }> {
    if (this.broken) throw new Error('the provider does not answer');
    if (!this.sent.some(({ id }) => id === message.id)) this.sent.push(message);
    return { externalId: `sms-${message.id}` };
  }
}
