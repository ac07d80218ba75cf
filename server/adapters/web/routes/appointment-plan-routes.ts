import type { z } from 'zod';
import { changePlan, closeDay, previewClosing, previewPlan, type PlanDone } from '../../../actions/appointments/change-plan.js';
import { planCentres as readCentres, plannedSlots, readPlan } from '../../../actions/appointments/read-plan.js';
import { closeDay as closing, closePreview, planCentres, planChange, planDraft, planEffect, planQuery, planSaved, planTried, planWeek, type availability, type Availability as AvailabilityReply, type PlanSaved } from '../../../contract/booking-staff.js';
import { routes } from '../../../contract/routes.js';
import type { Availability } from '../../../desk/appointments/availability.js';
import { DeskError } from '../../../desk/errors.js';
import { presentEffect } from '../present/booking-row.js';
import { idParams, refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['appointments'];

function presentAvailability({ counters, hours, exceptions, ...plain }: Availability): AvailabilityReply {
  return {
    ...plain,
    counters: [...counters],
    hours: hours.map((one) => ({ ...one, weekdays: [...one.weekdays] })),
    exceptions: exceptions.map((day) => ({ ...day, closedCounters: [...day.closedCounters], times: [...day.times] })),
  };
}

function presentDone({ availability: saved, planned, moved, withoutPlace, askedBack }: PlanDone): PlanSaved {
  return { availability: presentAvailability(saved), effect: presentEffect(planned), moved, withoutPlace, askedBack };
}

/** The plan in the body is the plan of the centre in the address. */
function planOf(centreId: string, { availability: plan }: { availability: z.output<typeof availability> }): Availability {
  if (plan.centreId !== centreId) throw new DeskError('invalid', { fields: ['availability.centreId'] });
  return plan;
}

/** The planner: when centres are open and for how many, what a change would do. */
export function appointmentPlanRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.planCentres, { schema: { tags, response: { 200: planCentres, ...refusals } } }, async (request) =>
    (await readCentres(ports, actorOf(request))).map(({ centre: { id, name, address, kind }, availability: { counters, slotMinutes } }) => ({ id, name, address, kind, counters: [...counters], slotMinutes })),
  );

  app.get(routes.planWeek, { schema: { tags, params: idParams, querystring: planQuery, response: { 200: planWeek, ...refusals } } }, async (request) => {
    const { availability: plan, days, slots } = await readPlan(ports, actorOf(request), { centreId: request.params.id, ...request.query });
    return { availability: presentAvailability(plan), days, slots };
  });

  app.post(routes.planPreview, { schema: { tags, params: idParams, body: planDraft, response: { 200: planTried, ...refusals } } }, async (request) => {
    const next = planOf(request.params.id, request.body);
    const effect = presentEffect(await previewPlan(ports, actorOf(request), next));
    return { ...effect, week: await plannedSlots(ports, next, request.body) };
  });

  app.put(routes.planWeek, { schema: { tags, params: idParams, body: planChange, response: { 200: planSaved, ...refusals } } }, async (request) => presentDone(await changePlan(ports, actorOf(request), { next: planOf(request.params.id, request.body), reason: request.body.reason })));
}

/** Closing a centre or one of its counters for a date. */
export function dayClosingRoutes(app: App, { ports }: RouteParts): void {
  app.post(routes.dayClosingPreview, { schema: { tags, params: idParams, body: closePreview, response: { 200: planEffect, ...refusals } } }, async (request) => {
    const { date, counterId } = request.body;
    return presentEffect(await previewClosing(ports, actorOf(request), { centreId: request.params.id, date, counterId, reason: null }));
  });

  app.post(routes.dayClosing, { schema: { tags, params: idParams, body: closing, response: { 200: planSaved, ...refusals } } }, async (request) => presentDone(await closeDay(ports, actorOf(request), { centreId: request.params.id, ...request.body })));
}
