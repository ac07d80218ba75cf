import { deserialize } from 'bson';
import { decode, decodeExact } from '../documents.js';
import { refuse } from '../errors.js';
import type { Steps } from '../exec/slices.js';
import { collect } from '../exec/slices.js';
import type { Doc } from '../values.js';

const opReply = 1;
const opQuery = 2004;
const opMsg = 2013;
const checksumPresent = 1;
const moreToCome = 2;

/** An empty document: its length and its end. */
const shortestSection = 5;

/** The largest message taken from a client, in bytes. */
export const maxMessageBytes = 48_000_000;

export interface Request {
  id: number;
  legacy: boolean;
  command: Doc;
  wantsReply: boolean;
}

/** Reads one whole wire message, many documents in slices; throws a Fault for an opcode that is not spoken here. */
export async function readRequest(message: Buffer): Promise<Request> {
  const id = message.readInt32LE(4);
  const opcode = message.readInt32LE(12);
  if (opcode === opQuery) return { id, legacy: true, command: decode(legacyQuery(message)), wantsReply: true };
  if (opcode !== opMsg) return refuse('FailedToParse', `opcode ${opcode} is not supported`);
  const flags = message.readUInt32LE(16);
  const body = message.subarray(20, (flags & checksumPresent) === 0 ? message.length : message.length - 4);
  return { id, legacy: false, command: await readSections(body), wantsReply: (flags & moreToCome) === 0 };
}

/** Old drivers and every first handshake send hello as OP_QUERY: flags, name, skip, count, document. */
function legacyQuery(message: Buffer): Buffer {
  const nameEnd = message.indexOf(0, 20);
  if (nameEnd < 0) refuse('FailedToParse', 'a query has no collection name');
  const start = nameEnd + 9;
  return message.subarray(start, start + message.readInt32LE(start));
}

async function readSections(body: Buffer): Promise<Doc> {
  let command: Doc = {};
  const sequences: [string, Doc[]][] = [];
  let at = 0;
  while (at < body.length) {
    const kind = body[at];
    const length = body.readInt32LE(at + 1);
    if (length < shortestSection || at + 1 + length > body.length) refuse('InvalidLength', `a section of ${length} bytes does not fit its message`);
    const section = body.subarray(at + 1, at + 1 + length);
    if (kind === 0) command = readCommand(section);
    else sequences.push(await readSequence(section));
    at += 1 + length;
  }
  for (const [name, documents] of sequences) command[name] = documents;
  return command;
}

/** The name of the command in a message, as far as it can be told without reading it. */
export function commandName(message: Buffer): string | undefined {
  const isPlain = message.length > firstName && message.readInt32LE(12) === opMsg && message[20] === 0;
  const end = isPlain ? message.indexOf(0, firstName) : -1;
  return end < 0 ? undefined : message.toString('latin1', firstName, end);
}

/** Behind header, flags, the section's kind, the document's length and the type of its first field. */
const firstName = 26;

const writing = new Set(['insert', 'update', 'findAndModify', 'findandmodify']);

/** What a write stores keeps its exact number types; everything else is easier to handle as JS numbers. */
function readCommand(bytes: Buffer): Doc {
  const name = bytes.toString('utf8', 5, bytes.indexOf(0, 5));
  if (writing.has(name)) return decodeExact(bytes);
  return deserialize(bytes, { promoteBuffers: false, bsonRegExp: true });
}

async function readSequence(section: Buffer): Promise<[string, Doc[]]> {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) refuse('FailedToParse', 'a section of documents has no name');
  return [section.toString('utf8', 4, nameEnd), await collect(documentsFrom(section, nameEnd + 1))];
}

function* documentsFrom(section: Buffer, start: number): Steps<Doc> {
  for (let at = start; at < section.length;) {
    const length = section.readInt32LE(at);
    if (length < shortestSection || at + length > section.length) refuse('InvalidLength', `a document of ${length} bytes does not fit its section`);
    yield decodeExact(section.subarray(at, at + length));
    at += length;
  }
}

let lastId = 0;

/** Frames a reply document in the same style as the request came in. */
export function frameReply(request: Request, body: Uint8Array): Buffer {
  const head = Buffer.alloc(request.legacy ? 36 : 21);
  lastId = (lastId + 1) & 0x7fffffff;
  head.writeInt32LE(head.length + body.length, 0);
  head.writeInt32LE(lastId, 4);
  head.writeInt32LE(request.id, 8);
  head.writeInt32LE(request.legacy ? opReply : opMsg, 12);
  if (request.legacy) {
    head.writeInt32LE(8, 16);
    head.writeInt32LE(1, 32);
  }
  return Buffer.concat([head, body]);
}
