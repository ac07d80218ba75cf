import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Caller } from '../caller/caller.js';
import { dataFolder, startDesk } from '../desk-process.js';
import { dice } from '../dice.js';
import { latenessOf, type Lateness } from './late.js';

export interface LineBench {
  /** How many call at the same time. */
  calls: number;
  /** How many of them, one after the other, each of these does. */
  rounds: number;
  /** Between an answer and the next key, ms; nobody is faster on the telephone. */
  thinkMs: number;
}
export interface LineFigures {
  answers: Lateness;
  perSecond: number;
  /** What went wrong, by message. */
  problems: Record<string, number>;
}

const TOKEN = 'trial-token-not-for-production';
/** As many keys as a booking takes, and what a hurried caller presses. */
const keys = '1111112';

interface Talk {
  baseUrl: string;
  number: number;
  thinkMs: number;
  chance: () => number;
}

async function oneCall({ baseUrl, number, thinkMs, chance }: Talk): Promise<Caller> {
  const from = `000${String(10_000_000 + number)}`;
  const caller = new Caller({ baseUrl, authToken: TOKEN, from, to: '00088908890', voicePath: '/twilio/voice', statusPath: '/twilio/voice/status' });
  await caller.start();
  for (const key of keys) {
    if (caller.ended !== null || caller.patience === null) break;
    await pause(thinkMs * (0.5 + chance()));
    await caller.press(key);
  }
  await caller.hangUp();
  return caller;
}

async function crowd(baseUrl: string, { calls, rounds, thinkMs }: LineBench): Promise<LineFigures> {
  const chance = dice(20_261_123);
  const answers: number[] = [];
  const problems: Record<string, number> = {};
  const began = performance.now();
  const person = async (nth: number): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) {
      const caller = await oneCall({ baseUrl, number: nth * rounds + round, thinkMs, chance });
      answers.push(...caller.exchanges.map(({ ms }) => ms));
      for (const { message } of caller.problems) problems[message] = (problems[message] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: calls }, (_, nth) => person(nth)));
  const seconds = (performance.now() - began) / 1000;
  return { answers: latenessOf(answers.map((ms) => Math.round(ms * 10) / 10)), perSecond: Math.round(answers.length / seconds), problems };
}

/** A bare route in a process of its own, until `stop`. */
async function bareLine(): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('bare-line.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const url of createInterface(child.stdout)) return { url, stop: () => child.kill() };
  throw new Error('the bare line did not start');
}

/** The same calls to the desk's line and to a bare Fastify route that returns constant TwiML, one after the other. */
export async function benchLine(bench: LineBench): Promise<{ desk: LineFigures; bare: LineFigures }> {
  const folder = dataFolder();
  const [desk, bare] = await Promise.all([startDesk({ DATA_DIR: folder.path, PHONE_FIRST: 'menu' }), bareLine()]);
  try {
    await crowd(desk.url, { ...bench, calls: 10, rounds: 1 });
    return { bare: await crowd(bare.url, bench), desk: await crowd(desk.url, bench) };
  } finally {
    bare.stop();
    await desk.stop();
    folder.remove();
  }
}
