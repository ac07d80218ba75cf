import type { Availability } from '../../desk/appointments/availability.js';
import { documentSchema, number, opaque, text } from './document-schema.js';

export type AvailabilityDoc = Omit<Availability, 'centreId'> & { _id: string };

export const availabilitySchema = documentSchema<AvailabilityDoc>({ _id: text, version: number, slotMinutes: number, counters: opaque, hours: opaque, exceptions: opaque });
