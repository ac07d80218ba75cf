import { light } from '../../../server/desk/deadlines/light.js';
import type { Heat } from '../../../server/desk/supervision/heat.js';
import { leadOf } from '../../../server/desk/ticket/assignment.js';
import { running } from '../../../server/desk/ticket/clocks.js';
import { flagsOf } from '../../../server/desk/ticket/flags.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import type { Instant } from '../../../server/desk/text.js';
import type { BoardCell, BoardStore } from '../../../server/ports/board-store.js';

const day = 24 * 3_600_000;

/** Counts the tickets one by one. */
export class FakeBoardStore implements BoardStore {
  constructor(private readonly tickets: { all(): readonly Ticket[] }) {}

  async cells({ at, returnedFrom }: { at: Instant; returnedFrom: number }): Promise<BoardCell[]> {
    const open = this.tickets.all().filter((ticket) => flagsOf(ticket).includes('open'));
    return grouped(open, (ticket) => [leadOf(ticket)?.unitId ?? null, ticket.topic, ticket.area] as const).map(([[unitId, topic, area], group]) => {
      const count = (holds: (ticket: Ticket) => boolean) => group.filter(holds).length;
      const lit = (is: 'red' | 'amber') => count((ticket) => running(ticket).slice(0, 1).some((clock) => light(clock, at) === is));
      return {
        unitId,
        topic,
        area,
        open: group.length,
        overdue: lit('red'),
        dueSoon: lit('amber'),
        returned: count(({ tally }) => tally.returns >= returnedFrom),
        unsatisfied: count(({ tally }) => tally.unsatisfied > 0),
        supervised: count((ticket) => flagsOf(ticket).includes('supervised')),
      };
    });
  }

  async heats(at: Instant, days: number): Promise<Heat[]> {
    const placed = this.tickets.all().flatMap(({ topic, area, createdAt }) => (topic === null || area === null || createdAt > at || createdAt < at - (days + 1) * day ? [] : [{ topic, area, createdAt }]));
    return grouped(placed, ({ topic, area }) => [topic, area] as const).map(([[topic, area], group]) => {
      const lastDay = group.filter(({ createdAt }) => createdAt >= at - day).length;
      return { topic, area, lastDay, before: group.length - lastDay };
    });
  }
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<string, [K, T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(JSON.stringify(key)) ?? [key, []];
    group[1].push(one);
    groups.set(JSON.stringify(key), group);
  }
  return [...groups.values()];
}
