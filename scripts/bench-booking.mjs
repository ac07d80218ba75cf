/** `npm run bench:booking`: bookings a second for one popular slot and over many, beside bare guarded updates in the same run. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

const { values } = parseArgs({ options: { bookers: { type: 'string', default: '2000' } } });
const least = 0.4;

register();
const { benchBookings } = await import('../tests/support/bench/bookings.ts');

const say = (line) => process.stdout.write(`${line}\n`);
const rates = await benchBookings({ bookers: Number(values.bookers) });
for (const rate of rates) say(JSON.stringify(rate));
const slow = rates.filter(({ binds, ratio }) => binds && ratio < least).map(({ what }) => what);
say(`at least ${least} of the bare update: ${slow.length === 0 ? 'all that must' : `NOT ${slow.join(', ')}`}`);
process.exit(slow.length === 0 ? 0 : 1);
