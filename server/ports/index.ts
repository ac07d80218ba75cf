import type { Announcer } from './announcer.js';
import type { AppointmentStore, SlotStore } from './appointment-store.js';
import type { Assistant } from './assistant.js';
import type { Clock } from './clock.js';
import type { ConversationStore } from './conversation-store.js';
import type { DeliveryStore } from './delivery-store.js';
import type { Directory } from './directory.js';
import type { FileStore, PhotoCleaner } from './file-store.js';
import type { Ids } from './ids.js';
import type { JobQueue } from './job-queue.js';
import type { Log } from './log.js';
import type { LookupStore } from './lookup-store.js';
import type { Numbers } from './numbers.js';
import type { OutboundChannel } from './outbound.js';
import type { OutboxStore } from './outbox-store.js';
import type { ContactStore, StaffStore } from './people-store.js';
import type { Rulebook } from './rulebook.js';
import type { SeatStore } from './seat-store.js';
import type { Secrets } from './secrets.js';
import type { TicketStore } from './ticket-store.js';
import type { Words } from './words.js';

/** Everything actions may need; each takes the part it names with Pick. */
export interface Ports {
  announcer: Announcer;
  appointments: AppointmentStore;
  assistant: Assistant;
  clock: Clock;
  contacts: ContactStore;
  conversations: ConversationStore;
  deliveries: DeliveryStore;
  directory: Directory;
  files: FileStore;
  photos: PhotoCleaner;
  ids: Ids;
  jobs: JobQueue;
  log: Log;
  lookups: LookupStore;
  numbers: Numbers;
  outbox: OutboxStore;
  rulebook: Rulebook;
  seats: SeatStore;
  secrets: Secrets;
  slots: SlotStore;
  sms: OutboundChannel;
  staff: StaffStore;
  tickets: TicketStore;
  words: Words;
}
