import type { Connection, Model } from 'mongoose';
import { usualCallPolicy, type CallPolicy } from '../../desk/calls/policy.js';
import type { CallStore } from '../../ports/call-store.js';
import type { Clock } from '../../ports/clock.js';
import type { Ids } from '../../ports/ids.js';
import type { Ports } from '../../ports/index.js';
import type { Log } from '../../ports/log.js';
import { MongoAppointmentStore } from './appointment-store.js';
import { MongoAuditLog } from './audit-store.js';
import { MongoAvailabilityStore } from './availability-store.js';
import { MongoBulletinStore } from './bulletin-store.js';
import { MongoCallStore } from './call-store.js';
import { noLineYet } from './case-line.js';
import { MongoCaseStore } from './case-store.js';
import { MongoContactStore } from './contact-store.js';
import { MongoConversationStore } from './conversation-store.js';
import { MongoDeliveryStore } from './delivery-store.js';
import { MongoDirectory } from './directory-store.js';
import { MongoFileStore } from './file-store.js';
import { MongoGuideStore } from './guide-store.js';
import { MongoGuideTaskStore } from './guide-task-store.js';
import { MongoGuideWatchStore } from './guide-watch-store.js';
import { MongoLookupStore } from './lookup-store.js';
import { MongoBoardStore } from './board-store.js';
import { modelsOf, type Models } from './models.js';
import { MongoModelShelf } from './model-shelf.js';
import { MongoNoticeBoard } from './notice-board.js';
import { MongoNumbers } from './numbers.js';
import { MongoOutboxStore, type OutboxDoc } from './outbox-store.js';
import { MongoQuestionStore } from './question-store.js';
import { MongoRulebook } from './rulebook-store.js';
import { afterSaving, type SavedHook } from './saved-hook.js';
import { MongoSeatStore } from './seat-store.js';
import { MongoSlotStore } from './slot-store.js';
import { MongoStaffStore } from './staff-store.js';
import { MongoSupervisionStore } from './supervision-store.js';
import { MongoSavedViewStore } from './saved-view-store.js';
import { MongoTemplateStore } from './template-store.js';
import { MongoReceivedTexts, MongoTextStops } from './text-stores.js';
import { MongoTicketStore } from './ticket-store.js';
import { MongoUnitRegister } from './unit-register.js';
import { MongoWaitlist } from './waitlist-store.js';
import { MongoCounterStore } from './visit-counters.js';
import { MongoVisitStore } from './visit-store.js';

interface StoreOptions {
  clock: Clock;
  ids: Ids;
  log: Log;
  /** Keyed hash of a plain phone number. */
  hashPhone: (phone: string) => string;
  onSaved?: SavedHook;
  /** How calls are taken until somebody changes it; absent = as usual. */
  firstCalls?: CallPolicy;
}

export type Stores = Pick<
  Ports,
  'appointments' | 'audit' | 'availability' | 'waitlist' | 'board' | 'bulletins' | 'cases' | 'contacts' | 'conversations' | 'deliveries' | 'directory' | 'files' | 'guides' | 'guideTasks' | 'guideWatches' | 'lineCases' | 'lookups' | 'models' | 'notices' | 'numbers' | 'outbox' | 'questions' | 'receivedTexts' | 'rulebook' | 'savedViews' | 'seats' | 'slots' | 'staff' | 'supervisions' | 'templates' | 'textStops' | 'tickets' | 'units' | 'counters' | 'visits'
> & {
  calls: CallStore;
  /** Reads guides anew at the next question: another process may have changed them. */
  forgetGuides: () => void;
};

/** Every store of the desk on one connection. */
export function createStores(connection: Connection, { clock, ids, log, hashPhone, onSaved, firstCalls = usualCallPolicy }: StoreOptions): Stores {
  const models = modelsOf(connection);
  const saved = afterSaving(onSaved, log);
  const { conversations, tickets, appointments, rules, settings } = models;
  const rulebook = new MongoRulebook({ rules, settings, tickets, clock, firstCalls, added: (kind) => directory.forget(kind) });
  const guides = new MongoGuideStore({ books: models.guideBooks, shelves: models, clock, saved, published: () => directory.forget('guides') });
  const directory = new MongoDirectory({ shelves: models, clock, rulebook, guides });
  return {
    appointments: new MongoAppointmentStore({ model: appointments, clock, saved }),
    ...aroundBookings(models),
    audit: new MongoAuditLog(models.audit),
    board: new MongoBoardStore(tickets),
    calls: new MongoCallStore(models.calls),
    ...aroundFigures(models),
    contacts: new MongoContactStore({ model: models.contacts, ids, hashPhone }),
    conversations: new MongoConversationStore({ model: conversations, clock, saved }),
    deliveries: new MongoDeliveryStore(models.deliveries),
    directory,
    forgetGuides: () => directory.forget('guides'),
    files: new MongoFileStore(models.photos),
    guides,
    ...aroundGuides(models),
    lookups: new MongoLookupStore(models.lookups),
    lineCases: noLineYet,
    ...aroundLearning(models),
    notices: new MongoNoticeBoard(models.notices),
    numbers: new MongoNumbers(models.counters),
    outbox: new MongoOutboxStore({ conversation: withOutbox(conversations), ticket: withOutbox(tickets), appointment: withOutbox(appointments), supervision: withOutbox(models.supervisions), guide: withOutbox(models.guideBooks), visit: withOutbox(models.visits) }),
    rulebook,
    seats: new MongoSeatStore(models.seats),
    slots: new MongoSlotStore({ slots: models.slots, appointments }),
    staff: new MongoStaffStore({ staff: models.staff, sessions: models.sessions, clock }),
    supervisions: new MongoSupervisionStore({ model: models.supervisions, clock, saved }),
    savedViews: new MongoSavedViewStore(models.savedViews),
    ...aroundTexts(models),
    tickets: new MongoTicketStore({ model: tickets, clock, hashPhone, saved }),
    units: new MongoUnitRegister({ units: models.units, saved: () => directory.forget('units') }),
    ...aroundHalls(models, { clock, saved }),
  };
}

/** What the assistant learnt and has yet to learn. */
function aroundLearning({ models, modelHeads, modelWeights, questions }: Models): Pick<Stores, 'models' | 'questions'> {
  return { models: new MongoModelShelf({ models, heads: modelHeads, weights: modelWeights }), questions: new MongoQuestionStore(questions) };
}

/** What figures are counted from, and what is written about them. */
function aroundFigures({ bulletins, cases, caseLayouts }: Models): Pick<Stores, 'bulletins' | 'cases'> {
  return { bulletins: new MongoBulletinStore(bulletins), cases: new MongoCaseStore({ cases, layouts: caseLayouts }) };
}

/** When centres are open, and who waits for a place. */
function aroundBookings({ availabilities, waits }: Models): Pick<Stores, 'availability' | 'waitlist'> {
  return { availability: new MongoAvailabilityStore(availabilities), waitlist: new MongoWaitlist(waits) };
}

/** Texts that came in, who wants none, and what is written from. */
function aroundTexts({ receivedTexts, textStops, templates }: Models): Pick<Stores, 'receivedTexts' | 'templates' | 'textStops'> {
  return { receivedTexts: new MongoReceivedTexts(receivedTexts), templates: new MongoTemplateStore(templates), textStops: new MongoTextStops(textStops) };
}

/** Who is in a hall, and which windows are open. */
function aroundHalls({ visits, hallCounters }: Models, { clock, saved }: Pick<StoreOptions, 'clock'> & { saved: ReturnType<typeof afterSaving> }): Pick<Stores, 'counters' | 'visits'> {
  return { counters: new MongoCounterStore(hallCounters), visits: new MongoVisitStore({ model: visits, clock, saved }) };
}

/** What units were asked about guides, and who agreed to be told of them. */
function aroundGuides({ guideTasks, guideWatches }: Models): Pick<Stores, 'guideTasks' | 'guideWatches'> {
  return { guideTasks: new MongoGuideTaskStore(guideTasks), guideWatches: new MongoGuideWatchStore(guideWatches) };
}

/** The outbox is the same part of every aggregate's document. */
function withOutbox<D extends OutboxDoc>(model: Model<D>): Model<OutboxDoc> {
  return model as unknown as Model<OutboxDoc>;
}
