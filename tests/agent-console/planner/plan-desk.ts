import type { Availability, PlanEffect, PlanWeek } from '../../../server/contract/booking-staff.js';
import { answerWith } from '../support/page.js';

type Slot = PlanWeek['slots'][number];
const base = '/api/staff/centres/xinhe';
const name = (zh: string, en: string) => ({ zh, en });
const counters = [{ id: '1', name: name('1号窗口', 'Counter 1') }, { id: '2', name: name('2号窗口', 'Counter 2') }];
const dates = ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-17', '2026-10-18'];

export const plan = (change: Partial<Availability> = {}): Availability => ({
  centreId: 'xinhe',
  version: 3,
  slotMinutes: 60,
  counters,
  hours: [{ kind: 'ordinary', weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '11:00', capacity: 4, reserved: 0 }],
  exceptions: [],
  ...change,
});

/** Four places at nine and ten, Monday to Friday, except where an exception says otherwise. */
function slotsOf({ exceptions }: Availability, booked: Readonly<Record<string, number>>): Slot[] {
  return dates.slice(0, 5).flatMap((date) =>
    ['09:00', '10:00'].map((time): Slot => {
      const own = exceptions.find((day) => day.date === date)?.times.find((known) => known.time === time);
      const slotId = `${date} ${time}`;
      return { slotId, date, time, capacity: own?.capacity ?? 4, reserved: own?.reserved ?? 0, booked: booked[slotId] ?? 0, held: 0, kind: 'ordinary' };
    }),
  );
}

export const hit = (n: number, calls = 0): PlanEffect => ({
  slots: 1,
  back: 0,
  bumped: n,
  texts: n - calls,
  calls,
  who: Array.from({ length: n }, (_, place) => ({ bookingNo: `1234567${place}`, startsAt: Date.parse('2026-10-14T09:00+08:00'), items: [name('失业登记', 'Unemployment registration')], callerName: '柳*', mustCall: place < calls })),
});

interface Doubts {
  /** Who is booked, by '2026-10-14 09:00'. */
  booked?: Readonly<Record<string, number>>;
  /** How many, moved earlier, could have their old time back. */
  back?: number;
  /** What is said to a save or a try instead of doing it. */
  refuses?: { save?: string; attempt?: string };
}

const refusal = (code: string): [number, unknown] => [code === 'stale' ? 409 : 422, { error: { code, message: name('别人先改了，请看最新的。', 'Somebody changed it first.'), errorId: '' } }];

/** A desk with one centre whose plan can be tried, saved, and changed by somebody else meanwhile. */
export function planDesk({ booked = {}, refuses = {}, back = 0 }: Doubts = {}) {
  const state = { plan: plan(), refuses, left: 2, closes: 2 };
  const effectOf = (next: Availability) => ({ ...hit(slotsOf(next, booked).reduce((sum, slot) => sum + Math.max(0, slot.booked - slot.capacity), 0)), back });
  const saved = (next: Availability, effect: PlanEffect) => {
    state.plan = { ...next, version: state.plan.version + 1 };
    return { availability: state.plan, effect, moved: effect.bumped, withoutPlace: 0, askedBack: effect.back };
  };
  const asked = answerWith({
    'GET /api/staff/centres': () => [200, [{ id: 'xinhe', name: name('新河街中心', 'Xinhe Centre'), address: name('新河街 18 号', '18 Xinhe Street'), kind: 'subdistrict', counters, slotMinutes: 60 }]],
    [`GET ${base}/plan`]: () => [200, { availability: state.plan, days: dates.map((date, day) => ({ date, kind: day < 5 ? 'workday' : 'weekend', name: null, closed: false, reason: null })), slots: slotsOf(state.plan, booked) }],
    [`POST ${base}/plan/preview`]: (body) => {
      const { availability } = body as { availability: Availability };
      return state.refuses.attempt === undefined ? [200, { ...effectOf(availability), week: slotsOf(availability, booked) }] : refusal(state.refuses.attempt);
    },
    [`PUT ${base}/plan`]: (body) => {
      const { availability } = body as { availability: Availability };
      if (state.refuses.save !== undefined) return refusal(state.refuses.save);
      return availability.version === state.plan.version ? [200, saved(availability, effectOf(availability))] : refusal('stale');
    },
    [`POST ${base}/closings/preview`]: () => [200, hit(state.left, Math.min(1, state.left))],
    [`POST ${base}/closings`]: () => (state.refuses.save === undefined ? [200, saved(state.plan, hit(state.closes, Math.min(1, state.closes)))] : refusal(state.refuses.save)),
  });
  const puts = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body as { availability: Availability; reason: string });
  return { asked, state, puts };
}
