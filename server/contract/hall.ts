import { z } from 'zod';
import { accessNeed, eligibility } from './booking.js';
import { bilingual, idempotencyKey, instant } from './common.js';

export const visitState = z.enum(['waiting', 'called', 'serving', 'parked', 'missed', 'done', 'left']);
export type VisitState = z.infer<typeof visitState>;
const visitMove = z.enum(['call_again', 'undo_call', 'start', 'pass', 'come_back', 'park', 'resume', 'finish', 'leave']);
export type VisitMove = z.infer<typeof visitMove>;
export const priority = z.enum(['elderly', 'disabled', 'pregnant', 'with_infant', 'other']);
export type Priority = z.infer<typeof priority>;

const windowNo = z.coerce.number().int().min(1).max(99);
const range = z.object({ from: z.number().int(), to: z.number().int() });
/** Minutes; null = too little is known today to say. */
export const waitRange = range.nullable();
export type WaitRange = z.infer<typeof waitRange>;

export const visitRow = z.object({
  id: z.string(),
  version: z.number().int(),
  number: z.string(),
  state: visitState,
  bookingNo: z.string().nullable(),
  startsAt: instant.nullable(),
  items: z.array(bilingual),
  /** Masked. */
  name: z.string().nullable(),
  priority: priority.nullable(),
  access: z.array(accessNeed),
  arrivedAt: instant,
  /** Booked, and here too late for the appointed turn. */
  late: z.boolean(),
  /** Here before the appointed time. */
  early: z.boolean(),
  counterNo: z.number().int().nullable(),
  /** For the present turn. */
  calls: z.number().int(),
  calledAt: instant.nullable(),
  moves: z.array(visitMove),
});
export type VisitRow = z.infer<typeof visitRow>;

export const hallCounter = z.object({ no: z.number().int(), clerk: z.object({ id: z.string(), name: z.string() }), items: z.array(bilingual) });
export type HallCounter = z.infer<typeof hallCounter>;

const expectedRow = z.object({ appointmentId: z.string(), bookingNo: z.string(), startsAt: instant, items: z.array(bilingual), access: z.array(accessNeed), companion: z.boolean(), eligibility, name: z.string().nullable(), noShow: z.boolean(), noShowFrom: instant });
export type ExpectedRow = z.infer<typeof expectedRow>;

export const hall = z.object({
  at: instant,
  centre: z.object({ id: z.string(), name: bilingual }),
  counters: z.array(hallCounter),
  /** The reader's own window; null while they sit at none. */
  mine: z.object({ no: z.number().int(), items: z.array(bilingual) }).nullable(),
  /** Whom the reader's window has now. */
  current: visitRow.nullable(),
  /** In the order they will be called to the reader's window. */
  line: z.array(visitRow),
  /** At other windows. */
  elsewhere: z.array(visitRow),
  missed: z.array(visitRow),
  parked: z.array(visitRow),
  expected: z.array(expectedRow),
  arrived: z.number().int(),
  done: z.number().int(),
  /** For somebody who takes a number now. */
  wait: waitRange,
  /** How many served visits the range speaks from. */
  waitFrom: z.number().int(),
  /** Where the hall's display is. */
  displayAddress: z.string(),
});
export type Hall = z.infer<typeof hall>;

/** Where one can sit down, and what can be done there. */
export const halls = z.object({ centres: z.array(z.object({ id: z.string(), name: bilingual, counters: z.array(hallCounter) })), items: z.array(z.object({ code: z.string(), name: bilingual })) });
export type Halls = z.infer<typeof halls>;

export const openCounter = z.object({ no: windowNo, itemCode: z.string().max(80).nullable().default(null) });
export type OpenCounter = z.input<typeof openCounter>;

export const checkIn = z.union([
  z.object({ appointmentId: z.string().min(1).max(80), priority: priority.nullable().default(null) }),
  z.object({ bookingNo: z.string().regex(/^\d{8}$/), lastFour: z.string().regex(/^\d{4}$|^$/), priority: priority.nullable().default(null) }),
]);
export type CheckIn = z.input<typeof checkIn>;

export const walkIn = z.object({ key: idempotencyKey, itemCode: z.string().max(80).nullable().default(null), name: z.string().trim().max(40).nullable().default(null), priority: priority.nullable().default(null) });
export type WalkIn = z.input<typeof walkIn>;

export const moveVisit = z.object({ version: z.number().int(), move: visitMove });
export type MoveVisit = z.infer<typeof moveVisit>;
export const noShow = z.object({ appointmentId: z.string().min(1).max(80) });

/** What a hall's display may know: numbers and windows, nobody's name. */
const displayCall = z.object({ number: z.string(), counterNo: z.number().int(), at: instant, calls: z.number().int() });
export type DisplayCall = z.infer<typeof displayCall>;
export const hallDisplay = z.object({
  at: instant,
  centre: bilingual,
  /** The latest call first. */
  calls: z.array(displayCall),
  /** Numbers at windows now, not called any more. */
  serving: z.array(z.object({ number: z.string(), counterNo: z.number().int() })),
  missed: z.array(z.string()),
  /** Who should get ready. */
  next: z.array(z.string()),
  waiting: z.number().int(),
  wait: waitRange,
});
export type HallDisplay = z.infer<typeof hallDisplay>;
export const displayQuery = z.object({ code: z.string().min(1).max(40) });
