import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether redis-server is there; says so once when it is not, since suites are then skipped. */
export const redisInstalled = spawnSync('redis-server', ['--version']).status === 0;
if (!redisInstalled) process.stderr.write('redis-server is not installed: tests on a real Redis are skipped\n');

/** A Redis of its own on a socket, keeping nothing on disk; null when none is installed. */
export async function startRedis(): Promise<{ url: string; close(): Promise<void> } | null> {
  if (!redisInstalled) return null;
  const folder = await mkdtemp(join(tmpdir(), 'desk-redis-'));
  const socket = join(folder, 'redis.sock');
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder], { stdio: 'ignore' });
  await answers(socket, server);
  return {
    url: socket,
    close: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(socket: string, server: ChildProcess): Promise<void> {
  while (!(await canConnect(socket))) {
    if (server.exitCode !== null) throw new Error(`redis-server ended with ${server.exitCode}`);
    await pause(10);
  }
}

function canConnect(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}
