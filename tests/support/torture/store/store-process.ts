import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { MongoClient } from 'mongodb';

export interface StoreProcess {
  client: MongoClient;
  /** Kills it while the client has requests under way. */
  killAtWork(): Promise<number | null>;
  /** Kills it while the client has none. */
  kill(): Promise<number | null>;
  /** Asks it to close; its exit code. */
  stop(): Promise<number | null>;
}

export interface Circumstances {
  dataDir: string;
  /** The most a file may grow to, in kilobytes. */
  fileLimit?: number;
  environment?: Record<string, string>;
}

const entry = fileURLToPath(new URL('./process.ts', import.meta.url));

/** Starts a store in a process of its own and connects to it. */
export async function startStore({ dataDir, fileLimit, environment = {} }: Circumstances): Promise<StoreProcess> {
  const command = [process.execPath, '--import', 'tsx', entry, dataDir];
  // `ulimit -f` counts 512 bytes in a POSIX shell.
  const [program = '', ...args] = fileLimit === undefined ? command : ['sh', '-c', `ulimit -f ${fileLimit * 2} && exec "$@"`, 'sh', ...command];
  // LMDB tells of failures on stderr as well, which here are wanted.
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...environment } });
  const ended = once(child, 'exit');
  const [uri] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => { throw new Error('the store ended while starting'); })]) as [string];
  const client = await new MongoClient(uri, { maxPoolSize: 40, serverSelectionTimeoutMS: 2000 }).connect();
  let ending: Promise<number | null> | undefined;
  const end = (signal: NodeJS.Signals, atWork = false) => (ending ??= endOf({ child, ended, client, signal, atWork }));
  return { client, killAtWork: () => end('SIGKILL', true), kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

interface Ending { child: ChildProcess; ended: Promise<unknown[]>; client: MongoClient; signal: NodeJS.Signals; atWork: boolean }

/** A client at rest does not notice that its server is gone, and would wait for ever to say goodbye: it goes first. */
async function endOf({ child, ended, client, signal, atWork }: Ending): Promise<number | null> {
  if (!atWork) await client.close();
  child.kill(signal);
  const [code] = await ended as [number | null];
  if (atWork) await client.close();
  return code;
}
