/** `npm run intake:import -- <file.jsonl>`: files each message as a complaint, through the door every citizen uses. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const about = `npm run intake:import -- <file.jsonl> [--base http://127.0.0.1:8787] [--journal <file>]

每行一条 JSON：id、text，可有 title、place。逐条按公开接口提交为投诉；同一 id 重复提交只立一单，可以随时重跑。
One JSON object a line: id, text, and title and place if known. Each is filed through the public API; an id is filed once however often this runs.
--base      服务台地址 where the desk runs
--journal   记下已受理的行，重跑时跳过 remembers accepted rows, so that a second run skips them
`;

const longestWaitS = 120;
const triesWhenBroken = 3;

/** The form for one message; its key depends on the id alone, so that a repeat finds the same ticket. */
function formOf({ id, title = '', text, place = '' }) {
  const what = title === '' || text.startsWith(title) ? text : `${title}\n${text}`;
  return { key: keyOf(id), lang: 'zh', what, where: place, contact: { way: 'none' } };
}

function keyOf(id) {
  return `import-${createHash('sha256').update(String(id)).digest('hex').slice(0, 40)}`;
}

/** A message, or what is wrong with the line. */
function readRow(line) {
  let row;
  try {
    row = JSON.parse(line);
  } catch {
    return { fault: 'not JSON' };
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return { fault: 'not a JSON object' };
  if ((typeof row.id !== 'string' && typeof row.id !== 'number') || String(row.id).trim() === '') return { fault: 'no id' };
  for (const field of ['text', 'title', 'place']) if (row[field] !== undefined && typeof row[field] !== 'string') return { fault: `${field} is not text` };
  return row.text === undefined ? { fault: 'no text' } : { message: row };
}

/** What the desk said, in one line: code, the fields it names with what was in them, its words. */
function refusalOf({ status, body }, form) {
  const { code, message, facts } = body?.error ?? {};
  if (code === undefined) return `HTTP ${status}`;
  const fields = (Array.isArray(facts?.fields) ? facts.fields : []).map((field) => (typeof form[field] === 'string' ? `${field}: ${form[field].length} characters` : field));
  return `${code}${fields.length > 0 ? ` (${fields.join(', ')})` : ''} ${message?.zh ?? ''}`.trim();
}

/** Seconds the desk asks to wait; one when it does not say. */
function secondsOf(reply) {
  const asked = Number(reply.headers.get('retry-after') ?? '1');
  return Math.min(Number.isFinite(asked) ? asked : 1, longestWaitS);
}

/** Asks until the desk has decided: waits when told to, tries again a few times when it breaks; rejects when it stays away. */
async function post(base, form, waiting) {
  for (let broken = 0; broken < triesWhenBroken; ) {
    const reply = await send(base, form);
    if (reply !== null && reply.status < 500 && reply.status !== 429) return { status: reply.status, body: await reply.json().catch(() => null) };
    if (reply?.status !== 429) broken += 1;
    const seconds = reply?.status === 429 ? secondsOf(reply) : broken / 2;
    if (reply?.status === 429) waiting(seconds);
    await pause(seconds * 1000);
  }
  throw new Error(`the desk at ${base} does not answer`);
}

function send(base, form) {
  return fetch(`${base}/api/complaints`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) }).catch(() => null);
}

function journalAt(file, base) {
  const lines = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const known = new Set(lines.filter((line) => line.startsWith(`${base} `)).map((line) => line.split(' ')[1]));
  return { has: (key) => known.has(key), add: (key, no) => file !== undefined && appendFileSync(file, `${base} ${key} ${no}\n`) };
}

/** Files every row; resolves to the tally, which also says what was refused and why. */
async function importRows(lines, { base, journal, say }) {
  const tally = { accepted: 0, repeated: 0, skipped: 0, refused: [], waitedS: 0 };
  const seen = new Map();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    const { message, fault } = readRow(line);
    const refusal = fault ?? (await fileOne(formOf(message), { base, journal, seen, tally, say: (words) => say(`row ${row}: ${words}`) }));
    if (refusal !== null) tally.refused.push({ row, id: message?.id ?? '', reason: refusal });
  }
  return tally;
}

/** Files one message and counts it; the reason when it was refused. */
async function fileOne(form, { base, journal, seen, tally, say }) {
  const before = seen.get(form.key);
  seen.set(form.key, before ?? form.what);
  if (before !== undefined && before !== form.what) return 'id used before with other words';
  if (before !== undefined) return count('repeated');
  if (journal.has(form.key)) return count('skipped');
  const reply = await post(base, form, (seconds) => {
    tally.waitedS += seconds;
    say(`the desk asks to wait ${seconds} s`);
  });
  if (reply.status !== 201) return refusalOf(reply, form);
  journal.add(form.key, reply.body.ticketNo);
  return count('accepted');

  function count(what) {
    tally[what] += 1;
    return null;
  }
}

/** Reads the arguments, imports, prints the tally; returns the exit code. */
async function main(args, say) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { base: { type: 'string', default: 'http://127.0.0.1:8787' }, journal: { type: 'string' }, help: { type: 'boolean', default: false } } });
  const [file] = positionals;
  if (values.help || file === undefined) {
    say(about);
    return values.help ? 0 : 2;
  }
  if (!existsSync(file)) {
    say(`no such file: ${file}`);
    return 2;
  }
  const base = values.base.replace(/\/$/, '');
  try {
    report(await importRows(readFileSync(file, 'utf8').split(/\r?\n/), { base, journal: journalAt(values.journal, base), say }), say);
    return 0;
  } catch (error) {
    say(`stopped: ${error.message}. Run it again to go on; nothing is filed twice.`);
    return 1;
  }
}

function report({ accepted, repeated, skipped, refused, waitedS }, say) {
  say(`accepted ${accepted}`);
  if (repeated > 0) say(`repeated in the file ${repeated}`);
  if (skipped > 0) say(`accepted earlier ${skipped}`);
  say(`refused ${refused.length}`);
  for (const { row, id, reason } of refused) say(`  row ${row}${id === '' ? '' : ` (id ${id})`}: ${reason}`);
  if (waitedS > 0) say(`waited ${waitedS} s for the desk's limit`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await main(process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
