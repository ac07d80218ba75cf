import type { SupervisionLevel } from '../../desk/supervision/supervision.js';
import type { TicketCommand, UnitRef } from '../../desk/ticket/commands.js';
import type { Fault, Satisfaction } from '../../desk/ticket/records.js';
import { leadOf } from '../../desk/ticket/assignment.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Matter } from './matters/index.js';
import { office, untilDate, type Pause } from './pauses.js';
import type { DeskHand } from './people.js';

/** What whoever acts has before them. */
export interface Scene {
  ticket: Ticket;
  matter: Matter;
  /** Whose work it is, and who got it by mistake. */
  unit: UnitRef;
  mistaken: UnitRef;
}

/** Somebody does something with a ticket after a while. */
export interface Deed {
  by: DeskHand | 'unit' | 'mistaken' | 'citizen';
  after: Pause;
  does: (scene: Scene) => TicketCommand;
}

/** The supervisor's order about a ticket, its answer, and its end. */
export type OrderDeed = { after: Pause } & ({ issues: SupervisionLevel; demand: string; days: number } | { answers: string } | { closes: string });

const share = ({ ticket }: Scene): string => leadOf(ticket)?.id ?? '';

export const accepted: Deed = { by: 'operator', after: office(0.1, 3), does: () => ({ action: 'accept' }) };
export const sent: Deed = { by: 'dispatcher', after: office(0.2, 4), does: ({ unit }) => ({ action: 'dispatch', lead: unit, co: [], advice: '请与来电人联系，按期答复。' }) };
export const missent: Deed = { by: 'dispatcher', after: office(0.2, 4), does: ({ mistaken }) => ({ action: 'dispatch', lead: mistaken, co: [], advice: '请核实情况，按期答复。' }) };
export const returned: Deed = { by: 'mistaken', after: office(0.5, 4), does: () => ({ action: 'request_return', reason: 'function', basis: '不在本单位职责清单内。' }) };
export const returnAllowed: Deed = { by: 'dispatcher', after: office(0.3, 4), does: (scene) => ({ action: 'approve_return', assignmentId: share(scene), note: '核对职责清单，同意退回。' }) };
export const designated: Deed = { by: 'supervisor', after: office(0.3, 3), does: ({ unit }) => ({ action: 'designate', lead: unit, advice: '两次退单，由你单位承办，不得再退。' }) };
export const signed: Deed = { by: 'unit', after: office(0.3, 6), does: () => ({ action: 'sign' }) };
export const rung: Deed = { by: 'unit', after: office(0.3, 4), does: () => ({ action: 'contact', reached: true, note: '约好上门的时间。' }) };
export const extended: readonly Deed[] = [
  { by: 'unit', after: untilDate(0.5, 0.7), does: () => ({ action: 'request_extension', days: 3, reason: '配件要从外地调，三天后到。' }) },
  { by: 'supervisor', after: office(0.3, 4), does: () => ({ action: 'approve_extension', note: null }) },
];

/** The unit's answer after this long. */
export const fedBack = (after: Pause): Deed => ({
  by: 'unit',
  after,
  does: ({ ticket, matter }) => ({ action: 'feedback', handling: matter.handling, publicReply: matter.reply, contacted: true, contactedAt: ticket.updatedAt, contactedOn: null, solved: true, unsolvedReason: null }),
});
export const approved: Deed = { by: 'reviewer', after: office(0.3, 6), does: () => ({ action: 'approve', note: null }) };
export const sentBack: Deed = { by: 'reviewer', after: office(0.3, 6), does: () => ({ action: 'send_back', reason: 'off_topic', note: '答复没有说到来电人问的事。' }) };
export const missed: Deed = { by: 'callback', after: office(0.5, 5), does: () => ({ action: 'record_callback', reached: false, truthful: null, solved: null, satisfaction: null, fault: null, note: '无人接听。' }) };

interface Said {
  satisfaction: Satisfaction;
  fault?: Fault;
}

/** What the citizen says when called back. */
export const calledBack = ({ satisfaction, fault }: Said): Deed => ({
  by: 'callback',
  after: office(0.5, 6),
  does: () => ({ action: 'record_callback', reached: true, truthful: true, solved: fault !== 'unit', satisfaction, fault: fault ?? null, note: fault === 'unit' ? '说没有真正解决。' : null }),
});
export const answered: Deed = { by: 'operator', after: office(0.1, 5), does: ({ matter }) => ({ action: 'answer', reply: matter.reply }) };
export const rejected: Deed = { by: 'dispatcher', after: office(0.3, 5), does: () => ({ action: 'reject', reason: '已经进入诉讼程序，热线不能代替法院处理。', legalChannel: '区人民法院诉讼服务中心' }) };
export const urged = (after: Pause): Deed => ({ by: 'citizen', after, does: () => ({ action: 'urge', note: '问什么时候能办。' }) });
export const held: Deed = { by: 'supervisor', after: untilDate(0.3, 0.5), does: () => ({ action: 'suspend', cause: 'citizen_material', days: 4, note: '等来电人补缴费单。' }) };
