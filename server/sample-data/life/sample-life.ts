import { addDays, dateOf, instantAt, MINUTE, type DateKey, type Instant } from '../../desk/calendar/shanghai.js';
import { isWorkday } from '../../desk/calendar/day-kind.js';
import { areaOf } from '../../desk/intake/topics.js';
import { guessUrgency, titleOf } from '../../desk/intake/triage.js';
import { orderNumber, orderYear } from '../../desk/supervision/order-number.js';
import type { Supervision } from '../../desk/supervision/supervision.js';
import type { Rules } from '../../desk/ticket/clocks.js';
import { decisionContext } from '../../desk/ticket/decision-context.js';
import { fileTicket } from '../../desk/ticket/file-ticket.js';
import type { Channel, Ticket } from '../../desk/ticket/ticket.js';
import { ticketNumber } from '../../desk/ticket/ticket-number.js';
import { sampleUnits } from '../units.js';
import { Chance } from './chance.js';
import { courses, type Course } from './courses.js';
import { live, type Surroundings } from './live.js';
import { matters, type Matter } from './matters/index.js';
import { callers, hands, places, type Caller } from './people.js';

export interface SampleLife {
  /** In the order they were filed. */
  tickets: Ticket[];
  orders: Supervision[];
}
export interface LifeAsked {
  now: Instant;
  rules: Rules;
  /** The contact of a caller, by phone. */
  contactIds: ReadonlyMap<string, string>;
  days?: number;
}

const channels: readonly { weight: number; channel: Channel }[] = [
  { weight: 50, channel: 'phone' },
  { weight: 32, channel: 'web_form' },
  { weight: 12, channel: 'web_chat' },
  { weight: 6, channel: 'counter' },
];
const staffed: readonly Channel[] = ['phone', 'counter'];
const usualDays = 90;
const filedOn = { workday: [5, 9], restDay: [1, 4] } as const;
/** The last days are busier, so that every list of the desk has something in it. */
const busyDays = 3;
const busier = 2;
const opens = 7 * 60;
const closes = 22 * 60;

/** Three months of an invented district up to now: the same day gives the same life. */
export function sampleLife({ now, rules, contactIds, days = usualDays }: LifeAsked): SampleLife {
  const today = dateOf(now);
  const chance = new Chance(Number(today.replaceAll('-', '')));
  let made = 0;
  const around: Surroundings = { rules, until: now, chance, newId: () => `sample-${today}-${(made += 1)}` };
  const dates = Array.from({ length: days + 1 }, (_, index) => addDays(today, index - days));
  const lives = dates.flatMap((date) => momentsOf(date, around).map((at, index) => oneLife({ at, running: index + 1, contactIds }, around)));
  return { tickets: lives.map(({ ticket }) => ticket), orders: numbered(lives.flatMap(({ order }) => order ?? [])) };
}

/** When people file on a day, earliest first, each in another minute; not after now. */
function momentsOf(date: DateKey, { chance, rules, until }: Surroundings): Instant[] {
  const [least, most] = isWorkday(rules.calendar, date) ? filedOn.workday : filedOn.restDay;
  const times = date >= addDays(dateOf(until), -busyDays) ? busier : 1;
  const minutes = Array.from({ length: Math.round(chance.between(least, most) * times) }, () => Math.floor(chance.between(opens, closes)));
  return [...new Set(minutes)].sort((a, b) => a - b).map((minute) => instantAt(date, '00:00') + minute * MINUTE).filter((at) => at < until);
}

function oneLife({ at, running, contactIds }: { at: Instant; running: number; contactIds: LifeAsked['contactIds'] }, around: Surroundings) {
  const { chance } = around;
  const [matter, caller] = [chance.pick(matters), chance.pick(callers)];
  const filed = filedBy({ caller: { ...caller, contactId: contactIds.get(caller.phone) ?? null }, matter, at, running }, around);
  const urgent = filed.urgency !== 'normal';
  const course = chance.weighed(courses.filter((one) => fits(one, matter, urgent)));
  const unit = unitOf(matter.unitId);
  return live(filed, course, { cast: { matter, unit, mistaken: unitOf(chance.pick(sampleUnits.filter(({ id }) => id !== unit.id)).id) }, around });
}

function fits({ types, urgent = false }: Course, { type }: Matter, pressing: boolean): boolean {
  return pressing === urgent && (types?.includes(type) ?? true);
}

interface Filing {
  caller: Caller & { contactId: string | null };
  matter: Matter;
  at: Instant;
  running: number;
}

function filedBy({ caller, matter, at, running }: Filing, around: Surroundings): Ticket {
  const { channel } = around.chance.weighed(channels);
  const place = around.chance.pick(places);
  const content = placed(matter.what, place);
  const { id: operatorId, name: operatorName } = hands.operator;
  const byStaff = staffed.includes(channel);
  const no = ticketNumber(at, running);
  const draft = {
    no, channel, content, place, topic: matter.topic, type: matter.type, key: `sample:${no}`, lang: 'zh', title: titleOf(content), urgency: guessUrgency(content),
    whom: placed(matter.whom ?? '', place) || null,
    area: areaOf(place, sampleUnits)?.unitId ?? null,
    caller: { ...caller, anonymous: false, way: 'sms' },
    photos: [], conversationId: null, appointmentId: null, blockedUnitIds: [],
    ownedBy: byStaff ? { id: operatorId, name: operatorName } : null,
  } as const;
  return fileTicket(draft, decisionContext({ ...around.rules, newId: around.newId }, { actor: byStaff ? hands.operator : { kind: 'citizen', contactId: caller.contactId ?? 'anonymous' }, now: at, about: draft }));
}

/** The words with the place put in. */
function placed(words: string, place: string): string {
  return words.replaceAll('〔地点〕', place);
}

function unitOf(id: string): { id: string; name: string } {
  return { id, name: sampleUnits.find((unit) => unit.id === id)?.name.zh ?? id };
}

/** Orders are numbered by the year, in the order they were issued. */
function numbered(orders: readonly Supervision[]): Supervision[] {
  const counts = new Map<string, number>();
  return [...orders].sort((a, b) => a.createdAt - b.createdAt).map((order) => {
    const year = orderYear(order.createdAt);
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    return { ...order, no: orderNumber(year, count) };
  });
}
