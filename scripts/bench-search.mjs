/** `npm run bench:search`: searches among a million tickets beside reading one by its number, on the embedded store.
 *  `--folder` keeps what was filled, for another run. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '100' }, folder: { type: 'string' } } });
const mostMs = 200;
const mostRatio = 20;

register();
const { benchSearch } = await import('../tests/support/bench/search.ts');

const say = (line) => process.stdout.write(`${line}\n`);
const { read, searches } = await benchSearch({ tickets: Number(values.tickets), rounds: Number(values.rounds), kept: values.folder ?? null, say });
for (const line of [{ what: 'read by number', ...read }, ...searches]) say(JSON.stringify(line));
const slow = searches.filter(({ p99 }) => p99 > mostMs).map(({ what }) => what);
const dear = searches.filter(({ ratio }) => ratio > mostRatio).map(({ what }) => what);
say(`p99 within ${mostMs} ms: ${slow.length === 0 ? 'all' : `NOT ${slow.join(', ')}`}`);
say(`first page within ${mostRatio} reads by number: ${dear.length === 0 ? 'all' : `NOT ${dear.join(', ')}`}`);
process.exit(slow.length === 0 && dear.length === 0 ? 0 : 1);
