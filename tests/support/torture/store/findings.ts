import { openEngine, closeEngine } from '../../../../server/embedded-mongo/engine.js';
import { decode } from '../../../../server/embedded-mongo/documents.js';
import { tidy } from '../../../../server/embedded-mongo/housekeeping.js';
import { examine } from '../../../../server/embedded-mongo/soundness/examine.js';
import { wholeRange } from '../../../../server/embedded-mongo/store/catalog.js';
import type { Thing } from './belief.js';
import type { Writer } from './writer.js';

export interface Findings { lost: string[]; inconsistent: string[]; documents: number }

/** Opens what a killed store left, as the next start would, and compares it with what was acknowledged and with itself. */
export async function findingsIn(dataDir: string, writers: readonly Writer[]): Promise<Findings> {
  const engine = await openEngine(dataDir);
  try {
    const collection = engine.catalog.find('desk', 'things');
    const held = collection ? engine.view.page('docs', wholeRange(collection.id), 1_000_000).map(({ value }) => decode(value) as unknown as Thing) : [];
    const inconsistent: string[] = [];
    try {
      await tidy(engine);
      examine(engine.environment, () => undefined);
    } catch (error) {
      inconsistent.push(String(error));
    }
    const lost = writers.flatMap(({ number, belief }) => belief.settle(held.filter(({ writer }) => writer === number)));
    return { lost, inconsistent, documents: held.length };
  } finally {
    await closeEngine(engine);
  }
}
