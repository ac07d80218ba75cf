import { join } from 'node:path';
import { connectStore } from '../../../server/adapters/store/connect.js';
import { modelsOf } from '../../../server/adapters/store/models.js';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import type { AuditEntry } from '../../../server/ports/audit-log.js';

const dbName = 'civic_desk';

/** The audit log of a desk that has closed, oldest first. */
export async function auditIn(dataDir: string): Promise<AuditEntry[]> {
  const mongo = await startEmbeddedMongo({ dataDir: join(dataDir, 'store'), dbName });
  const store = await connectStore(mongo.uri, { dbName });
  try {
    return await modelsOf(store.connection).audit.find().sort({ _id: 1 }).lean<AuditEntry[]>();
  } finally {
    await store.close();
    await mongo.close();
  }
}
