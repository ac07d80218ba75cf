import { z } from 'zod';
import { channelName, instant } from './common.js';
import { deadlineView } from './deadline.js';
import { assignmentState, ticketState, ticketType, urgency } from './ticket-facts.js';

export * from './ticket-commands.js';
export * from './ticket-facts.js';

export const party = z.object({ id: z.string(), name: z.string() });

export const queueRow = z.object({
  no: z.string(),
  version: z.number().int(),
  channel: channelName,
  type: ticketType,
  urgency,
  state: ticketState,
  title: z.string(),
  place: z.string(),
  /** How the matter begins, in the citizen's words, for cards; masked like the title. */
  excerpt: z.string(),
  /** Already masked for the reader. */
  callerName: z.string(),
  confidential: z.boolean(),
  escalated: z.boolean(),
  /** Clocks stand still until then at the latest. */
  suspendedUntil: instant.nullable(),
  urges: z.number().int(),
  returns: z.number().int(),
  rehandles: z.number().int(),
  /** How often the citizen was dissatisfied. */
  unsatisfied: z.number().int(),
  /** A topic code, and the unit whose part of the district it lies in. */
  topic: z.string().nullable(),
  area: z.string().nullable(),
  /** Where the share of the reader's own unit stands; null for who has none. */
  myShare: assignmentState.nullable(),
  /** A unit asks to give it back, or for more time; the citizen asks for a call by somebody responsible. */
  asks: z.array(z.enum(['return', 'extension', 'call'])),
  supervised: z.enum(['ordinary', 'yellow', 'red']).nullable(),
  /** The deadline that presses next, if any clock runs. */
  deadline: deadlineView.nullable(),
  leadUnit: party.nullable(),
  owner: party.nullable(),
  updatedAt: instant,
  createdAt: instant,
});
export type QueueRow = z.infer<typeof queueRow>;

export const queueView = z.enum(['mine', 'to_accept', 'to_dispatch', 'to_sign', 'in_progress', 'fed_back', 'to_review', 'to_call_back', 'to_decide', 'call_asked', 'returned', 'unsatisfied', 'supervised', 'suspended', 'due_soon', 'overdue', 'all']);
export type QueueView = z.infer<typeof queueView>;
const queueSort = z.enum(['deadline', 'newest', 'updated', 'urgency']);
export type QueueSort = z.infer<typeof queueSort>;

export const queueQuery = z.object({
  view: queueView.default('all'),
  channel: channelName.optional(),
  type: ticketType.optional(),
  state: ticketState.optional(),
  urgency: urgency.optional(),
  light: z.enum(['green', 'amber', 'red']).optional(),
  unitId: z.string().optional(),
  /** The unit that answers for the whole; `none` for tickets without one, as with topic and area. */
  leadUnitId: z.string().max(80).optional(),
  topic: z.string().max(80).optional(),
  area: z.string().max(80).optional(),
  /** Given back at least so often. */
  returnsFrom: z.coerce.number().int().min(1).optional(),
  filedSince: z.coerce.number().int().optional(),
  /** `yes`: only what is not finished yet. */
  open: z.enum(['yes']).optional(),
  /** These and no others, by number. */
  nos: z.string().regex(/^\d{18}(,\d{18})*$/).optional(),
  /** Ticket number (or its last ≥ 4 digits), whole phone, name, words of the title or place; answered newest first. */
  q: z.string().trim().max(60).optional(),
  /** With `q`: only what was filed before. */
  before: z.coerce.number().int().optional(),
  sort: queueSort.default('deadline'),
  page: z.coerce.number().int().min(1).default(1),
  size: z.coerce.number().int().min(1).max(100).default(50),
});
export type QueueQuery = z.input<typeof queueQuery>;

export const queuePage = z.object({
  rows: z.array(queueRow),
  total: z.number().int(),
  /** `total` is only what is known; a search does not count to the end. */
  orMore: z.boolean(),
  /** A search stopped here; what was filed before is found by asking again with it as `before`. */
  backTo: instant.nullable(),
  page: z.number().int(),
  size: z.number().int(),
  at: instant,
});
export type QueuePage = z.infer<typeof queuePage>;
export const queueCounts = z.record(queueView, z.number().int());
export type QueueCounts = z.infer<typeof queueCounts>;
