import type { Instant } from '../calendar/shanghai.js';
import { hallRules, lanes, type Lane } from './hall-rules.js';
import { byPlace, isDue } from './places.js';
import { laneOf, type Visit } from './visit.js';

interface Turn {
  lane: Lane;
  at: Instant;
}
type Queues = Record<Lane, Visit[]>;

/** In which order those who wait are called, as things stand: priority first, then the booked at their time, then walk-ins,
 *  but no lane waits longer than its patience. Whoever is too early for an appointment comes after everybody who is not. */
export function callOrder(visits: readonly Visit[], now: Instant): Visit[] {
  const waiting = visits.filter(({ state }) => state === 'waiting').sort(byPlace);
  const due = waiting.filter((visit) => isDue(visit, now));
  const queues: Queues = { priority: [], booked: [], walk_in: [] };
  for (const visit of due) queues[laneOf(visit)].push(visit);
  const turns = turnsOf(visits);
  const order: Visit[] = [];
  while (order.length < due.length) {
    const lane = nextLane(queues, turns);
    order.push(...queues[lane].splice(0, 1));
    turns.push({ lane, at: now });
  }
  return [...order, ...waiting.filter((visit) => !isDue(visit, now))];
}

/** The turns given so far, the first one first. */
function turnsOf(visits: readonly Visit[]): Turn[] {
  return visits.flatMap((visit) => visit.calls.filter(({ again }) => !again).map(({ at }) => ({ lane: laneOf(visit), at }))).sort((a, b) => a.at - b.at);
}

/** The lane that has waited longest beyond its patience; when none has, the first one with somebody in it. */
function nextLane(queues: Queues, turns: readonly Turn[]): Lane {
  const open = lanes.filter((lane) => queues[lane].length > 0);
  const over = open
    .map((lane) => ({ lane, by: turnsPassed(lane, queues[lane][0], turns) - hallRules.patience[lane] }))
    .filter(({ by }) => by >= 0)
    .sort((a, b) => b.by - a.by)[0];
  return over?.lane ?? open[0] ?? 'walk_in';
}

/** How many turns others had since the lane's own last one, while its first was waiting. */
function turnsPassed(lane: Lane, first: Visit | undefined, turns: readonly Turn[]): number {
  const since = turns.slice(turns.findLastIndex((turn) => turn.lane === lane) + 1);
  return since.filter(({ at }) => first !== undefined && at >= first.placeAt).length;
}
