import type { Socket } from 'node:net';
import { asFault, faultFields } from '../errors.js';
import type { Doc } from '../values.js';
import { frameReply, maxMessageBytes, readRequest } from './messages.js';
import { encodeReply } from './replies.js';

/** Answers one command with the encoded reply document. */
export type Answer = (command: Doc, connectionId: number) => Promise<Uint8Array>;

/** Serves one client: a request at a time, reading no further while one is being worked on. */
export async function serve(socket: Socket, connectionId: number, answer: Answer): Promise<void> {
  try {
    for await (const message of messages(socket)) {
      const reply = await replyTo(message, connectionId, answer);
      if (reply && !socket.write(reply)) await drained(socket);
    }
  } catch {
    // A client that went away or speaks garbage: nothing is left to tell it.
  }
  socket.destroy();
}

async function replyTo(message: Buffer, connectionId: number, answer: Answer): Promise<Buffer | undefined> {
  const request = await readRequest(message);
  const body = await answer(request.command, connectionId).catch((error: unknown) => encodeReply({ ok: 0, ...faultFields(asFault(error)) }, {}));
  return request.wantsReply ? frameReply(request, body) : undefined;
}

async function* messages(socket: Socket): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let size = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    pending.push(chunk);
    size += chunk.length;
    if (size < expected(pending)) continue;
    let rest = Buffer.concat(pending);
    while (rest.length >= expected([rest])) {
      const length = expected([rest]);
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
    pending = rest.length > 0 ? [rest] : [];
    size = rest.length;
  }
}

/** Bytes of the message that begins here; 16 (a header) until its length is known. */
function expected(chunks: Buffer[]): number {
  const first = chunks[0];
  if (first === undefined) return 16;
  const head = first.length >= 4 ? first : Buffer.concat(chunks);
  if (head.length < 4) return 16;
  const length = head.readInt32LE(0);
  if (length < 16 || length > maxMessageBytes + 16_384) throw new Error(`message of ${length} bytes`);
  return length;
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}
