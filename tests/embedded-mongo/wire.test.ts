import { createConnection, type Socket } from 'node:net';
import { deserialize, serialize, type Document } from 'bson';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

let server: TestServer;
let socket: Socket;

beforeAll(async () => { server = await startTestServer(); });
afterAll(() => server.stop());
beforeEach(() => { socket = createConnection(decodeURIComponent(/\/\/([^/]+)/.exec(server.uri)?.[1] ?? '')); });
afterEach(() => { socket.destroy(); });

function message(doc: Document, { id = 1, flags = 0 } = {}): Buffer {
  const body = serialize(doc);
  const head = Buffer.alloc(21);
  head.writeInt32LE(21 + body.length, 0);
  head.writeInt32LE(id, 4);
  head.writeInt32LE(2013, 12);
  head.writeInt32LE(flags, 16);
  return Buffer.concat([head, body]);
}

/** Reads replies off the socket until there are `wanted`. */
async function replies(wanted: number): Promise<{ to: number; doc: Document }[]> {
  const found: { to: number; doc: Document }[] = [];
  let pending = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
      const length = pending.readInt32LE(0);
      found.push({ to: pending.readInt32LE(8), doc: deserialize(pending.subarray(21, length)) });
      pending = pending.subarray(length);
    }
    if (found.length >= wanted) return found;
  }
  return found;
}

describe('the wire', () => {
  it('puts together a message that comes byte by byte', async () => {
    const answer = replies(1);
    for (const byte of message({ ping: 1, $db: 'admin' })) socket.write(Buffer.from([byte]));
    expect(await answer).toMatchObject([{ to: 1, doc: { ok: 1 } }]);
  });

  it('answers several messages of one packet in their order', async () => {
    const answer = replies(2);
    socket.write(Buffer.concat([message({ ping: 1, $db: 'admin' }, { id: 8 }), message({ nonsense: 1, $db: 'admin' }, { id: 9 })]));
    expect(await answer).toMatchObject([{ to: 8, doc: { ok: 1 } }, { to: 9, doc: { ok: 0, code: 59 } }]);
  });

  it('does not answer a write that wants no answer, but does it', async () => {
    const answer = replies(1);
    socket.write(message({ insert: 'quiet', documents: [{ _id: 1 }], $db: 'desk' }, { id: 4, flags: 2 }));
    socket.write(message({ count: 'quiet', $db: 'desk' }, { id: 5 }));
    expect(await answer).toMatchObject([{ to: 5, doc: { n: 1 } }]);
  });

  it('takes documents that come in a section of their own', async () => {
    const document = serialize({ _id: 'apart' });
    const head = message({ insert: 'sections', $db: 'desk' }, { id: 6 });
    const section = Buffer.concat([Buffer.alloc(5), Buffer.from('documents\0'), document]);
    section[0] = 1;
    section.writeInt32LE(section.length - 1, 1);
    const whole = Buffer.concat([head, section]);
    whole.writeInt32LE(whole.length, 0);
    const answer = replies(1);
    socket.write(whole);
    expect(await answer).toMatchObject([{ to: 6, doc: { n: 1 } }]);
  });

  it('hangs up on garbage and goes on serving others', async () => {
    const closed = new Promise((resolve) => { socket.once('close', resolve); });
    socket.write(Buffer.alloc(64, 0xff));
    await closed;
    expect(await server.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });
});
