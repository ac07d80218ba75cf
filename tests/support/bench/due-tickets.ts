import { secureIds } from '../../../server/adapters/security/ids.js';
import { system } from '../../../server/desk/access/actor.js';
import { MINUTE } from '../../../server/desk/calendar/shanghai.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import type { DecideContext } from '../../../server/desk/ticket/commands.js';
import { decisionContext } from '../../../server/desk/ticket/decision-context.js';
import { fileTicket } from '../../../server/desk/ticket/file-ticket.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { sampleCalendar } from '../../../server/sample-data/calendar-2026.js';

const calendar = sampleCalendar();
const policy = policies['cn-default'];
/** A critical matter must be accepted within this. */
const acceptMs = 15 * MINUTE;
/** The number of the nth ticket of a bench. */
export const noOf = (index: number): string => `2611${String(index).padStart(14, '0')}`;

const streets = ['新河街', '望海路', '幸福里', '海滨里', '大沿路'];

/** An open critical matter whose acceptance falls due at an instant, its warning given already. */
export function ticketDueAt(instant: number, index: number): Ticket {
  const filedAt = instant - acceptMs;
  const about = { type: 'assistance', urgency: 'critical' } as const;
  const context = (now: number): DecideContext => decisionContext({ calendar, policy, newId: () => secureIds.id() }, { actor: system, now, about });
  const filed = fileTicket({
    no: noOf(index),
    key: `bench:${index}`,
    channel: 'web_form',
    lang: 'zh',
    ...about,
    title: `${streets[index % streets.length] ?? ''}井盖缺失`,
    content: '路口井盖缺失，有人险些掉进去，请尽快处理。',
    place: `${streets[index % streets.length] ?? ''} ${index % 200} 号`,
    whom: null,
    caller: { contactId: `contact-${index % 5000}`, name: null, phone: null, anonymous: true, way: 'none' },
    photos: [],
    conversationId: null,
    appointmentId: null,
    blockedUnitIds: [],
    ownedBy: null,
  }, context(filedAt));
  return applyAll(filed, reachDeadlines(filed, context(instant - 1)));
}
