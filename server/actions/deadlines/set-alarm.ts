import { nextDueAt } from '../../desk/ticket/clocks.js';
import type { Instant } from '../../desk/text.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import type { DueWindow } from '../../ports/ticket-store.js';

/** Tickets due within the same tenth of a second share an alarm, ms. */
const grain = 100;

/** Wakes the desk at a saved ticket's next instant. The instant is in the store: an alarm that gets lost is found by the sweep. */
export async function setAlarm({ jobs }: Pick<Ports, 'jobs'>, ticket: Ticket): Promise<void> {
  const at = nextDueAt(ticket);
  if (at !== null) await setAlarms({ jobs }, [at]);
}

/** Sets the alarms of these instants, those that have passed too; one that waits or rings already is left as it is. */
export async function setAlarms({ jobs }: Pick<Ports, 'jobs'>, instants: readonly Instant[]): Promise<void> {
  const ends = new Set(instants.map((at) => Math.ceil(at / grain) * grain));
  const windows = Array.from(ends, (upTo): DueWindow => ({ after: upTo - grain, upTo }));
  await Promise.all(windows.map((window) => jobs.add({ name: 'reach_deadline', key: `due:${window.upTo}`, data: window, runAt: window.upTo })));
}
