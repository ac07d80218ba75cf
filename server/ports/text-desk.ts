import type { Lang } from '../desk/text.js';
import type { Satisfaction } from '../desk/ticket/records.js';
import type { DeliveryEnd } from './delivery-store.js';

/** What a text message asks for; `code` = a code word of four digits, or a booking number of eight; `score` null = a digit that is none. */
export type TextWish = { kind: 'yes' | 'no' | 'change'; code: string } | { kind: 'rate'; score: Satisfaction | null } | { kind: 'stop' | 'start' | 'help' | 'unknown' };

export interface HeardText {
  id: string;
  from: string;
  text: string;
  /** Of the words it is written in. */
  lang: Lang;
  wish: TextWish;
  /** The provider has answered it already: a second answer would confuse. */
  answered: boolean;
}

export interface DeliveryReport {
  /** The desk's own id of the message. */
  id: string;
  externalId: string;
  state: DeliveryEnd;
  /** It failed because its receiver told the provider to stop. */
  stopped: boolean;
}

/** What the desk does with texts that come in, and with news of those that went out. Both may be told twice. */
export interface TextDesk {
  heard(text: HeardText): Promise<void>;
  reported(report: DeliveryReport): Promise<void>;
}
