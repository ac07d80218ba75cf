import { worksForUnitOnly } from '../../../actions/queue/queue-views.js';
import type { DeadlineView } from '../../../contract/deadline.js';
import type { StaffActor } from '../../../desk/access/actor.js';
import type { Deadline } from '../../../desk/deadlines/deadline.js';
import { deadlineFacts } from '../../../desk/deadlines/view.js';
import type { Instant } from '../../../desk/text.js';
import type { Ports } from '../../../ports/index.js';

/** Who reads, when, and the words every presenter needs. */
export interface Reader {
  actor: StaffActor;
  now: Instant;
  /** Works for one unit only: sees what concerns that unit. */
  unitOnly: boolean;
  unitName: (unitId: string) => string;
  deadline: (deadline: Deadline, strip?: boolean) => DeadlineView;
}

/** Looks up once what presenting to this reader needs. */
export async function readerFor(ports: Pick<Ports, 'clock' | 'directory'>, actor: StaffActor): Promise<Reader> {
  const [calendar, units] = await Promise.all([ports.directory.calendar(), ports.directory.units()]);
  const now = ports.clock.now();
  const names = new Map(units.map((unit) => [unit.id, unit.name.zh]));
  return {
    actor,
    now,
    unitOnly: worksForUnitOnly(actor),
    unitName: (unitId) => names.get(unitId) ?? unitId,
    deadline: (deadline, strip = false) => deadlineFacts({ deadline, calendar, now, strip }),
  };
}
