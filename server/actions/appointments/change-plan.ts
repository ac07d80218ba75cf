import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Appointment, Centre } from '../../desk/appointments/appointment.js';
import { closedOn, mustBeSound } from '../../desk/appointments/availability-draft.js';
import type { Availability } from '../../desk/appointments/availability.js';
import { DeskError } from '../../desk/errors.js';
import type { Text } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';
import { bumpBooking } from './bump-booking.js';
import { offerFreed, type OfferPorts } from './offer-freed.js';
import { offerWaysBack, type WayBackPorts } from './offer-way-back.js';
import { availabilityOf, centreOf } from './open-slots.js';
import { effectOf, type Planned, type PlanPorts } from './plan-slots.js';

type ChangePlanPorts = PlanPorts & OfferPorts & WayBackPorts & Pick<Ports, 'audit' | 'log'>;

/** What a saved plan did. */
export interface PlanDone {
  availability: Availability;
  planned: Planned;
  /** Have another time kept for them. */
  moved: number;
  /** Nothing was free: a person has to call. */
  withoutPlace: number;
  /** Were moved away before and are asked whether they want their old time back. */
  askedBack: number;
}
export interface Closing {
  centreId: string;
  date: string;
  /** Null = the whole centre. */
  counterId: string | null;
  reason: Text | null;
}

/** The centre of this id. Throws `not_found`. */
export async function mustBeCentre(ports: Pick<Ports, 'directory'>, id: string): Promise<Centre> {
  const centre = await centreOf(ports, id);
  if (!centre) throw new DeskError('not_found', { what: 'centre' });
  return centre;
}

/** Whom a changed availability would bump; nothing is saved. Throws `invalid` for one that is not sound. */
export async function previewPlan(ports: PlanPorts, actor: StaffActor, next: Availability): Promise<Planned> {
  mustMay(actor, 'appointments.plan', desk);
  const centre = await mustBeCentre(ports, next.centreId);
  const before = await availabilityOf(ports, centre);
  mustBeSound(next, before);
  return effectOf(ports, centre, { before, next });
}

/** Saves an availability over the version it was read in and moves everybody it leaves without a place. Throws `stale`, `invalid`. */
export async function changePlan(ports: ChangePlanPorts, actor: StaffActor, { next, reason }: { next: Availability; reason: string }): Promise<PlanDone> {
  mustMay(actor, 'appointments.plan', desk);
  const centre = await mustBeCentre(ports, next.centreId);
  const before = await availabilityOf(ports, centre);
  mustBeSound(next, before);
  return carryOut(ports, actor, { centre, before, next, reason });
}

/** Whom the closing of a date, or of one counter on it, would bump. */
export async function previewClosing(ports: PlanPorts, actor: StaffActor, closing: Closing): Promise<Planned> {
  mustMay(actor, 'appointments.plan', desk);
  const centre = await mustBeCentre(ports, closing.centreId);
  const before = await availabilityOf(ports, centre);
  return effectOf(ports, centre, { before, next: closedOn(before, closing) });
}

/** Shuts a centre or one counter for a date and moves everybody who had a place there. Closing again closes what a broken-off closing left. */
export async function closeDay(ports: ChangePlanPorts, actor: StaffActor, closing: Closing): Promise<PlanDone> {
  mustMay(actor, 'appointments.plan', desk);
  const centre = await mustBeCentre(ports, closing.centreId);
  const before = await availabilityOf(ports, centre);
  return carryOut(ports, actor, { centre, before, next: closedOn(before, closing), reason: closing.reason?.zh ?? '' });
}

/** First the plan, then the slots, then the people: whoever books meanwhile finds the new capacity, and who was there already is moved. */
async function carryOut(ports: ChangePlanPorts, actor: StaffActor, { centre, before, next, reason }: { centre: Centre; before: Availability; next: Availability; reason: string }): Promise<PlanDone> {
  const availability = await ports.availability.save(next);
  await ports.audit.append({ at: ports.clock.now(), actorId: actor.id, actorName: actor.name, what: 'plan_saved', about: `${centre.id}@${availability.version}`, field: '', purpose: '', reason });
  const { slots, back } = await effectOf(ports, centre, { before, next: availability });
  await ports.slots.resize(slots);
  const planned = await effectOf(ports, centre, { before: availability, next: availability });
  const done = await bumpAll(ports, planned.bumped, { actor, key: `plan:${centre.id}:${availability.version}` });
  // Who had the time goes before who waits for one.
  const askedBack = await offerWaysBack(ports, back);
  await offerFreed(ports, slots.filter(({ capacity }) => capacity > 0).map(({ id }) => id));
  return { availability, planned: { ...planned, slots, back }, ...done, askedBack };
}

/** One after the other, so that each finds what the one before left. */
async function bumpAll(ports: ChangePlanPorts, bumped: readonly Appointment[], by: { actor: StaffActor; key: string }): Promise<{ moved: number; withoutPlace: number }> {
  let moved = 0;
  for (const { id } of bumped) if (await bumpBooking(ports, { ...by, id, key: `${by.key}:${id}` })) moved += 1;
  return { moved, withoutPlace: bumped.length - moved };
}
