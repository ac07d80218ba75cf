import { randomBytes } from 'node:crypto';
import { openTicket } from '../../server/actions/tickets/open-ticket.js';
import { clockFrom } from '../../server/adapters/security/clock.js';
import { secureIds } from '../../server/adapters/security/ids.js';
import { keyedSecrets } from '../../server/adapters/security/secrets.js';
import { connectStore } from '../../server/adapters/store/connect.js';
import { seedIfEmpty } from '../../server/adapters/store/seed.js';
import { createStores } from '../../server/adapters/store/stores.js';
import { sampleSeed } from '../../server/sample-data/seed.js';
import { dataFolder, startDesk, type DeskProcess } from '../support/desk-process.js';
import { FakeLog } from '../support/fakes/log.js';
import { openMongoPlace } from '../support/mongo-place.js';
import { startRedis } from '../support/redis.js';
import type { Ledger } from '../support/torture/ledger.js';

export interface Cluster {
  storeUri: string;
  start: (roles: 'web' | 'worker', more?: Record<string, string>) => Promise<DeskProcess>;
  close: () => Promise<void>;
}

const secret = randomBytes(32).toString('hex');
/** A Tuesday morning: what the cluster's clocks show when its first process starts. */
const opening = Date.parse('2026-10-20T10:00:00+08:00');
/** A critical matter must be accepted within this, ms. */
const acceptMs = 15 * 60_000;

/** One store and one Redis, and processes that share them and the time of day. */
export async function openCluster(): Promise<Cluster> {
  const folder = dataFolder();
  const redis = await startRedis();
  if (!redis) throw new Error('redis-server is not installed');
  const mongo = await openMongoPlace('civic_desk');
  const running: DeskProcess[] = [];
  let firstAt: number | null = null;
  return {
    storeUri: mongo.uri,
    start: async (roles, more = {}) => {
      firstAt ??= performance.now();
      const desk = await startDesk({
        ROLES: roles,
        MONGODB_URI: mongo.uri,
        MONGODB_DB: mongo.dbName,
        REDIS_URL: `redis+unix://${redis.url}`,
        DESK_SECRET: secret,
        DATA_DIR: folder.path,
        CLOCK_START: new Date(opening + performance.now() - firstAt).toISOString(),
        SWEEP_MS: '1000',
        ...more,
      });
      running.push(desk);
      return desk;
    },
    close: async () => {
      await Promise.all(running.map((desk) => desk.stop()));
      await mongo.close();
      await redis.close();
      folder.remove();
    },
  };
}

/** Critical matters filed a quarter of an hour ago by a desk that died at once: nobody has heard of them, and they fall due one after the other. */
export async function fileCriticalMatters(storeUri: string, ledger: Ledger, dueAfterMs: readonly number[]): Promise<void> {
  const store = await connectStore(storeUri);
  await store.ensureIndexes();
  const secrets = keyedSecrets(secret);
  await seedIfEmpty(store.connection, sampleSeed('cn-default', secrets));
  for (const [index, after] of dueAfterMs.entries()) {
    const clock = clockFrom(opening + after - acceptMs);
    const stores = createStores(store.connection, { clock, ids: secureIds, log: new FakeLog(), hashPhone: (phone) => secrets.hash('phone', phone) });
    const key = `web_form:critical-${index}`;
    const { no } = await openTicket({ ...stores, clock, ids: secureIds }, { kind: 'citizen', contactId: 'anonymous' }, {
      key,
      channel: 'web_form',
      lang: 'zh',
      type: 'assistance',
      urgency: 'critical',
      title: '井盖缺失',
      content: '新河街路口井盖缺失，有人险些掉进去',
      place: '新河街',
      whom: null,
      caller: { contactId: null, name: null, phone: `0003000${String(index).padStart(4, '0')}`, anonymous: false, way: 'sms' },
      photos: [],
      conversationId: null,
      appointmentId: null,
      blockedUnitIds: [],
      ownedBy: null,
    });
    ledger.filed({ no, key, moves: ['filed', 'deadline_passed'], texts: 1 });
  }
  await store.close();
}
