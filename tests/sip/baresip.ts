import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/desk-process.js';
import { baresipAccount, baresipConfig, baresipModules, modulePath } from './baresip-config.js';
import { BaresipControl } from './baresip-control.js';
import { undoneAtExit } from './left-behind.js';

const killAfterMs = 3000;

/** Why baresip cannot call on this machine; null when it can. */
export function whyNoBaresip(): string | null {
  if (spawnSync('baresip', ['-h']).error !== undefined) return 'baresip is not installed (Debian: apt-get install baresip-core)';
  const missing = baresipModules.filter((name) => !existsSync(join(modulePath, name)));
  return missing.length === 0 ? null : `this baresip has no ${missing.join(', ')} in ${modulePath}`;
}

/** What is installed, in baresip's own words. */
export function baresipVersion(): string {
  return /baresip v\S+/.exec(spawnSync('baresip', ['-h'], { encoding: 'utf8' }).stdout)?.[0] ?? 'baresip';
}

/** A telephone without a loudspeaker: a tone goes into it, and what comes out is recorded. */
export class Baresip {
  private constructor(
    readonly control: BaresipControl,
    private readonly running: { child: ChildProcess; folder: string; undone: () => void },
  ) {}

  /** Starts it with an account of that number; throws Error with its last words when it does not come up. */
  static async start(from: string): Promise<Baresip> {
    const folder = mkdtempSync(join(tmpdir(), 'baresip-'));
    const port = await freePort();
    writeFileSync(join(folder, 'config'), baresipConfig({ folder, port }));
    writeFileSync(join(folder, 'accounts'), baresipAccount(from));
    writeFileSync(join(folder, 'contacts'), '');
    const child = spawn('baresip', ['-f', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    const undone = undoneAtExit(() => thrownAway(child, folder));
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    try {
      return new Baresip(await BaresipControl.reach(port), { child, folder, undone });
    } catch {
      thrownAway(child, folder);
      undone();
      throw new Error(`baresip did not come up:\n${printed.slice(-1500)}`);
    }
  }

  /** Ends it, asked first; what it recorded of the line, null when nothing came. */
  async stop(): Promise<Buffer | null> {
    const { child, folder, undone } = this.running;
    this.control.close();
    if (child.exitCode === null && child.signalCode === null) await ended(child);
    const recording = recordingIn(folder);
    rmSync(folder, { recursive: true, force: true });
    undone();
    return recording;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  await exited;
  clearTimeout(forced);
}

/** baresip writes both directions; this is what came in and was decoded. */
function recordingIn(folder: string): Buffer | null {
  const name = readdirSync(folder).find((file) => file.endsWith('-dec.wav'));
  return name === undefined ? null : readFileSync(join(folder, name));
}

function thrownAway(child: ChildProcess, folder: string): void {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
