/** `npm run torture`: kills the desk twenty times in the middle of its work and counts what is missing. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string', default: String(randomInt(1_000_000)) } } });
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];

await build();
register();
const { torture } = await import('../tests/support/torture/torture.ts');

const say = (line) => process.stdout.write(`${line}\n`);
say(`seed ${seed} (the same kills again: npm run torture -- --seed ${seed} --rounds ${rounds})`);
const { acknowledged, findings, sentTwice } = await torture({ rounds, seed, say });
for (const { kind, what } of findings) say(`${kind}: ${what}`);
if (sentTwice > 0) say(`texts handed to the provider twice, because a kill fell between sending and recording: ${sentTwice} (the record holds each once)`);
const count = (kind) => findings.filter((finding) => finding.kind === kind).length;
say(`${rounds} rounds, ${acknowledged} acknowledged writes, ${count('lost')} lost, ${count('doubled')} doubled${count('broken') > 0 ? `, ${count('broken')} broken` : ''}`);
process.exit(findings.length === 0 ? 0 : 1);
