import type { Appointment, Place, Slot } from '../../desk/appointments/appointment.js';
import { noNeeds } from '../../desk/appointments/appointment.js';
import type { Text } from '../../desk/text.js';
import { documentSchema, list, number, opaque, part, text } from './document-schema.js';
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
    items: opaque,
    centreId: text,
    centreName: bilingual,
    slotId: text,
    slotIds: opaque,
    placeKey: text,
    startsAt: number,
    mode: text,
    state: text,
    source: text,
    lang: text,
    name: text,
    phone: text,
    needs: opaque,
    contactId: text,
    callId: text,
    ticketNo: text,
    bookedFor: text,
    sequence: number,
    remindAt: number,
    respondBy: number,
    claim: text,
    history: opaque,
    createdAt: number,
    version: number,
    outbox: outboxField,
  },
  [
    [{ key: 1 }, { unique: true }],
    [{ claim: 1 }, { unique: true, partialFilterExpression: { claim: { $gt: '' } } }],
    [{ bookingNo: 1 }],
    [{ placeKey: 1 }, { sparse: true }],
    [{ phone: 1, startsAt: -1 }],
    [{ startsAt: 1, _id: 1 }],
    [{ centreId: 1, startsAt: 1, _id: 1 }],
    [{ contactId: 1, startsAt: -1 }],
    [{ remindAt: 1 }, { sparse: true }],
    [{ respondBy: 1 }, { sparse: true }],
    outboxIndex,
  ],
);

/** What bookings made before a field existed are read with. */
export function appointmentOf({ _id, outbox: _, ...fields }: AppointmentDoc): Appointment {
  const { itemCode, itemName, slotId, key } = fields;
  const first = { items: [{ code: itemCode, name: itemName }], slotIds: [slotId], placeKey: key, needs: noNeeds, sequence: 0, remindAt: null, respondBy: null, claim: null, bookedFor: null, history: [] };
  return { ...first, ...fields, id: _id };
}

/** `unchecked` repeats the places kept for good whose booking nobody has confirmed yet; only the sweep reads it. */
export type SlotDoc = Omit<Slot, 'id'> & { _id: string; unchecked: readonly Place[] };

const place = part<Place>({ key: text, at: number, until: number });

export const slotSchema = documentSchema<SlotDoc>(
  { _id: text, centreId: text, startsAt: number, capacity: number, reserved: number, taken: list(place), unchecked: list(place) },
  [
    [{ 'unchecked.at': 1 }, { sparse: true }],
    [{ 'taken.until': 1 }, { sparse: true }],
    [{ centreId: 1, startsAt: 1 }],
  ],
);
