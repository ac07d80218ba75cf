import type { Actor, StaffActor } from '../../server/desk/access/actor.js';
import type { Instant } from '../../server/desk/calendar/shanghai.js';
import { applySupervisionAll } from '../../server/desk/supervision/apply.js';
import type { SupervisionCommand, SupervisionCommandOf, SupervisionContext } from '../../server/desk/supervision/commands.js';
import { decideSupervision } from '../../server/desk/supervision/decide.js';
import { issueSupervision, type SupervisionDraft } from '../../server/desk/supervision/issue.js';
import type { SupervisionAction, SupervisionState } from '../../server/desk/supervision/states.js';
import type { Supervision } from '../../server/desk/supervision/supervision.js';
import { calendar, housing, housingContact, mondayNine, policy, supervisor } from './builders.js';

/** What a decision about an order rests on, with the default policy over the 2026 calendar. */
export function orderContext<A extends Actor>(actor: A, now: Instant = mondayNine): SupervisionContext & { actor: A } {
  return { now, actor, calendar, policy };
}

const plainDraft: SupervisionDraft = {
  id: 'order-1',
  no: '2026-0001',
  key: 'key-of-order-1',
  kind: 'written',
  level: 'ordinary',
  ticketNos: ['261012090000000001'],
  unit: housing,
  coUnits: [],
  leader: null,
  demand: '请三个工作日内查明原因，办结后书面回复。',
  days: 3,
  reason: null,
};

/** A fresh order to housing, issued on Monday morning, to be answered by Thursday. */
export function order(draft: Partial<SupervisionDraft> = {}, now: Instant = mondayNine): Supervision {
  return issueSupervision({ ...plainDraft, ...draft }, orderContext(supervisor, now));
}

/** One well-formed command of every action. */
export const orderCommands: { [A in SupervisionAction]: SupervisionCommandOf<A> } = {
  answer: { action: 'answer', text: '原因查明，防水今天重做。' },
  request_return: { action: 'request_return', reason: '该楼未移交，不归本单位管。' },
  deny_return: { action: 'deny_return', note: '移交清单里有这栋楼。' },
  reject_answer: { action: 'reject_answer', note: '没有说明何时办完。', days: 2 },
  close: { action: 'close', verdict: '已办结，核实无误。' },
  raise: { action: 'raise', note: '到期没有回复。' },
  remind: { action: 'remind', note: null },
  cancel: { action: 'cancel', reason: '诉求人已撤回。' },
};

/** Who ordinarily does it. */
export const orderDoers: Record<SupervisionAction, StaffActor> = {
  answer: housingContact,
  request_return: housingContact,
  deny_return: supervisor,
  reject_answer: supervisor,
  close: supervisor,
  raise: supervisor,
  remind: supervisor,
  cancel: supervisor,
};

/** Decides and applies one command, by default as who ordinarily does it, a minute later. */
export function afterOrder(before: Supervision, command: SupervisionCommand | SupervisionAction, { actor, now = before.updatedAt + 60_000 }: { actor?: Actor; now?: Instant } = {}): Supervision {
  const whole = typeof command === 'string' ? orderCommands[command] : command;
  return applySupervisionAll(before, decideSupervision(before, whole, orderContext(actor ?? orderDoers[whole.action], now)));
}

const waysTo: Record<SupervisionState, readonly SupervisionAction[]> = {
  issued: [],
  answered: ['answer'],
  return_requested: ['request_return'],
  closed: ['answer', 'close'],
  cancelled: ['cancel'],
};

/** An order that came to this state the ordinary way. */
export function orderIn(state: SupervisionState, draft: Partial<SupervisionDraft> = {}): Supervision {
  return waysTo[state].reduce<Supervision>((current, action) => afterOrder(current, action), order(draft));
}
