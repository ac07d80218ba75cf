/** A finished text for one receiver on one channel. */
export interface OutboundMessage {
  /** Event id + consumer: a transport that is asked twice sends once. */
  id: string;
  to: string;
  text: string;
}

/** What carries a message out of the desk: Twilio, or the console transport for trial use. */
export interface OutboundChannel {
  readonly name: 'sms';
  send(message: OutboundMessage): Promise<{ externalId: string }>;
}
