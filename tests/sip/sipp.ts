import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { undoneAtExit } from './left-behind.js';

const giveUpAfterSeconds = 120;

/** Why no call can be placed on this machine; null when one can. */
export function whyNoSipp(): string | null {
  const { stdout, error } = spawnSync('sipp', ['-v'], { encoding: 'utf8' });
  if (error !== undefined) return 'SIPp is not installed (Debian: apt-get install sip-tester)';
  if (!stdout.includes('PCAP')) return 'this SIPp was built without PCAP, and cannot press keys';
  return process.getuid?.() === 0 ? null : 'SIPp sends keys through a raw socket, which only root may open';
}

/** What is installed, in SIPp's own words. */
export function sippVersion(): string {
  return /SIPp v\S+[^.\s]/.exec(spawnSync('sipp', ['-v'], { encoding: 'utf8' }).stdout)?.[0] ?? 'SIPp';
}

/** Places one call; it sends back whatever sound it hears. Throws Error with SIPp's last words when the call failed. */
export async function placeCall(toPort: number, scenario: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sipp-'));
  writeFileSync(join(folder, 'call.xml'), scenario);
  const options = ['-sf', 'call.xml', '-m', '1', '-i', '127.0.0.1', '-nostdin', '-rtp_echo', '-timeout', String(giveUpAfterSeconds), '-timeout_error'];
  const child = spawn('sipp', [`127.0.0.1:${toPort}`, ...options], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = undoneAtExit(() => child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  try {
    await once(child, 'exit');
  } finally {
    rmSync(folder, { recursive: true, force: true });
    ended();
  }
  if (child.exitCode !== 0) throw new Error(`SIPp ended with ${child.exitCode}:\n${printed.slice(-1500)}`);
}
