import type { Connection } from 'mongoose';
import type { Appointment, Slot } from '../../desk/appointments/appointment.js';
import type { Visit } from '../../desk/hall/visit.js';
import { allButDuplicates } from './duplicates.js';
import { modelsOf } from './models.js';

interface SeedBook {
  appointments: readonly Appointment[];
  /** None of them at a window. */
  visits: readonly Visit[];
  slots: readonly Slot[];
}

/** Stores weeks of bookings in a few writes and tells nobody; what is there already stays. */
export async function addBook(connection: Connection, { appointments, visits, slots }: SeedBook): Promise<void> {
  const models = modelsOf(connection);
  // Past the models' casting, which costs more than the write: types have shaped every value.
  const add = async (name: string, docs: readonly object[]): Promise<void> => {
    if (docs.length > 0) await allButDuplicates(connection.collection(name).insertMany([...docs], { ordered: false }));
  };
  await add(models.appointments.collection.name, appointments.map(({ id, ...fields }) => ({ _id: id, ...fields, outbox: [] })));
  await add(models.visits.collection.name, visits.map(({ id, ...fields }) => ({ _id: id, ...fields, facets: {}, outbox: [] })));
  await add(models.slots.collection.name, slots.map(({ id, ...fields }) => ({ _id: id, ...fields, unchecked: [] })));
}
