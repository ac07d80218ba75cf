import type { Instant } from '../../desk/text.js';
import type { Call, CallRecording } from '../../ports/call-store.js';
import type { Delivery } from '../../ports/delivery-store.js';
import { documentSchema, list, number, opaque, part, text } from './document-schema.js';

export type CallDoc = Omit<Call, 'id'> & { _id: string };
export type DeliveryDoc = Omit<Delivery, 'id'> & { _id: string };
export interface CounterDoc {
  _id: string;
  value: number;
}
export interface PhotoDoc {
  _id: string;
  bytes: Buffer;
  mime: 'image/jpeg';
  width: number;
  height: number;
  at: Instant;
}

export const callSchema = documentSchema<CallDoc>(
  {
    _id: text,
    from: text,
    startedAt: number,
    status: text,
    statusSeq: number,
    turn: number,
    state: opaque,
    answered: list(part<Call['answered'][number]>({ turn: number, body: text })),
    recordings: list(part<CallRecording>({ id: text, state: text, seconds: number, url: text })),
    version: number,
  },
  [[{ from: 1, startedAt: -1 }]],
);

export const deliverySchema = documentSchema<DeliveryDoc>(
  { _id: text, channel: text, kind: text, to: text, text, state: text, externalId: text, about: text, at: number },
  [[{ at: -1, _id: -1 }], [{ about: 1, at: -1 }], [{ to: 1, at: -1 }]],
);

export const counterSchema = documentSchema<CounterDoc>({ _id: text, value: number });

export const photoSchema = documentSchema<PhotoDoc>({ _id: text, bytes: { type: Buffer }, mime: text, width: number, height: number, at: number });
