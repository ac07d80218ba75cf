/** `npm run bot:evaluate -- <file.jsonl>`: what the bot makes of labelled messages; with `--dialogues`, of labelled conversations. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { root } from './prepare.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dialogues: { type: 'boolean', default: false } } });
const [file] = positionals;

if (file === undefined || !existsSync(file)) {
  process.stderr.write(file === undefined ? 'Say which file: npm run bot:evaluate -- <file.jsonl>\n' : `There is no file ${file}.\n`);
  process.exit(2);
}

register();
const { modelFor } = await import('../server/adapters/assistant/model-cache.ts');
const { sampleKnowledge: guides } = await import('../server/sample-data/knowledge.ts');
const { readerOf } = await import('../bot/model.ts');
const { createBot } = await import('../bot/index.ts');
const evaluate = await import('../bot/evaluate/index.ts');

const started = performance.now();
const model = await modelFor({ guides, seed: 20_170_040, cacheDir: join(root, 'data/models') });
const reader = readerOf(model);
process.stdout.write(`model ${model.hash}, ready after ${Math.round(performance.now() - started)} ms\n`);

const now = () => performance.now();
const written = readFileSync(file, 'utf8');
const { lines, figures } = values.dialogues ? evaluate.dialoguesReport(createBot(model, guides), evaluate.labelledDialogues(written), now) : evaluate.linesReport(reader, evaluate.labelledLines(written), now);
for (const line of lines) process.stdout.write(`${line}\n`);
process.stdout.write(`${JSON.stringify({ model: model.hash, ...figures })}\n`);
