import type { DeadlineView } from '../../../server/contract/deadline.js';
import type { Me, Offer, StaffConversation, StaffSlice, Work, WorkRow } from '../../../server/contract/staff.js';
import type { Message } from '../../../server/contract/chat.js';
import type { AssignmentView, TicketDetail } from '../../../server/contract/ticket-detail.js';
import type { QueuePage, QueueRow } from '../../../server/contract/ticket.js';

/** 2026-10-13 周二 09:12 Asia/Shanghai. */
export const now = Date.parse('2026-10-13T09:12:00+08:00');
export const at = (local: string): number => Date.parse(`${local}:00+08:00`);

export const deadline = (change: Partial<DeadlineView> = {}): DeadlineView => ({
  step: 'finish',
  dueAt: at('2026-10-28T00:00'),
  amberAt: at('2026-10-26T00:00'),
  light: 'green',
  provisional: false,
  unknownYears: [],
  clock: 'day',
  workdays: ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16'],
  limit: { amount: 15, unit: 'workday', clock: 'working' },
  basis: { startedAt: at('2026-09-30T09:12'), from: '2026-09-30', days: 15, holidays: [{ name: { zh: '国庆节', en: 'National Day' }, days: 7 }], makeups: ['2026-10-10'], paused: 0 },
  calendarVersion: '2026-v1',
  policyVersion: 'cn-default',
  ...change,
});

export const row = (no: string, change: Partial<QueueRow> = {}): QueueRow => ({
  no,
  version: 1,
  channel: 'phone',
  type: 'assistance',
  urgency: 'normal',
  state: 'pending_acceptance',
  title: '井盖松动',
  place: '幸福里',
  excerpt: '井盖松动，走上去会响。',
  callerName: '李*',
  confidential: false,
  escalated: false,
  suspendedUntil: null,
  urges: 0,
  returns: 0,
  rehandles: 0,
  unsatisfied: 0,
  topic: null,
  area: null,
  myShare: null,
  asks: [],
  supervised: null,
  deadline: deadline(),
  leadUnit: null,
  owner: null,
  updatedAt: now,
  createdAt: now,
  ...change,
});

export const page = (rows: QueueRow[], change: Partial<QueuePage> = {}): QueuePage => ({ rows, total: rows.length, orMore: false, backTo: null, page: 1, size: 50, at: now, ...change });

export const me = (change: Partial<Me> = {}): Me => ({ id: 'me', name: '王敏', roles: ['operator'], unit: null, csrfToken: 'token', serverNow: now, ...change });

export const message = (seq: number, change: Partial<Message> = {}): Message => ({ seq, id: `m${seq}`, from: 'citizen', text: `第 ${seq} 句`, at: now + seq, ...change });

export const conversation = (change: Partial<StaffConversation> = {}): StaffConversation => ({
  id: 'c1',
  channel: 'web_chat',
  state: 'with_agent',
  seq: 0,
  lang: 'zh',
  agent: { id: 'me', name: '王敏' },
  callerName: '刘*',
  openedAt: now,
  citizenReceipts: { delivered: 0, read: 0 },
  citizenOnline: true,
  firstReply: null,
  guesses: [],
  ticketNos: [],
  ...change,
});

export const slice = (messages: Message[], change: Partial<StaffConversation> = {}): StaffSlice => ({ conversation: conversation({ seq: messages.length, ...change }), messages });

export const offer = (change: Partial<Offer> = {}): Offer => ({
  offerId: 'o1',
  conversationId: 'c9',
  channel: 'web_chat',
  callerName: '钱*',
  contactCount: 2,
  topic: '失业登记要带什么',
  waitingSince: now - 125_000,
  offeredAt: now,
  expiresAt: now + 20_000,
  firstReply: null,
  ...change,
});

export const workRow = (conversationId: string, change: Partial<WorkRow> = {}): WorkRow => ({
  conversationId,
  channel: 'web_chat',
  state: 'with_agent',
  callerName: '刘*',
  lastText: '你好',
  lastFrom: 'citizen',
  lastAt: now,
  unread: 0,
  openedAt: now,
  ...change,
});

export const work = (change: Partial<Work> = {}): Work => ({
  presence: { state: 'ready', since: now, load: 1, capacity: 3, lapses: 0 },
  offer: null,
  mine: [workRow('c1'), workRow('c2')],
  ended: [],
  waiting: 0,
  serverNow: now,
  ...change,
});

export const assignment = (change: Partial<AssignmentView> = {}): AssignmentView => ({
  id: 'a1',
  unit: { id: 'u1', name: '水务局' },
  role: 'lead',
  parentId: null,
  designated: false,
  state: 'pending_sign',
  advice: '到现场看一看。',
  dispatchedAt: now,
  deadlines: [],
  returnBy: null,
  ...change,
});

export const ticket = (change: Partial<TicketDetail> = {}): TicketDetail => ({
  row: row('260930091204000042'),
  content: '井盖松动，走上去会响。',
  caller: { name: { masked: '李*', canUnmask: true }, phone: { masked: '000****5678', canUnmask: true }, anonymous: false, confidential: false, canUnseal: false, way: 'call', contactCount: 1 },
  photos: [],
  deadlines: [deadline()],
  promise: deadline(),
  assignments: [],
  extension: null,
  suspension: null,
  handover: null,
  appraisal: null,
  instruction: null,
  supervisions: [],
  callbacks: [],
  topic: null,
  elements: [],
  mergedInto: null,
  absorbed: [],
  limits: { extension: null, askedDueBy: null, suspensionDays: 30, callbackTriesLeft: 3, dispatches: 1, dispatchesBeforeDesignation: 2 },
  timeline: [],
  transcript: [],
  actions: [],
  appointment: null,
  bookedFor: null,
  booked: [],
  earlier: [],
  notice: { lang: 'zh', sms: 'no_texts', talk: null },
  ...change,
});
