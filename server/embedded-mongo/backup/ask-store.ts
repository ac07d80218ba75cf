import { createConnection } from 'node:net';
import { deserialize, serialize } from 'bson';
import type { Doc } from '../values.js';

const headLength = 16;
const opMsg = 2013;

/** Sends one command to a running store by its URI and resolves with its reply; rejects with the store's own message. */
export async function askStore(uri: string, command: Doc): Promise<Doc> {
  const body = serialize({ ...command, $db: 'admin' });
  const head = Buffer.alloc(headLength + 5);
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(opMsg, 12);
  const reply: Doc = deserialize((await exchange(uri, Buffer.concat([head, body]))).subarray(headLength + 5));
  if (reply['ok'] !== 1) throw new Error(String(reply['errmsg']));
  return reply;
}

function exchange(uri: string, message: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(addressOf(uri));
    let heard = Buffer.alloc(0);
    socket.once('connect', () => { socket.write(message); });
    socket.once('error', reject);
    socket.once('close', () => { reject(new Error('the store closed the connection before it answered')); });
    socket.on('data', (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes]);
      if (heard.length < headLength || heard.length < heard.readInt32LE(0)) return;
      resolve(heard);
      socket.destroy();
    });
  });
}

/** `mongodb://%2Fpath%2Fmongo.sock/db` or `mongodb://127.0.0.1:port/db`. */
function addressOf(uri: string): { path: string } | { host: string; port: number } {
  const place = decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(uri)?.[1] ?? '');
  if (place.startsWith('/')) return { path: place };
  const [host = '127.0.0.1', port = ''] = place.split(':');
  return { host, port: Number(port) };
}
