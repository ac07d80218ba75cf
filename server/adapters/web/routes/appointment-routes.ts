import { bookForCaller, requestVisitForCaller } from '../../../actions/appointments/book-for-caller.js';
import { readBooking } from '../../../actions/appointments/read-booking.js';
import { commandAppointment } from '../../../actions/appointments/command-appointment.js';
import { listAppointments } from '../../../actions/appointments/list-appointments.js';
import { bookedForSeen } from '../../../actions/tickets/read-ticket.js';
import { bookingCommandRequest, bookingRow, bookingRows, dayQuery, staffBooked, staffBooking, type StaffBookingForm } from '../../../contract/booking-staff.js';
import { routes } from '../../../contract/routes.js';
import { endOf, startOf } from '../../../desk/calendar/shanghai.js';
import { DeskError } from '../../../desk/errors.js';
import type { z } from 'zod';
import { matters } from '../citizen/booking-desk.js';
import { presentBookingRow } from '../present/booking-row.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';
import { staffKey } from './caller-booking-routes.js';

const tags = ['appointments'];
type Form = z.output<typeof staffBooking>;

const originOf = ({ callerOf, fromTicket, fromCall, callersNumber }: Omit<Form, 'mode'>) => ({ callerOf, fromTicket, fromCall, callersNumber });
const whoOf = ({ name, phone }: Omit<Form, 'mode'>) => ({ ...(name !== undefined && { name }), ...(phone !== undefined && { phone }) });

function bookingOf(form: Omit<Form, 'mode'>, mode: Exclude<StaffBookingForm['mode'], 'home_visit' | undefined>) {
  const { key, slotId, items, source, lang, needs } = form;
  if (slotId === undefined) throw new DeskError('invalid', { fields: ['slotId'] });
  return { key: staffKey(key), slotId, ...matters(items), source, lang, mode, needs, origin: originOf(form), held: true, ...whoOf(form) } as const;
}

function visitOf(form: Form) {
  const { key, items, source, lang, needs } = form;
  if (needs.address === null || needs.wish === null) throw new DeskError('invalid', { fields: ['needs.address', 'needs.wish'] });
  return { key: staffKey(key), ...matters(items), source, lang, needs, origin: originOf(form), address: needs.address, wish: needs.wish, ...whoOf(form) };
}

/** Bookings at the counter: a day's list, booking for somebody, every act on one. */
export function appointmentRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.appointmentDay, { schema: { tags, querystring: dayQuery, response: { 200: bookingRows, ...refusals } } }, async (request) => {
    const { centreId, date } = request.query;
    return (await listAppointments(ports, actorOf(request), { from: startOf(date), to: endOf(date), centreId })).map(presentBookingRow);
  });

  app.post(routes.appointments, { schema: { tags, body: staffBooking, response: { 201: staffBooked, ...refusals } } }, async (request, reply) => {
    const { mode, ...form } = request.body;
    const actor = actorOf(request);
    const booked = mode === 'home_visit' ? await requestVisitForCaller(ports, actor, visitOf(request.body)) : await bookForCaller(ports, actor, bookingOf(form, mode));
    const { ownCode, materials } = await readBooking(ports, booked);
    return reply.code(201).send({ ...presentBookingRow(booked), code: ownCode, bring: materials.map(({ material }) => material.name), bookedFor: await bookedForSeen(ports, actor, booked) });
  });

  app.post(routes.appointmentCommands, { schema: { tags, params: idParams, body: bookingCommandRequest, response: { 200: bookingRow, ...refusals } } }, async (request) => {
    const { key, acts, command } = request.body;
    return presentBookingRow(await commandAppointment(ports, actorOf(request), { id: request.params.id, key, command, acts }));
  });
}
