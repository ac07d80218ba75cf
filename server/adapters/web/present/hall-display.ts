import type { HallToday } from '../../../actions/hall/read-hall.js';
import type { HallDisplay } from '../../../contract/hall.js';
import { isDue } from '../../../desk/hall/places.js';
import { callsThisTurn, type Visit } from '../../../desk/hall/visit.js';
import { waitRange } from '../../../desk/hall/wait-range.js';

const shownNext = 3;
const shownMissed = 8;

/** What everybody in the hall may read: numbers and windows. */
export function presentDisplay({ centre, now, counters, visits, line, minutes }: HallToday): HallDisplay {
  const latest = (visit: Visit) => visit.calls.at(-1)?.at ?? 0;
  const calls = visits.filter(({ state }) => state === 'called').sort((a, b) => latest(b) - latest(a));
  const serving = visits.filter(({ state }) => state === 'serving').sort((a, b) => latest(b) - latest(a));
  const missed = visits.filter(({ state }) => state === 'missed').sort((a, b) => latest(b) - latest(a));
  return {
    at: now,
    centre: centre.name,
    calls: calls.map((visit) => ({ number: visit.number, counterNo: visit.counterNo ?? 0, at: latest(visit), calls: callsThisTurn(visit) })),
    serving: serving.map(({ number, counterNo }) => ({ number, counterNo: counterNo ?? 0 })),
    missed: missed.slice(0, shownMissed).map(({ number }) => number),
    next: line.filter((visit) => isDue(visit, now)).slice(0, shownNext).map(({ number }) => number),
    waiting: line.length,
    wait: waitRange(line.length, { minutes, windows: counters.filter(({ clerk }) => clerk !== null).length }),
  };
}
