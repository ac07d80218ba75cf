import { nextDueAt } from '../desk/ticket/clocks.js';
import type { Instant } from '../desk/text.js';
import type { Ticket } from '../desk/ticket/ticket.js';
import type { Ports } from '../ports/index.js';
import type { DueWindow } from '../ports/ticket-store.js';

/** Tickets due within the same tenth of a second share an alarm, ms. */
const grain = 100;

/** Wakes the desk at a saved ticket's next instant. The instant is in the store: an alarm that gets lost is found by the sweep. */
export async function setAlarm({ clock, jobs }: Pick<Ports, 'clock' | 'jobs'>, ticket: Ticket): Promise<void> {
  const at = nextDueAt(ticket);
  if (at === null) return;
  const window = alarmWindow(at, clock.now());
  await jobs.add({ name: 'reach_deadline', key: `due:${window.after}:${window.upTo}`, data: window, runAt: window.upTo });
}

/** An instant that has passed has a window of its own: the shared one may have rung already. */
function alarmWindow(at: Instant, now: Instant): DueWindow {
  const upTo = at > now ? Math.ceil(at / grain) * grain : at;
  return { after: at > now ? upTo - grain : at - 1, upTo };
}
