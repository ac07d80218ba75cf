import type { Actor, Role, StaffActor } from '../../server/desk/access/actor.js';
import { instantAt, type Instant } from '../../server/desk/calendar/shanghai.js';
import { openConversation, type Change, type Conversation, type Message } from '../../server/desk/conversation/conversation.js';
import { policies } from '../../server/desk/deadlines/policy.js';
import { DeskError } from '../../server/desk/errors.js';
import type { Seat } from '../../server/desk/routing/seat.js';
import { applyAll } from '../../server/desk/ticket/apply.js';
import { openAssignments } from '../../server/desk/ticket/assignment.js';
import type { CommandOf, DecideContext, TicketCommand, UnitRef } from '../../server/desk/ticket/commands.js';
import { decide } from '../../server/desk/ticket/decide.js';
import { decisionContext } from '../../server/desk/ticket/decision-context.js';
import { fileTicket, type TicketDraft } from '../../server/desk/ticket/file-ticket.js';
import type { TicketAction, TicketState } from '../../server/desk/ticket/states.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';

/** The default policy over the announced years. */
export const calendar = sampleCalendar();
export const policy = policies['cn-default'];

/** Monday, 12 October 2026, 09:00 in Shanghai: an ordinary working week follows. */
export const mondayNine: Instant = instantAt('2026-10-12', '09:00');

/** Somebody of the desk; the name says the role, so that failures read well. */
export function staffOf(roles: Role | readonly Role[], more: Partial<StaffActor> = {}): StaffActor {
  const all = typeof roles === 'string' ? [roles] : roles;
  return { kind: 'staff', id: all.join('+'), name: `某${all.join('+')}`, roles: all, unitId: null, ...more };
}

export const housing: UnitRef = { id: 'housing', name: '区住建委' };
export const water: UnitRef = { id: 'water', name: '区水务局' };
export const operator = staffOf('operator', { name: '李晓' });
export const dispatcher = staffOf('dispatcher', { name: '孙平' });
export const reviewer = staffOf('reviewer', { name: '吴桐' });
export const housingContact = staffOf('unit_contact', { id: 'housing-1', name: '褚明', unitId: housing.id });
export const waterContact = staffOf('unit_contact', { id: 'water-1', name: '蒋清', unitId: water.id });
export const caller = staffOf('callback', { name: '郑好' });
export const supervisor = staffOf('supervisor', { name: '韩正' });

let made = 0;
/** Ids that never repeat within a test file. */
export function newId(): string {
  made += 1;
  return `made-${made}`;
}

/** What a decision rests on, with the default policy over the 2026 calendar. */
export function contextOf(actor: Actor, now: Instant = mondayNine, about: Pick<Ticket, 'type' | 'urgency'> = { type: 'complaint', urgency: 'normal' }): DecideContext {
  return decisionContext({ newId, calendar, policy }, { actor, now, about });
}

const plainDraft: TicketDraft = {
  no: '261012090000000001',
  key: 'web_form:a-leaking-roof',
  channel: 'web_form',
  lang: 'zh',
  type: 'complaint',
  urgency: 'normal',
  title: '楼顶漏水，物业一直不修',
  content: '幸福里 3 号楼顶层漏水两个月，物业登记了三次都没有来人。',
  place: '幸福里 3 号楼',
  whom: '幸福里物业',
  caller: { contactId: 'contact-1', name: '钱某', phone: '00012345678', anonymous: false, way: 'sms' },
  photos: [],
  conversationId: null,
  appointmentId: null,
  blockedUnitIds: [],
  ownedBy: null,
};

/** A freshly filed ticket, by default a complaint with all its words. */
export function filedTicket(draft: Partial<TicketDraft> = {}, now: Instant = mondayNine): Ticket {
  const whole = { ...plainDraft, ...draft };
  return fileTicket(whole, contextOf({ kind: 'citizen', contactId: 'contact-1' }, now, whole));
}

/** One well-formed command of every action; housing leads, water helps. Those about one share are pointed at it by `aimed`. */
export const commands: { [A in TicketAction]: CommandOf<A> } = {
  accept: { action: 'accept' },
  amend: { action: 'amend', place: '幸福里 3 号楼 2 单元' },
  change_type: { action: 'change_type', to: 'report', note: '说的是违法经营。' },
  answer: { action: 'answer', reply: '可以在线补交，步骤见办事指南。' },
  reject: { action: 'reject', reason: '已经进入诉讼程序。', legalChannel: '区人民法院' },
  merge: { action: 'merge', intoNo: '261012080000000009', note: '同一栋楼同一件事。' },
  dispatch: { action: 'dispatch', lead: housing, co: [water], advice: '请到现场查看，三日内回复。' },
  designate: { action: 'designate', lead: housing, advice: '两次退单，由你单位承办。' },
  reassign: { action: 'reassign', assignmentId: 'lead', to: { id: 'xinhe', name: '新河街道办' }, advice: '属地处理更快。' },
  recall: { action: 'recall', assignmentId: 'co', note: '不需要协办。' },
  approve_return: { action: 'approve_return', assignmentId: 'asked', note: '确实不属其职能。' },
  deny_return: { action: 'deny_return', assignmentId: 'asked', note: '目录写明由其承办。' },
  sign: { action: 'sign' },
  request_return: { action: 'request_return', reason: 'function', basis: '三定方案未列此项职能。' },
  sub_dispatch: { action: 'sub_dispatch', to: { id: 'xinhe', name: '新河街道办' }, days: 3, advice: '请先到现场。' },
  contact: { action: 'contact', reached: true, note: null },
  interim_report: { action: 'interim_report', text: '材料已订，三天后到货。' },
  feedback: { action: 'feedback', handling: '约物业到场，更换防水层。', publicReply: '楼顶防水已重做，试水不漏。', contacted: true, contactedAt: mondayNine, contactedOn: null, solved: true, unsolvedReason: null },
  request_extension: { action: 'request_extension', days: 5, reason: '材料到货要等。' },
  approve_extension: { action: 'approve_extension', note: null },
  deny_extension: { action: 'deny_extension', note: '可以先临时处理。' },
  approve: { action: 'approve', note: null },
  send_back: { action: 'send_back', reason: 'not_contacted', note: '没有联系来电人。' },
  record_callback: { action: 'record_callback', reached: true, truthful: true, solved: true, satisfaction: 5, fault: null, note: null },
  exempt_callback: { action: 'exempt_callback', reason: '匿名且没有留联系方式。' },
  rehandle: { action: 'rehandle', reason: '来电人说还在漏。' },
  appraise: { action: 'appraise', solved: true, satisfaction: 5, comment: null, via: 'link' },
  urge: { action: 'urge', note: '来电人又问。' },
  supplement: { action: 'supplement', text: '今天又漏了一处。' },
  instruct: { action: 'instruct', leader: '分管副区长', text: '请抓紧办。' },
  escalate: { action: 'escalate', urgency: 'urgent', note: '影响整栋楼。' },
  suspend: { action: 'suspend', cause: 'citizen_material', days: 5, note: '等来电人补房产证明。' },
  resume: { action: 'resume', note: null },
  withdraw: { action: 'withdraw', reason: '已经自己解决。' },
  restore: { action: 'restore', note: '弄错了。' },
  archive: { action: 'archive' },
  transfer: { action: 'transfer', toId: 'operator-2', toName: '赵宁', note: '请接着跟进。' },
  take_over: { action: 'take_over' },
  decline_handover: { action: 'decline_handover', note: '手上太多。' },
  give_notice: { action: 'give_notice', guide: { itemCode: 'unemployment-registration', name: { zh: '失业登记', en: 'Unemployment registration' }, version: 3, bring: [{ zh: '身份证', en: 'ID card' }], place: { zh: '新河街中心', en: 'Xinhe Street Centre' } }, how: 'sms' },
  note: { action: 'note', text: '来电人上午方便接电话。' },
};

export const colleague = staffOf('operator', { id: 'operator-2', name: '赵宁' });

/** Who ordinarily does it. */
export const doers: Record<TicketAction, StaffActor> = {
  accept: operator,
  amend: operator,
  change_type: operator,
  answer: operator,
  reject: dispatcher,
  merge: dispatcher,
  dispatch: dispatcher,
  designate: supervisor,
  reassign: dispatcher,
  recall: dispatcher,
  approve_return: dispatcher,
  deny_return: dispatcher,
  sign: housingContact,
  request_return: housingContact,
  sub_dispatch: housingContact,
  contact: housingContact,
  interim_report: housingContact,
  feedback: housingContact,
  request_extension: housingContact,
  approve_extension: supervisor,
  deny_extension: supervisor,
  approve: reviewer,
  send_back: reviewer,
  record_callback: caller,
  exempt_callback: reviewer,
  rehandle: caller,
  appraise: caller,
  urge: operator,
  supplement: operator,
  instruct: supervisor,
  escalate: dispatcher,
  suspend: supervisor,
  resume: supervisor,
  withdraw: operator,
  restore: supervisor,
  archive: supervisor,
  transfer: operator,
  take_over: colleague,
  decline_handover: colleague,
  give_notice: operator,
  note: operator,
};

/** Points a command at the share it is about: `lead`, `co` or the one whose return was `asked`. */
export function aimed<C extends TicketCommand>(ticket: Ticket, command: C): C {
  if (!('assignmentId' in command)) return command;
  const share = openAssignments(ticket).find(({ role, state }) => role === command.assignmentId || (command.assignmentId === 'asked' && state === 'return_pending'));
  return share ? { ...command, assignmentId: share.id } : command;
}

/** Decides and applies one command, by default as who ordinarily does it. */
export function after(ticket: Ticket, command: TicketCommand | TicketAction, context: { actor?: Actor; now?: Instant } = {}): Ticket {
  const whole = aimed<TicketCommand>(ticket, typeof command === 'string' ? commands[command] : command);
  const { actor = doers[whole.action], now = ticket.updatedAt + 60_000 } = context;
  return applyAll(ticket, decide(ticket, whole, contextOf(actor, now, ticket)));
}

const waysTo: Record<TicketState, readonly TicketAction[]> = {
  pending_acceptance: [],
  accepted: ['accept'],
  dispatched: ['accept', 'dispatch'],
  in_progress: ['accept', 'dispatch', 'sign'],
  pending_review: ['accept', 'dispatch', 'sign', 'feedback'],
  pending_callback: ['accept', 'dispatch', 'sign', 'feedback', 'approve'],
  resolved: ['accept', 'dispatch', 'sign', 'feedback', 'approve', 'record_callback'],
  answered: ['answer'],
  rejected: ['reject'],
  suspended: ['accept', 'dispatch', 'sign', 'suspend'],
  merged: ['merge'],
  withdrawn: ['withdraw'],
  archived: ['answer', 'archive'],
};

/** A ticket that came to this state the ordinary way, a minute a step. */
export function ticketIn(state: TicketState, draft: Partial<TicketDraft> = {}): Ticket {
  return waysTo[state].reduce<Ticket>((ticket, action) => after(ticket, action), filedTicket(draft));
}

/** A fresh talk with the assistant. */
export function chat(more: Partial<Conversation> = {}): Conversation {
  return { ...openConversation({ id: 'chat-1', contactId: 'contact-1', lang: 'zh', now: mondayNine }), ...more };
}

/** The words of a talk without the system's lines. */
export function wordsOf({ messages }: Conversation): string[] {
  return messages.filter(({ from }) => from !== 'system').map(({ text }) => text);
}

/** The codes of the system's lines. */
export function linesOf({ messages }: Pick<Conversation, 'messages'>): string[] {
  return messages.flatMap(({ system }: Message) => (system ? [system.code] : []));
}

/** Does one thing after the other and keeps the last state. */
export function through(conversation: Conversation, ...acts: readonly ((current: Conversation) => Change)[]): Conversation {
  return acts.reduce((current, act) => act(current).next, conversation);
}

/** An agent at work with room for two. */
export function seatOf(staffId: string, more: Partial<Seat> = {}): Seat {
  return { staffId, name: staffId, state: 'ready', since: mondayNine, capacity: 2, serving: [], offer: null, lapses: 0, lastOfferAt: 0, ...more };
}

/** The refusal an act ends in; fails when it succeeds or breaks otherwise. */
export function refusalOf(act: () => unknown): Pick<DeskError, 'code' | 'facts'> {
  try {
    act();
  } catch (error) {
    if (error instanceof DeskError) return { code: error.code, facts: error.facts };
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The same for an act that takes time. */
export async function refused(act: Promise<unknown>): Promise<Pick<DeskError, 'code' | 'facts'>> {
  const outcome = await act.then(() => null, (error: unknown) => error);
  if (outcome instanceof DeskError) return { code: outcome.code, facts: outcome.facts };
  throw outcome instanceof Error ? outcome : new Error('nothing was refused');
}
