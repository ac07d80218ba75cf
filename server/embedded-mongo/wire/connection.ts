import type { Socket } from 'node:net';
import { asFault, faultFields } from '../errors.js';
import type { Doc } from '../values.js';
import { Inbox } from './inbox.js';
import { frameReply, readRequest, type Request } from './messages.js';
import { encodeReply } from './replies.js';

/** Answers one command with the encoded reply document. */
export type Answer = (command: Doc, connectionId: number) => Promise<Uint8Array>;

/** Answers a whole message with a whole one; with nothing where none is wanted. Throws for a message that is none. */
export type Handle = (message: Buffer, connectionId: number) => Promise<Uint8Array | undefined>;

/** Serves one client: a request at a time, reading no further while one is being worked on. */
export function serve(socket: Socket, connectionId: number, handle: Handle): void {
  const inbox = new Inbox();
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    try {
      for (let message = inbox.next(); message; message = inbox.next()) {
        const reply = await handle(message, connectionId);
        if (reply && !socket.write(reply)) await drained(socket);
      }
    } catch {
      // A client that speaks garbage: nothing is left to tell it.
      socket.destroy();
    }
    working = false;
    socket.resume();
  };
  socket.on('data', (chunk: Buffer) => {
    inbox.add(chunk);
    if (working) socket.pause();
    else void work();
  });
}

/** Handles messages by answering the commands in them. */
export function answering(answer: Answer): Handle {
  return async (message, connectionId) => {
    const request = await readRequest(message);
    return replyTo(request, answer(request.command, connectionId));
  };
}

/** A request's framed reply; what went wrong is one as well. */
export async function replyTo(request: Request, answer: Promise<Uint8Array>): Promise<Buffer | undefined> {
  const body = await answer.catch(encodeFault);
  return request.wantsReply ? frameReply(request, body) : undefined;
}

const encodeFault = (error: unknown): Uint8Array => encodeReply({ ok: 0, ...faultFields(asFault(error)) }, {});

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    if (socket.destroyed) resolve();
    else socket.on('drain', done).on('close', done);
  });
}
