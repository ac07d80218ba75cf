import type { Connection, Model, Schema } from 'mongoose';
import { appointmentSchema, slotSchema, type AppointmentDoc, type SlotDoc } from './appointment-model.js';
import { availabilitySchema, type AvailabilityDoc } from './availability-model.js';
import { auditSchema, type AuditDoc } from './audit-store.js';
import { bulletinSchema, type BulletinDoc } from './bulletin-model.js';
import { caseLayoutSchema, caseSchema, type CaseDoc, type CaseLayoutDoc } from './case-model.js';
import { conversationSchema, type ConversationDoc } from './conversation-model.js';
import { guideBookSchema, guideTaskSchema, guideWatchSchema, type GuideBookDoc, type GuideTaskDoc, type GuideWatchDoc } from './guide-model.js';
import { lookupSchema, type LookupDoc } from './lookup-model.js';
import { headSchema, modelSchema, weightsSchema, type HeadDoc, type ModelDoc, type WeightsDoc } from './model-shelf.js';
import { noticeSchema, type NoticeDoc } from './notice-board.js';
import { pageSchema, type PageDoc, type ShelfName } from './directory-model.js';
import { contactSchema, sessionSchema, staffSchema, type ContactDoc, type SessionDoc, type StaffDoc } from './people-models.js';
import { questionSchema, type QuestionDoc } from './question-store.js';
import { ruleSchema, type RuleDoc } from './rulebook-model.js';
import { seatSchema, type SeatDoc } from './seat-model.js';
import { callSchema, counterSchema, deliverySchema, photoSchema, type CallDoc, type CounterDoc, type DeliveryDoc, type PhotoDoc } from './small-models.js';
import { supervisionSchema, type SupervisionDoc } from './supervision-model.js';
import { savedViewsSchema, type SavedViewsDoc } from './saved-view-store.js';
import { templateSchema, type TemplateDoc } from './template-model.js';
import { receivedTextSchema, textStopSchema, type ReceivedTextDoc, type TextStopDoc } from './text-models.js';
import { ticketSchema, type TicketDoc } from './ticket-model.js';
import { waitSchema, type WaitDoc } from './waitlist-model.js';
import { counterDaySchema, visitSchema, type CounterDayDoc, type VisitDoc } from './visit-model.js';

export interface Models extends Record<ShelfName, Model<PageDoc>> {
  conversations: Model<ConversationDoc>;
  tickets: Model<TicketDoc>;
  appointments: Model<AppointmentDoc>;
  slots: Model<SlotDoc>;
  availabilities: Model<AvailabilityDoc>;
  waits: Model<WaitDoc>;
  contacts: Model<ContactDoc>;
  staff: Model<StaffDoc>;
  sessions: Model<SessionDoc>;
  seats: Model<SeatDoc>;
  audit: Model<AuditDoc>;
  calls: Model<CallDoc>;
  deliveries: Model<DeliveryDoc>;
  counters: Model<CounterDoc>;
  lookups: Model<LookupDoc>;
  notices: Model<NoticeDoc>;
  photos: Model<PhotoDoc>;
  models: Model<ModelDoc>;
  modelHeads: Model<HeadDoc>;
  modelWeights: Model<WeightsDoc>;
  questions: Model<QuestionDoc>;
  rules: Model<RuleDoc>;
  cases: Model<CaseDoc>;
  caseLayouts: Model<CaseLayoutDoc>;
  bulletins: Model<BulletinDoc>;
  guideBooks: Model<GuideBookDoc>;
  guideTasks: Model<GuideTaskDoc>;
  guideWatches: Model<GuideWatchDoc>;
  supervisions: Model<SupervisionDoc>;
  savedViews: Model<SavedViewsDoc>;
  templates: Model<TemplateDoc>;
  receivedTexts: Model<ReceivedTextDoc>;
  textStops: Model<TextStopDoc>;
  visits: Model<VisitDoc>;
  hallCounters: Model<CounterDayDoc>;
}

/** Every collection of the desk on one connection, made once a connection. */
export function modelsOf(connection: Connection): Models {
  const known = madeBefore.get(connection);
  if (known) return known;
  const model = <D>(collection: string, schema: Schema<D>): Model<D> => connection.model<D>(collection, schema, collection);
  const models: Models = {
    conversations: model('conversations', conversationSchema),
    tickets: model('tickets', ticketSchema),
    appointments: model('appointments', appointmentSchema),
    slots: model('slots', slotSchema),
    ...planModels(model),
    contacts: model('contacts', contactSchema),
    staff: model('staff', staffSchema),
    sessions: model('sessions', sessionSchema),
    seats: model('seats', seatSchema),
    audit: model('audit', auditSchema),
    calls: model('calls', callSchema),
    deliveries: model('deliveries', deliverySchema),
    counters: model('counters', counterSchema),
    lookups: model('lookups', lookupSchema),
    notices: model('notices', noticeSchema),
    photos: model('photos', photoSchema),
    models: model('models', modelSchema),
    modelHeads: model('model_heads', headSchema),
    modelWeights: model('model_weights', weightsSchema),
    questions: model('questions', questionSchema),
    rules: model('rules', ruleSchema),
    cases: model('cases', caseSchema),
    caseLayouts: model('case_layouts', caseLayoutSchema),
    bulletins: model('bulletins', bulletinSchema),
    ...guideModels(model),
    supervisions: model('supervisions', supervisionSchema),
    savedViews: model('saved_views', savedViewsSchema),
    templates: model('templates', templateSchema),
    ...textModels(model),
    ...hallModels(model),
    ...shelves(model),
  };
  madeBefore.set(connection, models);
  return models;
}

type Make = <D>(collection: string, schema: Schema<D>) => Model<D>;

/** Who comes to a hall and which windows are open. */
function hallModels(model: Make): Pick<Models, 'visits' | 'hallCounters'> {
  return { visits: model('visits', visitSchema), hallCounters: model('hall_counters', counterDaySchema) };
}

/** Texts that came in, and who wants none. */
function textModels(model: Make): Pick<Models, 'receivedTexts' | 'textStops'> {
  return { receivedTexts: model('received_texts', receivedTextSchema), textStops: model('text_stops', textStopSchema) };
}

/** When centres are open, and who waits for a place. */
function planModels(model: Make): Pick<Models, 'availabilities' | 'waits'> {
  return { availabilities: model('availabilities', availabilitySchema), waits: model('waits', waitSchema) };
}

/** Guides, what units were asked about them, and who agreed to be told of them. */
function guideModels(model: Make): Pick<Models, 'guideBooks' | 'guideTasks' | 'guideWatches'> {
  return { guideBooks: model('guide_books', guideBookSchema), guideTasks: model('guide_tasks', guideTaskSchema), guideWatches: model('guide_watches', guideWatchSchema) };
}

/** What the desk was set up with. */
function shelves(model: Make): Record<ShelfName, Model<PageDoc>> {
  const shelf = (name: ShelfName): Model<PageDoc> => model(name, pageSchema());
  return { units: shelf('units'), centres: shelf('centres'), items: shelf('items'), guides: shelf('guides'), settings: shelf('settings') };
}

const madeBefore = new WeakMap<Connection, Models>();
