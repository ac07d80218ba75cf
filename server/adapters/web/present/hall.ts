import type { ExpectedRow, Hall, HallCounter, Halls, VisitRow } from '../../../contract/hall.js';
import { displayCode } from '../../../actions/hall/display-code.js';
import type { readHall, readHalls } from '../../../actions/hall/read-hall.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { Appointment } from '../../../desk/appointments/appointment.js';
import { helps, type Counter } from '../../../desk/hall/counter.js';
import { noShowFrom } from '../../../desk/hall/no-show.js';
import { cameLate, isDue } from '../../../desk/hall/places.js';
import { movesOpen, type VisitMove } from '../../../desk/hall/visit-moves.js';
import { atCounter, callsThisTurn, type Visit } from '../../../desk/hall/visit.js';
import { waitRange } from '../../../desk/hall/wait-range.js';
import type { Instant, Text } from '../../../desk/text.js';
import type { Ports } from '../../../ports/index.js';
import { maskName } from './mask.js';

export type ItemTexts = (code: string) => Text;
type HallRead = Awaited<ReturnType<typeof readHall>>;
interface HallReader {
  actor: StaffActor;
  item: ItemTexts;
}

const masked = (name: string | null): string | null => (name === null ? null : maskName(name));
const pressable = (move: VisitMove): move is Exclude<VisitMove, 'call'> => move !== 'call';

/** Somebody in the hall as a window sees them, masked. */
export function presentVisit(visit: Visit, { counterNo, now }: { counterNo: number | null; now: Instant }): VisitRow {
  const { id, version, number, state, bookingNo, startsAt, items, name, priority, access, arrivedAt } = visit;
  return {
    id,
    version,
    number,
    state,
    bookingNo,
    startsAt,
    items: items.map((item) => item.name),
    name: masked(name),
    priority,
    access: [...access],
    arrivedAt,
    late: cameLate(visit),
    early: state === 'waiting' && !isDue(visit, now),
    counterNo: atCounter(visit) ? visit.counterNo : null,
    calls: atCounter(visit) ? callsThisTurn(visit) : 0,
    calledAt: visit.calls.at(-1)?.at ?? null,
    moves: movesOpen(visit, counterNo, now).filter(pressable),
  };
}

/** The hall as the reader's window sees it. */
export function presentHall(read: HallRead, { actor, item }: HallReader, ports: Pick<Ports, 'secrets'>): Hall {
  const { centre, now, counters, visits, line, minutes, expected } = read;
  const open = counters.filter(({ clerk }) => clerk !== null);
  const mine = open.find(({ clerk }) => clerk?.id === actor.id) ?? null;
  const row = (visit: Visit) => presentVisit(visit, { counterNo: mine?.no ?? null, now });
  const inState = (...states: Visit['state'][]) => visits.filter(({ state }) => states.includes(state));
  const busy = inState('called', 'serving');
  return {
    at: now,
    centre: { id: centre.id, name: centre.name },
    counters: open.flatMap((counter) => presentCounter(counter, item)),
    mine: mine && { no: mine.no, items: mine.itemCodes.map(item) },
    current: busy.filter(({ counterNo }) => counterNo === mine?.no).map(row)[0] ?? null,
    line: line.filter((visit) => !mine || helps(mine, visit)).map(row),
    elsewhere: busy.filter(({ counterNo }) => counterNo !== mine?.no).map(row),
    missed: inState('missed').map(row),
    parked: inState('parked').map(row),
    expected: expected.map(presentExpected),
    arrived: visits.length,
    done: inState('done').length,
    wait: waitRange(line.length, { minutes, windows: open.length }),
    waitFrom: minutes.length,
    displayAddress: `/hall/${encodeURIComponent(centre.id)}?code=${displayCode(ports, centre.id)}`,
  };
}

function presentExpected(appointment: Appointment): ExpectedRow {
  const { id, bookingNo, startsAt, items, name, state, needs: { access, companion, eligibility } } = appointment;
  return { appointmentId: id, bookingNo, startsAt, items: items.map((item) => item.name), access: [...access], companion, eligibility, name: masked(name), noShow: state === 'no_show', noShowFrom: noShowFrom(appointment) };
}

function presentCounter({ no, clerk, itemCodes }: Counter, item: ItemTexts): HallCounter[] {
  return clerk === null ? [] : [{ no, clerk, items: itemCodes.map(item) }];
}

/** Every centre with who sits where. */
export function presentHalls(read: Awaited<ReturnType<typeof readHalls>>, item: ItemTexts): Halls['centres'] {
  return read.map(({ centre: { id, name }, counters }) => ({ id, name, counters: counters.flatMap((counter) => presentCounter(counter, item)) }));
}
