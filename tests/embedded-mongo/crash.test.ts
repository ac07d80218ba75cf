import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { closeEngine, openEngine, type Engine } from '../../server/embedded-mongo/engine.js';
import { decodeExact } from '../../server/embedded-mongo/documents.js';
import { wholeRange, type Collection } from '../../server/embedded-mongo/store/catalog.js';
import { entriesOf } from '../../server/embedded-mongo/store/index-entries.js';
import { entryKey } from '../../server/embedded-mongo/store/writer.js';
import { freshDirectory } from './server.js';

const dataDir = freshDirectory();
const writer = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));
afterAll(() => { rmSync(dataDir, { recursive: true, force: true }); });

/** Lets a child write until it has acknowledged `enough` documents, kills it and returns what it acknowledged. */
async function killWhileWriting(first: number, enough: number): Promise<number[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.split('\n').length > enough) child.kill('SIGKILL');
  }
  await ended;
  return output.split('\n').slice(0, -1).map(Number);
}

function documentsIn(engine: Engine, collection: Collection) {
  return engine.view.page('docs', wholeRange(collection.id), 1_000_000).map(({ key, value }) => ({ key, doc: decodeExact(value) }));
}

/** Index entries as they are and as the documents say they should be. */
function entriesIn(engine: Engine, collection: Collection) {
  const documents = documentsIn(engine, collection);
  return collection.indexes.map((index) => ({
    stored: engine.view.page('entries', wholeRange(index.id), 1_000_000).map(({ key }) => key.toString('hex')),
    wanted: documents.flatMap(({ key, doc }) => entriesOf(index, doc).keys.map((entry) => entryKey(index, entry, key).toString('hex'))).sort(),
  }));
}

describe('killing the process while it writes', () => {
  it('loses nothing that was acknowledged and leaves indexes and documents in step', async () => {
    const acknowledged: number[] = [];
    for (const [round, enough] of [120, 260, 400].entries()) {
      acknowledged.push(...await killWhileWriting((round + 1) * 100_000, enough));
      const engine = await openEngine(dataDir);
      const collection = engine.catalog.find('desk', 'things');
      const finished = new Set(documentsIn(engine, collection as Collection).filter(({ doc }) => doc['step'] === 1).map(({ doc }) => doc['_id']));
      const entries = entriesIn(engine, collection as Collection);
      await closeEngine(engine);
      expect(acknowledged.filter((id) => !finished.has(id))).toEqual([]);
      expect(entries).toHaveLength(2);
      for (const { stored, wanted } of entries) expect(stored).toEqual(wanted);
    }
    expect(acknowledged.length).toBeGreaterThan(700);
  });
});
