import { fileComplaint } from '../../server/actions/tickets/file-complaint.js';
import type { Proposal } from '../../server/actions/deadlines/proposed-rule.js';
import type { CalendarDraft } from '../../server/desk/calendar/calendar-draft.js';
import { addDays, type DateKey } from '../../server/desk/calendar/shanghai.js';
import type { DayLimit, TicketType } from '../../server/desk/deadlines/limits.js';
import type { PolicyDraft } from '../../server/desk/deadlines/policy-draft.js';
import { policies } from '../../server/desk/deadlines/policy.js';
import type { Ticket } from '../../server/desk/ticket/ticket.js';
import type { Ports } from '../../server/ports/index.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';

/** The demo's calendar with so many days more off under one name. */
export function daysOff(from: DateKey, days: number, more: Partial<CalendarDraft> = {}): CalendarDraft {
  const { years, off, makeup, halfDays, periods } = sampleCalendar();
  const name = { zh: '抗台风', en: 'Typhoon days' };
  return { years, off: [...off, ...Array.from({ length: days }, (_, index) => ({ date: addDays(from, index), name }))], makeup, halfDays, periods, ...more };
}

/** The demo's calendar with 2027 entered: the first days of January off, and the holidays the law fixes. */
export function with2027(januaryDays: number): CalendarDraft {
  const fixed = ['2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'].map((date) => ({ date, name: { zh: '法定假日', en: 'Public holiday' } }));
  const january = daysOff('2027-01-01', januaryDays);
  return { ...january, years: [...january.years, 2027], off: [...january.off, ...fixed] };
}

/** The national profile with other days for complaints. */
export function complaintDays(amount: number): PolicyDraft {
  const limit: DayLimit = { amount, unit: 'workday', clock: 'working' };
  const { profile, rollReceipt, rows, rules } = policies['cn-default'];
  return { profile, rollReceipt, rules, rows: rows.map((row) => (row.step === 'finish' && row.types?.includes('complaint') ? { ...row, limit } : row)) };
}

export const calendarOf = (draft: CalendarDraft): Proposal => ({ kind: 'calendar', draft });
export const policyOf = (draft: PolicyDraft): Proposal => ({ kind: 'policy', draft });

let forms = 0;

/** A matter filed now, by default a complaint. */
export function fileNow(ports: Ports, type: TicketType = 'complaint'): Promise<Ticket> {
  forms += 1;
  const form = { key: `form-of-rules-${forms}`, lang: 'zh', what: '顶楼漏水两个月，没有人来。', where: '幸福里', type, contact: { way: 'sms', phone: '00012345678' }, photos: [] } as const;
  return fileComplaint(ports, { contactId: null, form });
}

/** The changes of dates in a ticket's history. */
export function recountsOf(ticket: Pick<Ticket, 'history'> | null) {
  return (ticket?.history ?? []).flatMap((event) => (event.type === 'deadlines_recounted' ? [event] : []));
}
