import { join } from 'node:path';
import { connectStore } from '../../../server/adapters/store/connect.js';
import { modelsOf, type Models } from '../../../server/adapters/store/models.js';
import type { AppointmentDoc, SlotDoc } from '../../../server/adapters/store/appointment-model.js';
import type { ConversationDoc } from '../../../server/adapters/store/conversation-model.js';
import type { SeatDoc } from '../../../server/adapters/store/seat-model.js';
import type { CallDoc, DeliveryDoc } from '../../../server/adapters/store/small-models.js';
import type { TicketDoc } from '../../../server/adapters/store/ticket-model.js';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';

/** Everything the torture looks at, as it lies in the store. */
export interface Documents {
  conversations: ConversationDoc[];
  tickets: TicketDoc[];
  appointments: AppointmentDoc[];
  slots: SlotDoc[];
  deliveries: DeliveryDoc[];
  seats: SeatDoc[];
  calls: CallDoc[];
  /** How many documents each index finds; every one must find them all. */
  byIndex: { name: string; found: number; of: number }[];
}

const dbName = 'civic_desk';

/** Reads a stopped desk's documents through a store opened for it alone. */
export async function readStore(dataDir: string): Promise<Documents> {
  const mongo = await startEmbeddedMongo({ dataDir: join(dataDir, 'store'), dbName });
  try {
    return await readAt(mongo.uri);
  } finally {
    await mongo.close();
  }
}

/** Reads the documents behind an address. */
export async function readAt(uri: string): Promise<Documents> {
  const store = await connectStore(uri, { dbName });
  try {
    return await readAll(modelsOf(store.connection));
  } finally {
    await store.close();
  }
}

async function readAll(models: Models): Promise<Documents> {
  const tickets = await models.tickets.find().lean<TicketDoc[]>();
  const appointments = await models.appointments.find().lean<AppointmentDoc[]>();
  return {
    conversations: await models.conversations.find().lean<ConversationDoc[]>(),
    tickets,
    appointments,
    slots: await models.slots.find().lean<SlotDoc[]>(),
    deliveries: await models.deliveries.find().lean<DeliveryDoc[]>(),
    seats: await models.seats.find().lean<SeatDoc[]>(),
    calls: await models.calls.find().lean<CallDoc[]>(),
    byIndex: [
      { name: 'tickets.key', found: (await models.tickets.find({ key: { $gte: '' } })).length, of: tickets.length },
      { name: 'tickets.createdAt', found: (await models.tickets.find({ createdAt: { $gte: 0 } })).length, of: tickets.length },
      { name: 'tickets.facets.lightDueAt', found: (await models.tickets.find({ 'facets.lightDueAt': { $gte: 0 } })).length, of: tickets.length },
      { name: 'appointments.key', found: (await models.appointments.find({ key: { $gte: '' } })).length, of: appointments.length },
      { name: 'appointments.startsAt', found: (await models.appointments.find({ startsAt: { $gte: 0 } })).length, of: appointments.length },
    ],
  };
}
