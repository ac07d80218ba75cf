import { createConnection } from 'node:net';
import { serialize, type Document } from 'bson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dice } from '../support/dice.js';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const megabyte = 1_048_576;

beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.stop());

function framed(body: Buffer, opcode = 2013): Buffer {
  const head = Buffer.alloc(16);
  head.writeInt32LE(16 + body.length, 0);
  head.writeInt32LE(7, 4);
  head.writeInt32LE(opcode, 12);
  return Buffer.concat([head, body]);
}

const command = (doc: Document): Buffer => framed(Buffer.concat([Buffer.alloc(5), serialize(doc)]));

const honest: readonly Buffer[] = [
  command({ ping: 1, $db: 'admin' }),
  command({ find: 'things', filter: { a: { $in: [1, 'x', null] } }, sort: { b: -1 }, limit: 3, $db: 'desk' }),
  command({ insert: 'things', documents: [{ _id: 'f', a: [1, { b: 2 }], at: new Date(0) }], $db: 'desk' }),
  command({ update: 'things', updates: [{ q: { _id: 'f' }, u: { $set: { 'a.1.b': 3 } } }], $db: 'desk' }),
  command({ aggregate: 'things', pipeline: [{ $match: { a: 1 } }, { $group: { _id: '$b', n: { $sum: 1 } } }], cursor: {}, $db: 'desk' }),
];

/** Sends bytes on a connection of their own; resolves once it was answered, hung up on, or neither within a moment. */
function send(bytes: Buffer, patienceMs = 3000): Promise<'answered' | 'closed' | 'waiting'> {
  const socket = createConnection(decodeURIComponent(/\/\/([^/]+)/.exec(server.uri)?.[1] ?? ''));
  return new Promise((resolve) => {
    const end = (how: 'answered' | 'closed' | 'waiting') => {
      clearTimeout(timer);
      resolve(how);
      socket.destroy();
    };
    const timer = setTimeout(() => { end('waiting'); }, patienceMs);
    socket.on('data', () => { end('answered'); }).on('close', () => { end('closed'); }).on('error', () => { end('closed'); });
    socket.write(bytes);
  });
}

const lives = async (): Promise<boolean> => (await server.db.command({ ping: 1 }))['ok'] === 1;

function mangled(message: Buffer, roll: (below: number) => number): Buffer {
  const bytes = Buffer.from(message);
  for (let n = 1 + roll(4); n > 0; n -= 1) bytes[16 + roll(bytes.length - 16)] = roll(256);
  return bytes;
}

function nested(depth: number): Buffer {
  let inner = Buffer.from([5, 0, 0, 0, 0]);
  for (let level = 0; level < depth; level += 1) {
    const length = Buffer.alloc(4);
    length.writeInt32LE(inner.length + 8);
    inner = Buffer.concat([length, Buffer.from([3, 0x61, 0]), inner, Buffer.from([0])]);
  }
  return inner;
}

describe(`bytes that are no honest message (seed ${seed})`, () => {
  const chance = dice(seed);
  const roll = (below: number): number => Math.floor(chance() * below);

  it.each<[string, () => Buffer]>([
    ['random bytes', () => Buffer.from(Array.from({ length: 16 + roll(400) }, () => roll(256)))],
    ['a header that promises 2 GB', () => { const bytes = command({ ping: 1, $db: 'admin' }); bytes.writeInt32LE(0x7fffffff, 0); return bytes; }],
    ['a header of a negative length', () => { const bytes = command({ ping: 1, $db: 'admin' }); bytes.writeInt32LE(-5, 0); return bytes; }],
    ['a section of a negative length', () => { const bytes = command({ ping: 1, $db: 'admin' }); bytes.writeInt32LE(-1, 21); return bytes; }],
    ['a section that is longer than its message', () => { const bytes = command({ ping: 1, $db: 'admin' }); bytes.writeInt32LE(9_000, 21); return bytes; }],
    ['a document sequence without a name', () => framed(Buffer.from([0, 0, 0, 0, 1, 8, 0, 0, 0, 0x61, 0x61, 0x61, 0x61]))],
    ['an old query without a name', () => framed(Buffer.alloc(40, 0x61), 2004)],
    ['an unknown opcode', () => framed(Buffer.alloc(40), 2012)],
    ['documents nested ten thousand deep', () => framed(Buffer.concat([Buffer.alloc(5), nested(10_000)]))],
  ])('%s: is answered with an error or hung up on', async (_, bytes) => {
    expect(await send(bytes())).not.toBe('waiting');
    expect(await lives()).toBe(true);
  });

  it('a message cut anywhere waits for its rest, and does not keep others waiting', async () => {
    const sent = honest.flatMap((message) => Array.from({ length: 4 }, () => send(message.subarray(0, 1 + roll(message.length - 1)), 500)));
    expect(await lives()).toBe(true);
    expect(new Set(await Promise.all(sent))).toEqual(new Set(['waiting']));
  });

  it('fifteen hundred honest messages with a few bytes changed leave the server standing and the store whole', async () => {
    for (let at = 0; at < 1500; at += 50) {
      const batch = Array.from({ length: 50 }, () => mangled(honest[roll(honest.length)] ?? Buffer.alloc(0), roll));
      await Promise.all(batch.map((bytes) => send(bytes, 150)));
    }
    expect(await lives()).toBe(true);
    await server.db.collection('after').insertOne({ _id: 'after' as never, whole: true });
    expect(await server.db.collection('after').countDocuments({ whole: true })).toBe(1);
  }, 120_000);

  it('forty connections that each promise 40 MB and send one hold no more than they sent', async () => {
    const residentMb = async (): Promise<number> => Number(((await server.db.command({ serverStatus: 1 }))['mem'] as Document)['resident']);
    const before = await residentMb();
    const head = Buffer.alloc(megabyte);
    head.writeInt32LE(40 * megabyte, 0);
    const sent = Array.from({ length: 40 }, () => send(head, 1000));
    expect(await lives()).toBe(true);
    expect((await residentMb()) - before).toBeLessThan(200);
    await Promise.all(sent);
  });
});
