import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Caller } from '../caller/caller.js';
import { dataFolder, startDesk } from '../desk-process.js';
import { dice } from '../dice.js';
import { cpuOf } from './cpu.js';
import { latenessOf, type Lateness } from './late.js';

export interface LineBench {
  /** How many call at the same time. */
  calls: number;
  /** How often they all ring in one instant; and how many each then does, one after the other. */
  rounds: number;
  /** Between an answer and the next key, ms; nobody is faster on the telephone. */
  thinkMs: number;
}
export interface LineFigures {
  answers: Lateness;
  perSecond: number;
  /** Processor time of the side that answers, and of the one that calls, ms an answer. */
  cpu: { answering: number; calling: number };
  /** What went wrong, by message. */
  problems: Record<string, number>;
}
/** All ringing in one instant, and so many calls held, each that ends followed by the next. */
export type LinePhase = 'burst' | 'held';
export type LineSide = Record<LinePhase, LineFigures>;

const TOKEN = 'trial-token-not-for-production';
/** As many keys as a booking takes, and what a hurried caller presses. */
const keys = '1111112';

/** The side that answers. */
interface Line {
  url: string;
  pid: number | undefined;
}

function callerFor(line: Line, number: number): Caller {
  const from = `000${String(10_000_000 + number)}`;
  return new Caller({ baseUrl: line.url, authToken: TOKEN, from, to: '00088908890', voicePath: '/twilio/voice', statusPath: '/twilio/voice/status' });
}

/** Presses through a booking, thinking before every key. */
async function talk(caller: Caller, think: () => Promise<void>): Promise<void> {
  await caller.start();
  for (const key of keys) {
    if (caller.ended !== null || caller.patience === null) break;
    await think();
    await caller.press(key);
  }
  await caller.hangUp();
}

/** No two calls of a run come from one number. */
function numbers(): () => number {
  let number = 0;
  return () => (number += 1);
}

interface Run {
  line: Line;
  bench: LineBench;
  next: () => number;
}

async function burst({ line, bench: { calls, rounds }, next }: Run): Promise<{ answers: number[]; callers: Caller[] }> {
  const answers: number[] = [];
  const all: Caller[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const callers = Array.from({ length: calls }, () => callerFor(line, next()));
    await Promise.all(callers.map((caller) => caller.start()));
    answers.push(...callers.flatMap(({ exchanges }) => exchanges.map(({ ms }) => ms)));
    await Promise.all(callers.map((caller) => caller.hangUp()));
    all.push(...callers);
  }
  return { answers, callers: all };
}

async function held({ line, bench: { calls, rounds, thinkMs }, next }: Run): Promise<{ answers: number[]; callers: Caller[] }> {
  const chance = dice(20_261_123);
  const think = () => pause(thinkMs * (0.5 + chance()));
  const callers: Caller[] = [];
  const person = async (nth: number): Promise<void> => {
    // Held calls are at different places: they did not begin in one instant.
    await pause((nth / calls) * thinkMs * keys.length);
    for (let round = 0; round < rounds; round += 1) {
      const caller = callerFor(line, next());
      callers.push(caller);
      await talk(caller, think);
    }
  };
  await Promise.all(Array.from({ length: calls }, (_, nth) => person(nth)));
  return { answers: callers.flatMap(({ exchanges }) => exchanges.map(({ ms }) => ms)), callers };
}

const phases: Record<LinePhase, (run: Run) => Promise<{ answers: number[]; callers: Caller[] }>> = { burst, held };
const tenths = (ms: number): number => Math.round(ms * 10) / 10;
const hundredths = (ms: number): number => Math.round(ms * 100) / 100;

function problemsOf(callers: readonly Caller[]): Record<string, number> {
  const problems: Record<string, number> = {};
  for (const { message } of callers.flatMap((caller) => caller.problems)) problems[message] = (problems[message] ?? 0) + 1;
  return problems;
}

async function measured(phase: LinePhase, run: Run): Promise<LineFigures> {
  const [began, before, own] = [performance.now(), cpuOf(run.line.pid), process.cpuUsage()];
  const { answers, callers } = await phases[phase](run);
  const { user, system } = process.cpuUsage(own);
  const count = callers.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
  return {
    answers: latenessOf(answers.map(tenths)),
    perSecond: Math.round((count / (performance.now() - began)) * 1000),
    cpu: { answering: hundredths((cpuOf(run.line.pid) - before) / count), calling: hundredths((user + system) / 1000 / count) },
    problems: problemsOf(callers),
  };
}

/** A bare route in a process of its own, until `stop`. */
async function bareLine(): Promise<Line & { stop: () => void }> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('bare-line.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const url of createInterface(child.stdout)) return { url, pid: child.pid, stop: () => child.kill() };
  throw new Error('the bare line did not start');
}

/** The same calls to the desk's line and to a bare Fastify route that returns constant TwiML, in turns; both have answered as many before. */
export async function benchLine(bench: LineBench): Promise<{ desk: LineSide; bare: LineSide }> {
  const folder = dataFolder();
  const [desk, bare] = await Promise.all([startDesk({ DATA_DIR: folder.path, PHONE_FIRST: 'menu' }), bareLine()]);
  try {
    const next = numbers();
    const onBare: Run = { line: bare, bench, next };
    const onDesk: Run = { line: { url: desk.url, pid: desk.child.pid }, bench, next };
    for (const run of [onBare, onDesk]) await held({ ...run, bench: { ...bench, rounds: 1, thinkMs: bench.thinkMs / 2 } });
    const bursts = { bare: await measured('burst', onBare), desk: await measured('burst', onDesk) };
    const crowds = { bare: await measured('held', onBare), desk: await measured('held', onDesk) };
    return { desk: { burst: bursts.desk, held: crowds.desk }, bare: { burst: bursts.bare, held: crowds.bare } };
  } finally {
    bare.stop();
    await desk.stop();
    folder.remove();
  }
}
