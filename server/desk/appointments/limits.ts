import { addDays, dateOf, instantAt, startOf, weekdayOf, type DateKey } from '../calendar/shanghai.js';
import { DeskError } from '../errors.js';
import type { Instant } from '../text.js';
import type { Appointment, AppointmentSource, VisitNeeds } from './appointment.js';
import type { BookingPolicy } from './booking-policy.js';
import { liveStates } from './states.js';

interface Asked {
  policy: BookingPolicy;
  source: AppointmentSource;
  needs: Pick<VisitNeeds, 'access' | 'eligibility'>;
  date: DateKey;
  now: Instant;
}

/** Whether limits or blocks could bind this way of booking at all: then its holder's other bookings must be read. */
export function isBound({ limits, noShows }: BookingPolicy, source: AppointmentSource): boolean {
  return limits.bind.includes(source) || noShows.close.includes(source);
}

/** How far back a holder's bookings matter: as long as no-shows count, or the month asked for began. */
export function limitsSince({ noShows }: BookingPolicy, now: Instant): Instant {
  return Math.min(monthsLater(now, -noShows.months), startOf(`${dateOf(now).slice(0, 7)}-01`));
}

/** The same time of day so many months later, at most the last day of that month. */
function monthsLater(at: Instant, months: number): Instant {
  const date = dateOf(at);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  const nextMonth = `${Math.floor((count + 1) / 12)}-${String(((count + 1) % 12) + 1).padStart(2, '0')}`;
  const lastDay = addDays(`${nextMonth}-01`, -1);
  const wished = `${month}-${date.slice(8)}`;
  return startOf(wished < lastDay ? wished : lastDay) + (at - startOf(date));
}

/** Until when no-shows keep a way of booking shut; null when they do not. Never for the elderly or people with access needs. */
export function closedUntil(known: readonly Appointment[], { policy, source, needs, now }: Omit<Asked, 'date'>): Instant | null {
  const { noShows } = policy;
  const spared = needs.access.length > 0 || needs.eligibility !== 'none';
  if (spared || !noShows.close.includes(source)) return null;
  const missed = known.filter(({ state }) => state === 'no_show').map(({ startsAt }) => startsAt).sort((a, b) => b - a);
  const decisive = missed[noShows.times - 1];
  const last = missed[0];
  if (decisive === undefined || last === undefined || decisive < monthsLater(last, -noShows.months)) return null;
  const until = monthsLater(last, noShows.months);
  return until > now ? until : null;
}

/** Throws `booking_closed` after no-shows and `booking_limit` when the holder has as many bookings as a person may (domain §3). */
export function mustBeWithinLimits(known: readonly Appointment[], asked: Asked): void {
  const until = closedUntil(known, asked);
  if (until !== null) throw new DeskError('booking_closed', { times: asked.policy.noShows.times, until: dateOf(until) });
  const { perDay, perWeek, perMonth, bind } = asked.policy.limits;
  if (!bind.includes(asked.source)) return;
  const dates = known.filter(({ state }) => liveStates.includes(state) || state === 'completed').map(({ startsAt }) => dateOf(startsAt));
  const monday = addDays(asked.date, -((weekdayOf(asked.date) + 6) % 7));
  const sunday = addDays(monday, 6);
  const most: readonly [number, (date: DateKey) => boolean][] = [
    [perDay, (date) => date === asked.date],
    [perWeek, (date) => monday <= date && date <= sunday],
    [perMonth, (date) => date.slice(0, 7) === asked.date.slice(0, 7)],
  ];
  if (most.some(([limit, counts]) => dates.filter(counts).length >= limit)) throw new DeskError('booking_limit', { perDay, perWeek, perMonth });
}

/** What makes one booking a day a matter of the store as well: two at the same instant cannot both have it. */
export function claimOf({ limits }: BookingPolicy, { source, phone, date }: { source: AppointmentSource; phone: string | null; date: DateKey }): string | null {
  return limits.perDay === 1 && phone !== null && limits.bind.includes(source) ? `${phone}:${date}` : null;
}

/** Until when a holder may change or cancel alone. */
export function changeBy({ changeBeforeMs }: BookingPolicy, { startsAt }: Pick<Appointment, 'startsAt'>): Instant {
  return startsAt - changeBeforeMs;
}

/** By when a unit has to confirm a home visit asked for now: the next working day's hour is given by date. */
export function visitReplyBy({ visitReplyAt }: BookingPolicy, nextWorkday: DateKey): Instant {
  return instantAt(nextWorkday, visitReplyAt);
}
