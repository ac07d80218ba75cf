import { ObjectId, UUID } from 'bson';
import { int64 } from '../documents.js';
import { refuse } from '../errors.js';
import type { Doc } from '../values.js';
import { listOf } from '../values.js';
import { maxMessageBytes } from '../wire/messages.js';
import type { Call, Command, ReadCall } from './context.js';

/** The server version it claims: what it lacks of this version it refuses by name. */
const version = '7.0.0';
const setName = 'embedded';
const electionId = new ObjectId('7fffffff0000000000000001');

/** Poses as the primary of a one-member replica set: drivers send transactions and retryable writes to nothing less. */
function hello({ address, connectionId }: ReadCall): Doc {
  return {
    helloOk: true, ismaster: true, isWritablePrimary: true, secondary: false, setName, setVersion: 1, hosts: [address], primary: address, me: address, electionId,
    lastWrite: { lastWriteDate: new Date() },
    maxBsonObjectSize: 16_777_216, maxMessageSizeBytes: maxMessageBytes, maxWriteBatchSize: 100_000, localTime: new Date(), logicalSessionTimeoutMinutes: 30,
    connectionId, minWireVersion: 0, maxWireVersion: 21, readOnly: false,
  };
}

const helloCommand: Command<ReadCall> = {
  fields: ['client', 'compression', 'helloOk', 'saslSupportedMechs', 'speculativeAuthenticate', 'topologyVersion', 'maxAwaitTimeMS', 'loadBalanced', 'backpressure'],
  run: hello,
};

const fixed = (reply: () => Doc, fields: string[] = []): Command<ReadCall> => ({ fields, run: reply });

const buildInfo = fixed(() => ({ version, versionArray: [7, 0, 0, 0], gitVersion: 'embedded', modules: ['embedded'], storageEngines: ['lmdb'], maxBsonObjectSize: 16_777_216, bits: 64, debug: false }));

/** Commands by which drivers find and watch their server. */
export const greetingCommands: Record<string, Command<ReadCall>> = {
  hello: helloCommand,
  isMaster: helloCommand,
  ismaster: helloCommand,
  ping: fixed(() => ({})),
};

/** Commands by which drivers and tools learn whom they talk to. */
export const handshakeCommands: Record<string, Command> = {
  ...greetingCommands,
  buildInfo,
  buildinfo: buildInfo,
  getParameter: fixed(() => ({ featureCompatibilityVersion: { version: '7.0' } }), ['featureCompatibilityVersion', 'allParameters']),
  serverStatus: fixed(() => ({ host: 'localhost', version, process: 'embedded', pid: int64(process.pid), uptime: process.uptime(), localTime: new Date(), storageEngine: { name: 'lmdb', persistent: true }, mem: { resident: Math.round(process.memoryUsage().rss / 1_048_576) } }), ['repl', 'metrics', 'locks', 'recordStats']),
  hostInfo: fixed(() => ({ system: { hostname: 'localhost' }, os: { type: process.platform }, extra: {} })),
  connectionStatus: fixed(() => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }), ['showPrivileges']),
  whatsmyuri: fixed(() => ({ you: '127.0.0.1:0' })),
  getLog: fixed(() => ({ totalLinesWritten: 0, log: [] })),
  getCmdLineOpts: fixed(() => ({ argv: [], parsed: {} })),
  startSession: fixed(() => ({ id: { id: new UUID() }, timeoutMinutes: 30 })),
  refreshSessions: fixed(() => ({})),
  endSessions: { fields: [], run: forget },
  killSessions: { fields: [], run: forget },
  killAllSessions: fixed(() => refuse('CommandNotSupported', 'killAllSessions is not supported by the embedded store')),
};

function forget({ engine, command, name }: Call): Doc {
  engine.sessions.forget(listOf(command[name]));
  return {};
}
