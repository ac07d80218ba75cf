import { createConnection, type Socket } from 'node:net';
import { serialize, type Document } from 'bson';

/** A connection that sends commands and takes replies without reading them: an official driver works as long for an act as the store does, and would be measured instead. */
interface WireClient {
  /** Resolves once the whole reply is there; rejects when it says that the command failed. */
  send(command: Document): Promise<void>;
  close(): void;
}

const opMsg = 2013;
const headBytes = 21;
/** How the reply to a command that failed begins: a first field `ok` that is the number 0. */
const failed = Buffer.from([0x10, 0x6f, 0x6b, 0, 0, 0, 0, 0]);

/** Connects to the store that listens on this unix socket. */
export function connectWire(socketPath: string): WireClient {
  const socket = createConnection(socketPath);
  return {
    send: async (command) => {
      socket.write(framed(command));
      const reply = await whole(socket);
      if (reply.subarray(headBytes + 4, headBytes + 4 + failed.length).equals(failed)) throw new Error(reply.toString('latin1', headBytes));
    },
    close: () => { socket.destroy(); },
  };
}

function framed(command: Document): Buffer {
  const body = serialize(command);
  const head = Buffer.alloc(headBytes);
  head.writeInt32LE(headBytes + body.length, 0);
  head.writeInt32LE(opMsg, 12);
  return Buffer.concat([head, body]);
}

function whole(socket: Socket): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const ended = (): void => { reject(new Error('the store hung up')); };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      const [first = chunk] = chunks;
      if (size < first.readInt32LE(0)) return;
      socket.off('data', take).off('close', ended);
      resolve(chunks.length === 1 ? first : Buffer.concat(chunks));
    };
    socket.on('data', take).on('close', ended);
  });
}
