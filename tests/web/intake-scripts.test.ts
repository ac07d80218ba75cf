import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, startDesk, type DeskProcess } from '../support/desk-process.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(script: string, ...args: string[]): Promise<{ code: number | null; lines: string[] }> {
  const child = spawn(process.execPath, [`scripts/${script}.mjs`, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, lines: printed.trimEnd().split('\n') };
}

function written(name: string, lines: readonly unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
}

const good = (id: string | number, text: string) => ({ id, title: '请来看一看', text });
const rows: readonly unknown[] = [
  good('m-1', '幸福里三号楼的电梯坏了一个星期，没有人修。'),
  good('m-2', '望海路的路灯有一排不亮，晚上走路看不见。'),
  good(3, '小区的垃圾三天没有人拉，味道很大。'),
  good('m-1', '幸福里三号楼的电梯坏了一个星期，没有人修。'),
  good('m-1', '同一个编号，说的却是另外一件事情。'),
  { id: 'm-4', text: '没有标题的一条：家里停水两天了，没有通知。' },
  '',
  { id: 'm-5', text: '太短' },
  good('m-6', '长'.repeat(2100)),
  { id: 'm-7', title: '只有标题' },
  { title: '没有编号', text: '这一条没有编号，所以不能保证只立一单。' },
  { id: 'm-8', text: 12 },
  '这一行不是 JSON',
  '["列表"]',
  { id: 'm-9', place: '地'.repeat(300), text: '地点写得太长的一条：门前的路坑坑洼洼。' },
  { id: 'm-10', title: '公交车', text: '公交车到站不停，等了四十分钟。', place: '新河公园站' },
];

describe('importing messages into a running desk', () => {
  let desk: DeskProcess;
  const data = dataFolder();
  beforeAll(async () => {
    desk = await startDesk({ DATA_DIR: data.path });
  });
  afterAll(async () => {
    await desk.stop();
    data.remove();
  });

  it('files what can be filed and says row by row why the rest was refused; a second run files nothing twice', async () => {
    const [file, journal] = [written('rows.jsonl', rows), join(folder, 'journal')];
    const first = await run('intake-import', file, '--base', `${desk.url}/`, '--journal', journal);
    expect(first).toEqual({
      code: 0,
      lines: [
        'accepted 5',
        'repeated in the file 1',
        'refused 9',
        '  row 5 (id m-1): id used before with other words',
        '  row 8 (id m-5): invalid (what: 2 characters) 有几处没填对，改好再提交。',
        '  row 9 (id m-6): invalid (what: 2106 characters) 有几处没填对，改好再提交。',
        '  row 10: no text',
        '  row 11: no id',
        '  row 12: text is not text',
        '  row 13: not JSON',
        '  row 14: not a JSON object',
        '  row 15 (id m-9): invalid (where: 300 characters) 有几处没填对，改好再提交。',
      ],
    });
    const again = await run('intake-import', file, '--base', desk.url, '--journal', journal);
    expect(again.lines.slice(0, 4)).toEqual(['accepted 0', 'repeated in the file 1', 'accepted earlier 5', 'refused 9']);
  });

  it('leads to the same tickets when the journal is lost', async () => {
    const [kept, fresh] = ['journal', 'journal-2'].map((name) => join(folder, name));
    await run('intake-import', join(folder, 'rows.jsonl'), '--base', desk.url, '--journal', String(fresh));
    expect(readFileSync(String(fresh), 'utf8')).toBe(readFileSync(String(kept), 'utf8'));
  });
});

describe('importing messages into a desk that is busy or away', () => {
  const server = createServer();
  afterEach(() => {
    server.removeAllListeners('request');
    server.close();
  });

  async function desk(replies: readonly { status: number; retryAfter?: string }[]): Promise<{ url: string; keys: string[] }> {
    const keys: string[] = [];
    const left = [...replies];
    server.on('request', (request, reply) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        keys.push((JSON.parse(body) as { key: string }).key);
        const { status, retryAfter } = left.shift() ?? { status: 201 };
        reply.writeHead(status, { 'content-type': 'application/json', ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) });
        reply.end(status === 201 ? '{"ticketNo":"1"}' : '{}');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
  }

  it('waits as long as it is told and asks again with the same key', async () => {
    const { url, keys } = await desk([{ status: 429, retryAfter: '0' }, { status: 429, retryAfter: '0' }, { status: 201 }]);
    const { code, lines } = await run('intake-import', written('one.jsonl', [rows[0]]), '--base', url);
    expect(code).toBe(0);
    expect(lines).toEqual(['row 1: the desk asks to wait 0 s', 'row 1: the desk asks to wait 0 s', 'accepted 1', 'refused 0']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  it('gets over a passing failure', async () => {
    const { url } = await desk([{ status: 503 }, { status: 201 }]);
    expect(await run('intake-import', written('one.jsonl', [rows[0]]), '--base', url)).toEqual({ code: 0, lines: ['accepted 1', 'refused 0'] });
  });

  it('stops when nobody answers, and says how to go on', async () => {
    const { code, lines } = await run('intake-import', written('one.jsonl', [rows[0]]), '--base', 'http://127.0.0.1:9');
    expect(code).toBe(1);
    expect(lines).toEqual(['stopped: the desk at http://127.0.0.1:9 does not answer. Run it again to go on; nothing is filed twice.']);
  });

  it.each([[[], 'npm run intake:import'], [['no-such-file.jsonl'], 'no such file: no-such-file.jsonl']])('explains itself for %j', async (args, words) => {
    const { code, lines } = await run('intake-import', ...args);
    expect(code).toBe(2);
    expect(lines[0]).toContain(words);
  });
});

describe('evaluating the topic suggestion', () => {
  const words = { 水务: ['停水', '水压低', '自来水发黄', '水表坏了', '水管漏水'], 交通: ['公交不停站', '红绿灯坏了', '路口堵车', '司机拒载', '停车位被占'] };
  const message = (label: string, text: string, n: number) => ({ title: `反映${text}`, text: `第${n}次反映${text}，请处理。`, label });
  const messages = (labelOf: (label: string, n: number) => string) => Object.entries(words).flatMap(([label, texts]) => Array.from({ length: 30 }, (_, n) => message(labelOf(label, n), texts[n % texts.length] ?? '', n)));

  it('passes over data that are not there', async () => {
    const { code, lines } = await run('intake-evaluate', join(folder, 'nowhere'));
    expect(code).toBe(0);
    expect(lines).toEqual([expect.stringContaining('nothing to evaluate')]);
  });

  it('passes when topics can be told from the words', async () => {
    written('messages.jsonl', messages((label) => label));
    const { code, lines } = await run('intake-evaluate', folder, '--seeds', '2');
    expect(lines[0]).toBe('60 messages, 2 labels, 0 rows of prior knowledge; 5-fold by seed');
    expect(lines[1]).toMatch(/^accuracy +1\.000 ± 0\.000/);
    expect(lines.at(-1)).toMatch(/^ok the floor of 0\.74/);
    expect(code).toBe(0);
  });

  it('fails below the floor', async () => {
    written('messages.jsonl', messages((_, n) => (n % 2 === 0 ? '水务' : '交通')));
    const { code, lines } = await run('intake-evaluate', folder, '--seeds', '1');
    expect(lines.at(-1)).toMatch(/^BELOW the floor of 0\.74/);
    expect(code).toBe(1);
  });
});
