import type { BookingRow, PlanEffect } from '../../../contract/booking-staff.js';
import { unnamed } from '../../../contract/words/caller-words.js';
import type { Appointment } from '../../../desk/appointments/appointment.js';
import { moveOf } from '../../../desk/appointments/change-appointment.js';
import type { Planned } from '../../../actions/appointments/plan-slots.js';
import { mustBeCalled } from '../../../desk/appointments/proof.js';
import { maskName, maskPhone } from './mask.js';

/** What staff may do by hand; `bump` and `escalate` are the desk's own. */
const byHand: BookingRow['actions'] = ['accept', 'move', 'cancel', 'call_off', 'check_in', 'start', 'finish', 'miss', 'excuse', 'assign', 'depart', 'visit', 'deliver'];

const callerName = ({ name }: Appointment): string => (name === null ? unnamed.nameless : maskName(name));

/** A booking as the counter sees it, masked, with what may be done now. */
export function presentBookingRow(appointment: Appointment): BookingRow {
  const { id, history, bookingNo, state, mode, items, centreId, centreName, startsAt, slotId, phone, needs, respondBy, source, ticketNo } = appointment;
  const { eligibility, access, companion, proxyFor, address, wish, remark } = needs;
  return {
    id,
    acts: history.length,
    bookingNo,
    state,
    mode,
    items: items.map(({ name }) => name),
    itemCodes: items.map(({ code }) => code),
    centreId,
    centre: centreName,
    startsAt,
    slotId,
    callerName: callerName(appointment),
    phone: phone === null ? null : maskPhone(phone),
    eligibility,
    access: [...access],
    companion,
    proxyFor: proxyFor === null ? null : maskName(proxyFor.name),
    address,
    wish,
    remark,
    mustCall: mustBeCalled(appointment),
    respondBy,
    source,
    ticketNo,
    actions: byHand.filter((action) => moveOf(appointment, action) !== null),
  };
}

/** What a plan does to people, those who must be called first. */
export function presentEffect({ slots, bumped, calls, back }: Planned): PlanEffect {
  const who = bumped.map((one) => ({ bookingNo: one.bookingNo, startsAt: one.startsAt, items: one.items.map(({ name }) => name), callerName: callerName(one), mustCall: mustBeCalled(one) }));
  return { slots: slots.length, bumped: bumped.length, texts: bumped.length - calls, calls, back: back.length, who: who.sort((a, b) => Number(b.mustCall) - Number(a.mustCall) || a.startsAt - b.startsAt) };
}
