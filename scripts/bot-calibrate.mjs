/** `npm run bot:calibrate [-- --wrong]`: the limits of the built-in model's automatic answers, chosen on phrasings left out of training and kept in bot/corpus/limits.ts; `--wrong` prints the wrong answers it would still give. Some minutes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { root } from './prepare.mjs';

const { values } = parseArgs({ options: { wrong: { type: 'boolean', default: false } } });
const file = 'bot/corpus/limits.ts';

register();
const { calibrationOf, calibrationVersion, modelHash } = await import('../bot/index.ts');
const { seed } = await import('../server/adapters/assistant/nlp-assistant.ts');
const { sampleKnowledge: guides } = await import('../server/sample-data/knowledge.ts');

const started = performance.now();
const of = modelHash(guides, seed);
const { trust, measured, wrong } = calibrationOf({ guides, seed });

const written = (value) => JSON.stringify(value).replaceAll(/"(\w+)":/g, ' $1: ').replaceAll('}', ' }').replaceAll(',', ', ').replaceAll(/ {2,}/g, ' ');
const lines = [
  "import type { Calibration } from '../calibrate.js';",
  '',
  '/* Written by `npm run bot:calibrate`. */',
  '',
  '/** Limits for the model of this corpus and the sample guides, the fingerprint they belong to, and the procedure that found them. */',
  'export const knownLimits: Calibration & { readonly of: string; readonly by: number } = {',
  `  of: '${of}',`,
  `  by: ${calibrationVersion},`,
  `  trust: ${written(trust)},`,
  `  measured: ${written(measured)},`,
  '};',
];
writeFileSync(join(root, file), `${lines.join('\n')}\n`);

const percent = (share) => `${(share * 100).toFixed(1)} %`;
const print = (line) => process.stdout.write(`${line}\n`);
print(`${measured.phrasings} phrasings left out in turn; ${Math.round((performance.now() - started) / 1000)} s`);
print(`automatic answers: ${percent(measured.precision)} right in service and part; they cover ${percent(measured.coverage)} of the questions`);
print(`action ${percent(measured.action)}, item ${percent(measured.item)}, field ${percent(measured.field)}; emergency ${percent(measured.emergencyRecall)}, person ${percent(measured.humanRecall)}`);
if (values.wrong) {
  print('Wrong automatic answers (what was said, what it means, what was answered):');
  const label = ({ action, item, field }) => [action, item, field].filter((part) => part !== undefined).join(' ');
  for (const { said, answer } of wrong) print(`  ${said.text} | ${label(said)} | ${answer.item} ${answer.field}`);
}
print(`kept in ${file}`);
