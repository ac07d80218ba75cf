import { setTimeout as pause } from 'node:timers/promises';
import type { DeskStatus } from '../../../server/contract/staff.js';
import { samplePassword } from '../../../server/sample-data/staff.js';
import { dataFolder, freePort } from '../desk-process.js';
import { AgentAtWork } from './agent-at-work.js';
import { seeded } from './chance.js';
import { chatJourney } from './citizen-chat.js';
import { Client, type Network } from './client.js';
import { complaintJourney, type Staff } from './complaint.js';
import { DeskUnderFire } from './desk-under-fire.js';
import { repeated, type Finding } from './finding.js';
import { findings } from './findings.js';
import { Ledger } from './ledger.js';
import { readStore } from './open-store.js';
import { until } from './patience.js';
import { phoneJourney } from './phone-booking.js';
import { providerRelay } from './provider-relay.js';

export interface TortureOptions {
  rounds: number;
  seed: number;
  say: (line: string) => void;
}
export interface TortureResult {
  acknowledged: number;
  findings: Finding[];
  /** Texts handed to the transport. */
  sent: number;
  /** Of these, handed to it again because a kill fell between sending and recording. */
  sentTwice: number;
}
interface House extends TortureOptions {
  desk: DeskUnderFire;
  lineUrl: string;
  network: Network;
  staff: Staff & { supervisor: Client };
  chance: () => number;
}

/** Three at night: the line answers by itself. */
const firstNight = Date.parse('2026-10-20T03:00:00+08:00');
const eachAtOnce = 2;
/** Long enough for an offer to lapse while the desk is away. */
const longAwayMs = 45_000;
/** A kill falls within this after an acknowledged change, ms: long enough for what follows from it to be half done. */
const withinMs = 150;

/** Runs the journeys round after round, kills the desk in the middle of each, and holds the store against what was acknowledged. */
export async function torture(options: TortureOptions): Promise<TortureResult> {
  const folder = dataFolder();
  const [port, linePort] = [await freePort(), await freePort()];
  const lineUrl = `http://127.0.0.1:${linePort}`;
  const desk = new DeskUnderFire({ port, publicUrl: lineUrl, dataDir: folder.path, clockStart: firstNight });
  const relay = await providerRelay(linePort, desk.url);
  try {
    await desk.start();
    const ledger = new Ledger();
    const network = { url: desk.url, ledger, losesAnswer: lossy(seeded(options.seed + 1)) };
    await rounds({ ...options, desk, lineUrl, network, staff: await signedIn(network), chance: seeded(options.seed) });
    await desk.stop();
    const texts = textsSent(desk.output);
    return { acknowledged: ledger.acknowledged, findings: findings(await readStore(folder.path), ledger), sent: new Set(texts).size, sentTwice: repeated(texts).length };
  } finally {
    await desk.kill();
    await relay.close();
    folder.remove();
  }
}

/** One answer in ten. */
function lossy(chance: () => number): () => boolean {
  return () => chance() < 0.1;
}

async function signedIn(network: Network): Promise<House['staff']> {
  const [dispatcher, unit, reviewer, supervisor] = await Promise.all(['zhaolei', 'sunli', 'wuyan', 'liqiang'].map((name) => new Client(network).signIn(name, samplePassword)));
  if (!dispatcher || !unit || !reviewer || !supervisor) throw new Error('somebody is missing');
  return { dispatcher, unit, reviewer, supervisor };
}

/** A first round in peace shows how many changes the journeys make; every kill falls between the first and the last of them. */
async function rounds(house: House): Promise<void> {
  const { ledger } = house.network;
  const agents = await Promise.all(['wangmin', 'chenjing'].map(async (name) => new AgentAtWork(await new Client(house.network).signIn(name, samplePassword), ledger)));
  const [before, started] = [ledger.acknowledged, performance.now()];
  await journeys(house, 0);
  const writes = ledger.acknowledged - before;
  house.say(`in peace the journeys make ${writes} writes in ${seconds(performance.now() - started)}`);
  for (let round = 1; round <= house.rounds; round += 1) await roundUnderFire(house, round, writes);
  for (const agent of agents) await agent.goHome();
  await settled(house);
}

async function roundUnderFire(house: House, round: number, writes: number): Promise<void> {
  const { chance, desk, say, network: { ledger } } = house;
  const before = ledger.acknowledged;
  const [write, laterMs, awayMs] = [Math.floor(chance() * writes), Math.floor(chance() * withinMs), chance() < 0.5 ? longAwayMs : 0];
  const under = journeys(house, round);
  // A round may make a write fewer than the one in peace: then the kill comes right after its end.
  await Promise.race([ledger.reaches(before + write), under]);
  await pause(laterMs);
  await desk.kill();
  const upMs = await desk.start(awayMs);
  await under;
  await settled(house);
  say(`round ${round}: killed ${laterMs} ms after write ${write}, up again in ${seconds(upMs)}, ${ledger.acknowledged - before} acknowledged writes, nothing owed`);
}

/** Two chats, two complaints and two calls at once; resolves when all have gone their whole way. */
async function journeys({ lineUrl, network, staff, chance, seed }: House, round: number): Promise<void> {
  const all = Array.from({ length: eachAtOnce }, (_, index) => {
    const tail = String(round * eachAtOnce + index).padStart(4, '0');
    return [
      chatJourney(network),
      complaintJourney({ network, staff, key: `torture-${seed}-${tail}`, phone: `0001000${tail}` }),
      phoneJourney({ lineUrl, from: `0002000${tail}`, ledger: network.ledger, chance }),
    ];
  });
  await Promise.all(all.flat());
}

/** The sweep has found everything that was left lying. */
async function settled({ staff: { supervisor } }: House): Promise<void> {
  await until('an empty outbox', async () => ((await supervisor.get<DeskStatus>('/api/staff/status')).outboxPending === 0 ? true : null));
}

/** The ids of the texts the console transport printed, in order. */
export function textsSent(output: string): string[] {
  return [...output.matchAll(/"id":"([^"]+)"[^\n]*"event":"sms\.console"/g)].map(([, id]) => id ?? '');
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
