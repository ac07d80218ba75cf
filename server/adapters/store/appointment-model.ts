import type { Appointment, Slot } from '../../desk/appointments/appointment.js';
import type { Instant, Text } from '../../desk/text.js';
import { documentSchema, list, number, part, text } from './document-schema.js';
import { outboxField, outboxIndex, type OutboxEntry } from './outbox-entries.js';

export type AppointmentDoc = Omit<Appointment, 'id'> & { _id: string; outbox: OutboxEntry[] };

const bilingual = part<Text>({ zh: text, en: text });

export const appointmentSchema = documentSchema<AppointmentDoc>(
  {
    _id: text,
    key: text,
    bookingNo: text,
    itemCode: text,
    itemName: bilingual,
    centreId: text,
    centreName: bilingual,
    slotId: text,
    startsAt: number,
    mode: text,
    state: text,
    source: text,
    lang: text,
    name: text,
    phone: text,
    contactId: text,
    callId: text,
    ticketNo: text,
    createdAt: number,
    version: number,
    outbox: outboxField,
  },
  [[{ key: 1 }, { unique: true }], [{ startsAt: 1, _id: 1 }], [{ centreId: 1, startsAt: 1, _id: 1 }], [{ contactId: 1, startsAt: -1 }], outboxIndex],
);

interface Place {
  key: string;
  at: Instant;
}
/** `unchecked` repeats the places whose booking nobody has confirmed yet; only the sweep reads it. */
export type SlotDoc = Omit<Slot, 'id'> & { _id: string; unchecked: readonly Place[] };

const place = part<Place>({ key: text, at: number });

export const slotSchema = documentSchema<SlotDoc>(
  { _id: text, centreId: text, startsAt: number, capacity: number, taken: list(place), unchecked: list(place) },
  [[{ 'unchecked.at': 1 }, { sparse: true }]],
);
