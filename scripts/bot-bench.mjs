/** `npm run bot:bench [-- --data <folder>] [-- --only <set>] [-- --contestant ours|asServed|nodeNlpAlone]`: the bot's voters beside node-nlp alone, on public data where it is there; then the loaded bot's speed and memory. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { register } from 'tsx/esm/api';
import { root } from './prepare.mjs';

const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, '../shared/data') }, only: { type: 'string' }, contestant: { type: 'string' } } });

const nlu = (name) => ({ name: `NLU evaluation: ${name}`, files: [`nlu-eval-corpora/${name}Corpus.json`], read: 'nluEvaluation', overall: true });
const sets = [
  nlu('Chatbot'),
  nlu('AskUbuntu'),
  nlu('WebApplications'),
  { name: 'SMP2017', files: ['smp2017-ecdt/data.json'], read: 'smp' },
  { name: 'BANKING77', files: ['banking77/train.csv', 'banking77/test.csv'], read: 'banking' },
  { name: 'CLINC150', files: ['clinc150/data_full.json'], read: 'clinc' },
];
const contestants = ['ours', 'asServed', 'nodeNlpAlone'].filter((name) => values.contestant === undefined || name === values.contestant);

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const print = (line) => process.stdout.write(`${line}\n`);
const missingIn = (files) => files.map((file) => join(values.data, file)).find((file) => !existsSync(file));

function inWorker(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./bot-bench-worker.mjs', import.meta.url), { workerData });
    worker.once('message', resolve).once('error', reject);
  });
}

function say({ name, accuracy, trainMs, trainCpuMs, msP50, msP99, strange }) {
  const seconds = (ms) => (ms / 1000).toFixed(1);
  print(`  ${name.padEnd(21)} ${percent(accuracy)} right; trained in ${seconds(trainMs)} s (${seconds(trainCpuMs)} s of processor); p50 ${msP50.toFixed(2)} ms, p99 ${msP99.toFixed(2)} ms`);
  if (strange === undefined) return;
  print(`  ${''.padEnd(21)} one limit: in scope ${percent(strange.inScope)}, out of scope recognised ${percent(strange.recall)}; AUROC ${strange.separation.toFixed(3)}`);
  print(`  ${''.padEnd(21)} limit for 95 % precision with a fifth out of scope: answers ${percent(strange.answered)}, escalates ${percent(strange.escalated)}, precision ${percent(strange.precision)}`);
}

const figures = {};

async function compare({ name, files, read }) {
  const missing = missingIn(files);
  if (missing !== undefined) {
    print(`${name}: skipped, ${missing} is not here`);
    return;
  }
  figures[name] = [];
  for (const contestant of contestants) {
    const result = await inWorker({ contestant, read, files: files.map((file) => join(values.data, file)) });
    if (figures[name].length === 0) print(`${name}: ${result.learnt} to learn from, ${result.tested} to test`);
    figures[name].push(result);
    say(result);
  }
}

function sayOverall() {
  const corpora = sets.filter(({ name, overall }) => overall && figures[name] !== undefined).map(({ name }) => figures[name]);
  if (corpora.length < 3) return;
  const overall = (n) => corpora.reduce((sum, one) => sum + one[n].accuracy * one[n].tested, 0) / corpora.reduce((sum, one) => sum + one[n].tested, 0);
  figures['NLU evaluation overall'] = corpora[0].map(({ name }, n) => ({ name, accuracy: overall(n) }));
  print(`NLU evaluation overall: ${figures['NLU evaluation overall'].map(({ name, accuracy }) => `${name} ${percent(accuracy)}`).join(', ')}`);
}

function measured(...args) {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', fileURLToPath(new URL('./bot-bench-loaded.mjs', import.meta.url)), ...args], { encoding: 'utf8' }));
}

async function sayLoadedBot() {
  const missing = missingIn(['bot/dev-sample.jsonl']);
  if (missing !== undefined) {
    print(`The loaded bot: skipped, ${missing} is not here`);
    return;
  }
  register();
  const { modelFor } = await import('../server/adapters/assistant/model-cache.ts');
  const { sampleKnowledge: guides } = await import('../server/sample-data/knowledge.ts');
  const [cacheDir, seed] = [join(root, 'data/models'), 20_170_040];
  // Trained here when it is not kept, so that the measured process only reads it.
  await modelFor({ guides, seed, cacheDir });
  const { mb: bareMb } = measured();
  const { mb, ...speed } = measured(cacheDir, String(seed), join(values.data, 'bot/dev-sample.jsonl'));
  figures['loaded bot'] = { overBareMb: mb - bareMb, ...speed };
  print(`The loaded bot: ${(mb - bareMb).toFixed(0)} MB over a bare process; understanding ${speed.messages} messages: p50 ${speed.msP50.toFixed(2)} ms, p99 ${speed.msP99.toFixed(2)} ms; of processor p50 ${speed.cpuMsP50.toFixed(2)} ms, p99 ${speed.cpuMsP99.toFixed(2)} ms`);
}

print('Limits and how strange a text is are learnt on the validation part, and on the out-of-scope questions published with the training part; the test part only gives figures.');
for (const set of sets.filter(({ name }) => values.only === undefined || name.includes(values.only))) await compare(set);
sayOverall();
if (values.only === undefined || 'loaded bot'.includes(values.only)) await sayLoadedBot();
print(JSON.stringify(figures));
