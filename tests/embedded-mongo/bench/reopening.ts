import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import { idOf, ticketsOf } from './plain-tickets.js';
import { besideThis } from './beside-this.js';

/** What a start after kill -9 took, ms: until the store answers, and until the first ticket was read. */
export interface Reopened { what: string; tickets: number; opened: number; firstRead: number }

const writer = fileURLToPath(besideThis('./killed-writer'));
const enough = 200;

/** Kills a process in the middle of writing to a store and opens what it left. */
export async function reopenAfterKill(folder: string, size: number): Promise<Reopened> {
  const child = spawn(process.execPath, [writer, folder, String(size)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.length > enough) child.kill('SIGKILL');
  }
  await ended;
  const begun = performance.now();
  const mongo = await startEmbeddedMongo({ dataDir: folder });
  const opened = performance.now() - begun;
  const client = await new MongoClient(mongo.uri).connect();
  await ticketsOf(client).findOne({ _id: idOf(Math.floor(size / 2)) });
  const firstRead = performance.now() - begun;
  await ticketsOf(client).deleteMany({ _id: { $gte: idOf(size) } });
  await client.close();
  await mongo.close();
  return { what: 'reopened after kill -9', tickets: size, opened: Math.round(opened), firstRead: Math.round(firstRead) };
}
