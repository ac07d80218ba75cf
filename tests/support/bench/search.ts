import { join } from 'node:path';
import { findTickets, type QueueQuestion } from '../../../server/actions/queue/find-tickets.js';
import { secureIds } from '../../../server/adapters/security/ids.js';
import { keyedSecrets } from '../../../server/adapters/security/secrets.js';
import { connectStore, type StoreConnection } from '../../../server/adapters/store/connect.js';
import { createStores } from '../../../server/adapters/store/stores.js';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import { dataFolder } from '../desk-process.js';
import { FakeLog } from '../fakes/log.js';
import { fillForSearch, rareWord, searchedTicket } from './search-fill.js';
import { timed, type Timing } from './search-runs.js';

interface Options {
  tickets: number;
  rounds: number;
  /** Kept, and filled up where an earlier run left off; null = a new folder, gone afterwards. */
  kept: string | null;
  say: (line: string) => void;
}
export interface Searched extends Timing {
  what: string;
  q: string;
  found: number;
  total: string;
  /** p50 against the p50 of reading one ticket by its number in the same run. */
  ratio: number;
}

const until = instantAt('2026-11-20', '17:00');
const pageSize = 20;
/** The same in every run, so that a kept folder knows its phones again. */
const benchSecret = 'a-secret-for-the-search-bench-only';
const warm = 5;
const operator: StaffActor = { kind: 'staff', id: 'bench', name: '李晓', roles: ['operator'], unitId: null };
const contact: StaffActor = { kind: 'staff', id: 'bench-unit', name: '褚明', roles: ['unit_contact'], unitId: 'housing' };

/** Searches of a desk with very many tickets, each through the action the console's queue calls, beside a read by number. */
export async function benchSearch({ tickets, rounds, kept, say }: Options): Promise<{ read: Timing; searches: Searched[] }> {
  const folder = kept === null ? dataFolder() : { path: kept, remove: () => undefined };
  const mongo = await startEmbeddedMongo({ dataDir: join(folder.path, 'store') });
  const store = await connectStore(mongo.uri);
  try {
    await store.ensureIndexes();
    const secrets = keyedSecrets(benchSecret);
    const hashPhone = (phone: string) => secrets.hash('phone', phone);
    say(`filling ${tickets} tickets`);
    const seconds = await fillForSearch({ store, hashPhone, tickets, until, say });
    say(`filled in ${seconds.toFixed(0)} s`);
    return await measure(store, { secrets, hashPhone, tickets, rounds });
  } finally {
    await store.close();
    await mongo.close();
    folder.remove();
  }
}

interface Measuring {
  secrets: ReturnType<typeof keyedSecrets>;
  hashPhone: (phone: string) => string;
  tickets: number;
  rounds: number;
}

async function measure(store: StoreConnection, { secrets, hashPhone, tickets, rounds }: Measuring): Promise<{ read: Timing; searches: Searched[] }> {
  const clock = { now: () => until };
  const stores = createStores(store.connection, { clock, ids: secureIds, log: new FakeLog(), hashPhone });
  const ports = { clock, secrets, tickets: stores.tickets };
  const someNo = (round: number) => searchedTicket(Math.floor((((round * 7919) % 1000) / 1000) * tickets), { tickets, until }).no;
  const nos = Array.from({ length: 100 }, (_, round) => someNo(round));
  let at = 0;
  const read = await timed(() => stores.tickets.get(nos[(at += 1) % nos.length] ?? ''), { rounds: rounds * 5, warm: 50 });
  const searches: Searched[] = [];
  for (const { what, ...asked } of questions(tickets)) {
    const question: QueueQuestion = { view: 'all', sort: 'newest', page: 1, size: pageSize, ...asked };
    const actor = what.startsWith('for a unit') ? contact : operator;
    const found = await findTickets(ports, actor, question);
    const timing = await timed(() => findTickets(ports, actor, question), { rounds, warm });
    searches.push({ what, q: question.q ?? '', found: found.tickets.length, total: `${found.total}${found.orMore ? '+' : ''}`, ratio: Number((timing.p50 / read.p50).toFixed(1)), ...timing });
  }
  return { read, searches };
}

/** What people type, from the easiest to the hardest. */
function questions(tickets: number): ({ what: string; q: string } & Partial<QueueQuestion>)[] {
  const one = searchedTicket(Math.floor(tickets / 3), { tickets, until });
  const phone = one.caller.phone ?? '';
  return [
    { what: 'whole number', q: one.no },
    { what: 'last six digits', q: one.no.slice(-6) },
    { what: 'last four digits', q: one.no.slice(-4) },
    { what: 'phone', q: phone },
    { what: 'last four of the phone', q: phone.slice(-4) },
    { what: 'name', q: one.caller.name ?? '' },
    { what: 'rare word', q: rareWord },
    { what: 'nowhere', q: '琉璃瓦' },
    { what: 'common word', q: '井盖' },
    { what: 'one character', q: '路' },
    { what: 'page five of a common word', q: '井盖', page: 5 },
    { what: 'common word and a filter', q: '井盖', state: 'pending_acceptance' },
    { what: 'common word and a filter nothing meets', q: '井盖', state: 'archived' },
    { what: 'two common words', q: '井盖 望海路' },
    { what: 'two common words that never meet', q: '井盖 路灯' },
    { what: 'common and rare word', q: `井盖 ${rareWord}` },
    { what: 'place', q: one.place },
    { what: 'place and name', q: `${one.place} ${one.caller.name ?? ''}` },
    { what: 'for a unit: common word, none of them theirs', q: '井盖' },
  ];
}
