/** `npm run bench:guides`: how long a search over ten thousand service guides takes, by the kind of question. */
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

const { values } = parseArgs({ options: { guides: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '200' } } });
const mostMs = 100;

register();
const { benchGuides } = await import('../tests/support/bench/guides.ts');

const say = (line) => process.stdout.write(`${line}\n`);
const { guides, indexMs, searches } = await benchGuides({ guides: Number(values.guides), rounds: Number(values.rounds) });
say(JSON.stringify({ guides, indexMs }));
for (const line of searches) say(JSON.stringify(line));
const slow = searches.filter(({ p99 }) => p99 > mostMs).map(({ what }) => what);
say(`p99 within ${mostMs} ms: ${slow.length === 0 ? 'all' : `NOT ${slow.join(', ')}`}`);
process.exit(slow.length === 0 ? 0 : 1);
