import { BullQueue } from '../../server/adapters/jobs/bull-queue.js';
import { systemClock } from '../../server/adapters/security/clock.js';
import { FakeLog } from '../support/fakes/log.js';

/** Takes a job, says so and never ends it: run as a process of its own, to be killed in the middle. */
const [url = '', prefix = ''] = process.argv.slice(2);
const queue = new BullQueue({ url, clock: systemClock, log: new FakeLog(), prefix });
const hang = () =>
  new Promise<void>(() => {
    process.send?.('took the job');
  });
await queue.work({ consume: hang, lapse_offer: hang, reach_deadline: hang, reach_supervision: hang });
