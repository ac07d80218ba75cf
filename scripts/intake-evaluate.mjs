/** `npm run intake:evaluate`: how often the topic suggestion is right on labelled messages it has not seen. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { root } from './prepare.mjs';

const floor = 0.74;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { seeds: { type: 'string', default: '3' } } });
const folder = positionals[0] ?? join(root, '../shared/data/messages-gov');
const [messagesFile, taxonomyFile] = ['messages.jsonl', 'taxonomy.csv'].map((name) => join(folder, name));

if (!existsSync(messagesFile)) {
  process.stdout.write(`No labelled messages at ${messagesFile}: nothing to evaluate. Give their folder as an argument.\n`);
  process.exit(0);
}

register();
const { crossValidate, evaluationReport, figuresOf, labelledMessages, meanAccuracy, taxonomyHints } = await import('../bot/topics/index.ts');

const started = performance.now();
const messages = labelledMessages(readFileSync(messagesFile, 'utf8'));
const labels = new Set(messages.map(({ label }) => label));
const hints = existsSync(taxonomyFile) ? taxonomyHints(readFileSync(taxonomyFile, 'utf8'), labels) : [];
process.stdout.write(`${messages.length} messages, ${labels.size} labels, ${hints.length} rows of prior knowledge; 5-fold by seed\n`);

const seeds = Array.from({ length: Number(values.seeds) }, (_, n) => n + 1);
const judged = seeds.map((seed) => crossValidate([...messages, ...hints], seed));
const runs = judged.map(figuresOf);
for (const line of evaluationReport(runs, figuresOf(judged.flat()))) process.stdout.write(`${line}\n`);
const accuracy = meanAccuracy(runs);
process.stdout.write(`\n${accuracy >= floor ? 'ok' : 'BELOW'} the floor of ${floor} (${Math.round((performance.now() - started) / 1000)} s)\n`);
process.exitCode = accuracy >= floor ? 0 : 1;
