import type { MessagePort } from 'node:worker_threads';
import type { Handle } from '../wire/connection.js';

/** A client's message on its way to the store's thread, and what comes back: nothing where no reply is wanted, `failed` where the client speaks garbage. */
interface Forwarded { id: number; connectionId: number; message: Uint8Array }
interface Returned { id: number; reply?: Uint8Array | undefined; failed?: true }

interface Waiting { resolve: (reply: Uint8Array | undefined) => void; reject: (error: Error) => void }

/** Has messages answered at the other end of the port. */
export function forwarding(port: MessagePort): Handle {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.on('message', ({ id, reply, failed }: Returned) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (failed === true) asked?.reject(new Error('not a message'));
    else asked?.resolve(reply);
  });
  return (message, connectionId) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    const bytes = owned(message);
    port.postMessage({ id: last, connectionId, message: bytes } satisfies Forwarded, [bytes.buffer]);
  });
}

/** Answers what is forwarded from the other end of the port. */
export function answerForwarded(port: MessagePort, handle: Handle): void {
  port.on('message', ({ id, connectionId, message }: Forwarded) => {
    void handle(Buffer.from(message.buffer), connectionId).then(
      (answer) => {
        const reply = answer && owned(answer);
        port.postMessage({ id, reply } satisfies Returned, reply ? [reply.buffer] : []);
      },
      () => { port.postMessage({ id, failed: true } satisfies Returned); },
    );
  });
}

/** The bytes alone in their memory, which can then be handed over instead of copied. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length ? new Uint8Array(buffer) : new Uint8Array(bytes);
}
