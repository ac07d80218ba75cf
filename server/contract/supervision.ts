import { z } from 'zod';
import { bilingual, idempotencyKey, instant } from './common.js';
import { dateKey, deadlineView } from './deadline.js';
import { figure, kpiDefinition } from './kpi.js';
import { finishedText } from './finished-text.js';
import { party, queueRow } from './ticket.js';

const text = (min: number, max: number) => z.string().trim().min(min).max(max);
const ticketNo = z.string().regex(/^\d{18}$/);

export const supervisionKind = z.enum(['phone', 'written', 'onsite', 'joint', 'rectification']);
export type SupervisionKind = z.infer<typeof supervisionKind>;
export const supervisionLevel = z.enum(['ordinary', 'yellow', 'red']);
export type SupervisionLevel = z.infer<typeof supervisionLevel>;
export const supervisionState = z.enum(['issued', 'answered', 'return_requested', 'closed', 'cancelled']);
export type SupervisionState = z.infer<typeof supervisionState>;
const supervisionAction = z.enum(['answer', 'request_return', 'deny_return', 'reject_answer', 'close', 'raise', 'remind', 'cancel']);
export type SupervisionAction = z.infer<typeof supervisionAction>;
export const supervisionView = z.enum(['open', 'issued', 'answered', 'return_requested', 'ended']);
export type SupervisionView = z.infer<typeof supervisionView>;

/** The most pressing first. */
export const proposalRule = z.enum(['critical_overdue', 'card_due', 'overdue', 'returned', 'unsatisfied', 'sign_today', 'instructed', 'hot_topic']);
export type ProposalRule = z.infer<typeof proposalRule>;
export const remedy = z.enum(['phone_order', 'remind', 'written_order', 'designate', 'rehandle_order', 'urge_sign', 'instruct_order', 'joint_order']);
export type Remedy = z.infer<typeof remedy>;
const proposalFacts = z.object({
  dueAt: instant.optional(),
  clock: z.enum(['day', 'hour']).optional(),
  n: z.number().int().optional(),
  usual: z.number().int().optional(),
  contacts: z.number().int().optional(),
  level: supervisionLevel.optional(),
  cause: z.string().max(40).optional(),
  leader: z.string().max(40).optional(),
  topic: z.string().max(80).optional(),
  area: z.string().max(80).optional(),
});
export type ProposalFacts = z.infer<typeof proposalFacts>;
/** Why it was proposed. */
const proposalReason = z.object({ rule: proposalRule, facts: proposalFacts });
export type ProposalReason = z.infer<typeof proposalReason>;

/** Working days a unit may be given. */
const answerDays = z.coerce.number().int().min(1).max(30);
const mostTickets = 50;

export const issueForm = z.object({
  key: idempotencyKey,
  kind: supervisionKind,
  level: supervisionLevel,
  ticketNos: z.array(ticketNo).min(1).max(mostTickets),
  unitId: text(1, 80),
  coUnitIds: z.array(z.string().min(1).max(80)).max(8).default([]),
  leader: z.string().trim().max(40).optional(),
  demand: finishedText(4, 2000),
  days: answerDays,
  reason: proposalReason.optional(),
});
export type IssueForm = z.input<typeof issueForm>;

const supervisionCommand = z.discriminatedUnion('action', [
  z.object({ action: z.literal('answer'), text: text(4, 2000) }),
  z.object({ action: z.literal('request_return'), reason: text(4, 500) }),
  z.object({ action: z.literal('deny_return'), note: text(2, 500) }),
  z.object({ action: z.literal('reject_answer'), note: text(2, 500), days: answerDays }),
  z.object({ action: z.literal('close'), verdict: text(2, 500) }),
  z.object({ action: z.literal('raise'), note: text(2, 500) }),
  z.object({ action: z.literal('remind'), note: text(2, 500).optional() }),
  z.object({ action: z.literal('cancel'), reason: text(2, 500) }),
]);
export type SupervisionCommand = z.infer<typeof supervisionCommand>;
export const runSupervision = z.object({ version: z.number().int(), command: supervisionCommand });
export type RunSupervision = z.infer<typeof runSupervision>;

/** The date to answer by; `metAt` once everybody has. */
const answerDate = deadlineView.extend({ metAt: instant.nullable() });

export const supervisionRow = z.object({
  id: z.string(),
  no: z.string(),
  version: z.number().int(),
  kind: supervisionKind,
  level: supervisionLevel,
  state: supervisionState,
  unit: party,
  coUnits: z.array(party),
  ticketNos: z.array(z.string()),
  demand: z.string(),
  answerBy: answerDate,
  reason: proposalReason.nullable(),
  reminders: z.number().int(),
  createdAt: instant,
  updatedAt: instant,
});
export type SupervisionRow = z.infer<typeof supervisionRow>;

export const supervisionsQuery = z.object({ view: supervisionView.default('open'), page: z.coerce.number().int().min(1).default(1), size: z.coerce.number().int().min(1).max(100).default(50) });
export const supervisionPage = z.object({ rows: z.array(supervisionRow), total: z.number().int(), counts: z.record(supervisionView, z.number().int()), page: z.number().int(), size: z.number().int() });
export type SupervisionPage = z.infer<typeof supervisionPage>;

const supervisionEntry = z.object({
  seq: z.number().int(),
  at: instant,
  type: z.string(),
  byName: z.string().nullable(),
  unitName: z.string().nullable(),
  text: z.string().nullable(),
  level: supervisionLevel.nullable(),
  n: z.number().int().nullable(),
  /** A date to answer by that was counted again, and the one before. */
  dueAt: instant.nullable(),
  was: instant.nullable(),
});
export type SupervisionEntry = z.infer<typeof supervisionEntry>;

export const supervisionDetail = z.object({
  row: supervisionRow,
  /** Those of its tickets this reader may open. */
  tickets: z.array(queueRow),
  leader: z.string().nullable(),
  issuedBy: z.string(),
  answers: z.array(z.object({ unit: party, text: z.string(), byName: z.string(), at: instant })),
  /** Units that still have to answer. */
  awaited: z.array(party),
  returnRequest: z.object({ reason: z.string(), byName: z.string(), at: instant }).nullable(),
  verdict: z.string().nullable(),
  history: z.array(supervisionEntry),
  actions: z.array(supervisionAction),
});
export type SupervisionDetail = z.infer<typeof supervisionDetail>;

export const draftQuery = z.object({ nos: z.string().regex(/^\d{18}(,\d{18}){0,49}$/), days: answerDays.default(3) });
/** What an order would say, and when it would be due, before it is issued. */
export const supervisionDraft = z.object({
  tickets: z.array(queueRow),
  facts: z.array(z.object({ no: z.string(), lateSince: instant.nullable(), contacts: z.number().int(), returns: z.number().int(), unsatisfied: z.number().int() })),
  unit: party.nullable(),
  blockedUnitIds: z.array(z.string()),
  level: supervisionLevel,
  reasons: z.array(proposalReason),
  answerBy: deadlineView,
});
export type SupervisionDraft = z.infer<typeof supervisionDraft>;

const boardMeasure = z.enum(['open', 'overdue', 'dueSoon', 'returned', 'unsatisfied', 'supervised']);
export type BoardMeasure = z.infer<typeof boardMeasure>;
const boardRow = z.object({ key: z.string(), name: bilingual, numbers: z.record(boardMeasure, z.number().int()), /** The part of the queue's address that picks this row. */ query: z.string() });
export type BoardRow = z.infer<typeof boardRow>;

const boardLine = z.object({
  id: z.string(),
  reason: proposalReason,
  remedy,
  ticket: z.object({ no: z.string(), version: z.number().int(), title: z.string(), place: z.string() }).nullable(),
  order: z.object({ id: z.string(), no: z.string(), version: z.number().int() }).nullable(),
  unit: party.nullable(),
  topic: bilingual.nullable(),
  area: bilingual.nullable(),
  /** The tickets an order out of this line would cover. */
  nos: z.array(z.string()),
  /** The queue that lists what the line counts; null when it is about one thing. */
  query: z.string().nullable(),
  done: z.object({ at: instant, byName: z.string() }).nullable(),
});
export type BoardLine = z.infer<typeof boardLine>;

export const board = z.object({
  at: instant,
  lines: z.array(boardLine),
  /** Open proposals in all, and the queue that lists their tickets; null when there are none. */
  pressing: z.object({ n: z.number().int(), query: z.string() }).nullable(),
  doneToday: z.number().int(),
  /** The parts of the queue's address that pick a measure, to be joined with a row's. */
  measures: z.record(boardMeasure, z.string()),
  units: z.array(boardRow),
  topics: z.array(boardRow),
  areas: z.array(boardRow),
  returnedFrom: z.number().int(),
  /** What is due next, for the day nothing is late. */
  next: z.object({ no: z.string(), deadline: deadlineView }).nullable(),
  /** How the day before went. */
  yesterday: z.object({ date: dateKey, figures: z.array(z.object({ definition: kpiDefinition, figure })) }),
});
export type Board = z.infer<typeof board>;
