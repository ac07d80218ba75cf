import { consumeEvent } from '../../server/actions/events/consume-event.js';
import { lapseOffer } from '../../server/actions/queue/lapse-offer.js';
import { reachSupervision } from '../../server/actions/supervision/reach-supervision.js';
import { ringAlarm } from '../../server/actions/deadlines/ring-alarm.js';
import { setPresence } from '../../server/actions/queue/set-presence.js';
import type { StaffActor } from '../../server/desk/access/actor.js';
import type { Instant } from '../../server/desk/calendar/shanghai.js';
import type { Role } from '../../server/desk/access/actor.js';
import { fakePorts, fakeStaff, type FakePorts } from './desk-fakes.js';

/** A desk in memory whose jobs run when `settle` is called. */
export interface DeskAtWork {
  ports: FakePorts;
  /** Runs every job that is due; fails when one did. */
  settle: () => Promise<void>;
  /** Lets time pass and runs what became due. */
  pass: (ms: number) => Promise<void>;
}

/** Opens a desk at an instant, with every consumer and alarm listening. */
export async function deskAtWork(now?: Instant): Promise<DeskAtWork> {
  const ports = fakePorts(now === undefined ? {} : { now });
  await ports.jobs.work({
    consume: (ref) => consumeEvent(ports, ref),
    lapse_offer: (offer) => lapseOffer(ports, offer),
    reach_deadline: (window) => ringAlarm(ports, window),
    reach_supervision: ({ supervisionId }) => reachSupervision(ports, supervisionId),
  });
  const settle = async (): Promise<void> => {
    await ports.jobs.drain();
    if (ports.jobs.failures.length > 0) throw new Error(`jobs failed: ${ports.jobs.failures.map(String).join(', ')}`);
  };
  return {
    ports,
    settle,
    pass: (ms) => {
      ports.clock.advance(ms);
      return settle();
    },
  };
}

/** A person of the small district's staff as they act. */
export function member(id: string, roles?: readonly Role[]): StaffActor {
  const staff = fakeStaff.find((one) => one.id === id);
  if (!staff) throw new Error(`nobody is called ${id}`);
  return { kind: 'staff', id, name: staff.name, roles: roles ?? staff.roles, unitId: staff.unitId };
}

/** Sits agents down, ready for two talks each. */
export async function sitDown({ ports }: DeskAtWork, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) await setPresence(ports, member(id), 'ready');
}
