/** A process for `npm run bot:bench` to measure: bare, or with the Chinese bot loaded (the arguments are the model's folder, the seed and a file of messages). Run with --expose-gc. */
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { register } from 'tsx/esm/api';

register();
const [cacheDir, seed, messages] = process.argv.slice(2);
const rounds = 20;

async function load() {
  const { modelFor } = await import('../server/adapters/assistant/model-cache.ts');
  const { sampleKnowledge: guides } = await import('../server/sample-data/knowledge.ts');
  const { readerOf } = await import('../bot/model.ts');
  const { understand } = await import('../bot/understand.ts');
  const reader = readerOf(await modelFor({ guides, seed: Number(seed), cacheDir }));
  return (text) => understand(reader, text);
}

async function settledMb() {
  for (let n = 0; n < 5; n += 1) {
    globalThis.gc();
    await pause(50);
  }
  return process.memoryUsage().rss / 1e6;
}

function timed(understood, text) {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  understood(text);
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - begun, cpuMs: (user + system) / 1000 };
}

function figuresOf(understood, texts) {
  texts.forEach((text) => understood(text));
  const all = Array.from({ length: rounds }, () => texts).flat().map((text) => timed(understood, text));
  const at = (part, name) => all.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(part * all.length)];
  return { messages: texts.length, msP50: at(0.5, 'ms'), msP99: at(0.99, 'ms'), cpuMsP50: at(0.5, 'cpuMs'), cpuMsP99: at(0.99, 'cpuMs') };
}

const understood = cacheDir === undefined ? undefined : await load();
understood?.('居住证怎么办');
const mb = await settledMb();
const texts = messages === undefined ? [] : readFileSync(messages, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line).text);
process.stdout.write(`${JSON.stringify({ mb, ...(texts.length === 0 ? {} : figuresOf(understood, texts)) })}\n`);
