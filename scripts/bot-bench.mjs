/** `npm run bot:bench [-- --data <folder>] [-- --only <set>]`: the bot's classifier beside node-nlp alone, on public data where it is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { root } from './prepare.mjs';

const { values } = parseArgs({ options: { data: { type: 'string', default: join(root, '../shared/data') }, only: { type: 'string' } } });
register();
const { banking, clinc, contest, nluEvaluation, nodeNlpAlone, ours, smp } = await import('../bot/bench/index.ts');

const nlu = (name) => ({ name: `NLU evaluation: ${name}`, files: [`nlu-eval-corpora/${name}Corpus.json`], read: nluEvaluation, overall: true });
const sets = [
  nlu('Chatbot'),
  nlu('AskUbuntu'),
  nlu('WebApplications'),
  { name: 'SMP2017', files: ['smp2017-ecdt/data.json'], read: smp },
  { name: 'BANKING77', files: ['banking77/train.csv', 'banking77/test.csv'], read: banking },
  { name: 'CLINC150', files: ['clinc150/data_full.json'], read: clinc },
];

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const figures = {};

function say(result) {
  const { name, accuracy, trainMs, msP50, msP99, strange } = result;
  process.stdout.write(`  ${name.padEnd(15)} ${percent(accuracy)} right; trained in ${(trainMs / 1000).toFixed(1)} s; p50 ${msP50.toFixed(2)} ms, p99 ${msP99.toFixed(2)} ms\n`);
  if (strange === undefined) return;
  process.stdout.write(`  ${''.padEnd(15)} limit for two points lost: in scope ${percent(strange.inScope)}, out of scope recognised ${percent(strange.recall)}; AUROC ${strange.separation.toFixed(3)}\n`);
  process.stdout.write(`  ${''.padEnd(15)} limit for 95 % precision with a fifth out of scope: answers ${percent(strange.answered)}, escalates ${percent(strange.escalated)}, precision ${percent(strange.precision)}\n`);
}

for (const { name, files, read } of sets.filter((set) => values.only === undefined || set.name.includes(values.only))) {
  const missing = files.map((file) => join(values.data, file)).find((file) => !existsSync(file));
  if (missing !== undefined) {
    process.stdout.write(`${name}: skipped, ${missing} is not here\n`);
    continue;
  }
  const set = read(...files.map((file) => readFileSync(join(values.data, file), 'utf8')));
  process.stdout.write(`${name}: ${set.train.length} to learn from, ${set.test.length} to test\n`);
  figures[name] = [ours, nodeNlpAlone].map((contestant) => ({ tested: set.test.length, ...contest(contestant, set, () => performance.now()) }));
  figures[name].forEach(say);
}

const corpora = sets.filter(({ name, overall }) => overall && figures[name] !== undefined).map(({ name }) => figures[name]);
if (corpora.length === 3) {
  const overall = (n) => corpora.reduce((sum, one) => sum + one[n].accuracy * one[n].tested, 0) / corpora.reduce((sum, one) => sum + one[n].tested, 0);
  process.stdout.write(`NLU evaluation overall: ours ${percent(overall(0))}, node-nlp alone ${percent(overall(1))}\n`);
}
process.stdout.write(`${JSON.stringify(figures)}\n`);
