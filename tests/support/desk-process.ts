import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const upWithinMs = 60_000;

export interface DeskProcess {
  url: string;
  child: ChildProcess;
  /** What it printed so far. */
  output: () => string;
  /** SIGTERM, and waits until it has closed in order. */
  stop: () => Promise<number | null>;
  /** SIGKILL: no goodbye. */
  kill: () => Promise<number | null>;
}

/** A folder for one desk's data, gone after the test. */
export function dataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'desk-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** The real desk in its own process, built before by `npm run build`; resolves when it answers /readyz. */
export async function startDesk(settings: Record<string, string>): Promise<DeskProcess> {
  const port = Number(settings['PORT'] ?? (await freePort()));
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PATH|HOME|TMPDIR|LANG|NODE_OPTIONS)$/.test(name)));
  const child = spawn(process.execPath, ['dist/server/run.js'], { cwd: root, env: { ...environment, LOG_LEVEL: 'warn', SAMPLE_LIFE: 'false', PORT: String(port), ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const desk: DeskProcess = { url, child, output: () => printed, stop: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') };
  if (settings['ROLES'] !== 'worker') await untilReady(desk);
  return desk;
}

async function untilReady({ url, child, output }: DeskProcess): Promise<void> {
  const giveUpAt = performance.now() + upWithinMs;
  while (performance.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`the desk ended at once:\n${output()}`);
    const ready = await fetch(`${url}/readyz`).then(
      (reply) => reply.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`the desk did not come up:\n${output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
  return child.exitCode;
}
