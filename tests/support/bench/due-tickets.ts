import { setAlarm } from '../../../server/actions/set-alarm.js';
import { BullQueue } from '../../../server/adapters/jobs/bull-queue.js';
import { secureIds } from '../../../server/adapters/security/ids.js';
import type { StoreConnection } from '../../../server/adapters/store/connect.js';
import { createStores } from '../../../server/adapters/store/stores.js';
import { system } from '../../../server/desk/access/actor.js';
import { HOUR, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import { dueAt } from '../../../server/desk/deadlines/due-dates.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { applyAll } from '../../../server/desk/ticket/apply.js';
import type { DecideContext } from '../../../server/desk/ticket/commands.js';
import { fileTicket } from '../../../server/desk/ticket/file-ticket.js';
import { reachDeadlines } from '../../../server/desk/ticket/reach-deadline.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { sampleCalendar } from '../../../server/sample-data/calendar-2026.js';
import { FakeLog } from '../fakes/log.js';

const calendar = sampleCalendar();
const policy = policies['cn-default'];
/** A critical matter must be accepted within this. */
const acceptMs = 15 * MINUTE;
const atOnce = 64;
const streets = ['新河街', '望海路', '幸福里', '海滨里', '大沿路'];

/** An open critical matter whose acceptance falls due at an instant, its warning given already. */
export function ticketDueAt(instant: number, index: number): Ticket {
  const filedAt = instant - acceptMs;
  const about = { type: 'assistance', urgency: 'critical' } as const;
  const context = (now: number): DecideContext => ({
    now,
    actor: system,
    newId: () => secureIds.id(),
    calendar,
    policy,
    deadline: (step, from, as = about) => dueAt({ calendar, policy, step, from, type: as.type, urgency: as.urgency }),
  });
  const filed = fileTicket({
    no: `2611${String(index).padStart(14, '0')}`,
    key: `bench:${index}`,
    channel: 'web_form',
    lang: 'zh',
    ...about,
    title: `${streets[index % streets.length] ?? ''}井盖缺失`,
    content: '路口井盖缺失，有人险些掉进去，请尽快处理。',
    place: `${streets[index % streets.length] ?? ''} ${index % 200} 号`,
    whom: null,
    caller: { contactId: `contact-${index % 5000}`, name: null, phone: null, anonymous: true, way: 'none' },
    photos: [],
    conversationId: null,
    appointmentId: null,
    blockedUnitIds: [],
    ownedBy: null,
  }, context(filedAt));
  return applyAll(filed, reachDeadlines(filed, context(instant - 1)));
}

interface Filling {
  store: StoreConnection;
  redisUrl: string;
  open: number;
  /** When each of those that fall due does, ms. */
  dues: readonly number[];
  firstIndex: number;
}

/** Fills a store and its queue: many open matters with far dates, and some that fall due soon, every one with its alarm. */
export async function fillDesk({ store, redisUrl, open, dues, firstIndex }: Filling): Promise<void> {
  const log = new FakeLog();
  const clock = { now: () => Date.now() };
  const jobs = new BullQueue({ url: redisUrl, clock, log });
  const { tickets } = createStores(store.connection, { clock, ids: secureIds, log, hashPhone: (phone) => phone });
  const far = Date.now() + 48 * HOUR;
  const instants = [...dues, ...Array.from({ length: open - dues.length }, (_, index) => far + index)];
  for (let at = 0; at < instants.length; at += atOnce) {
    await Promise.all(
      instants.slice(at, at + atOnce).map(async (instant, offset) => {
        const ticket = ticketDueAt(instant, firstIndex + at + offset);
        await tickets.insert(ticket, []);
        await setAlarm({ jobs }, ticket);
      }),
    );
  }
  await jobs.close();
}
