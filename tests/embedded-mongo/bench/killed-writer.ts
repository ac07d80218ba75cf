import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../../server/embedded-mongo/launcher.js';
import { plainTicket, ticketsOf } from './plain-tickets.js';

/* Puts tickets in behind those that are there, a dot for each that was acknowledged, until it is killed. */

const [dataDir = '', size = '0'] = process.argv.slice(2);
const sides = 16;
const server = await startEmbeddedMongo({ dataDir });
const client = await new MongoClient(server.uri).connect();
const tickets = ticketsOf(client);
let next = Number(size);

await Promise.all(Array.from({ length: sides }, async () => {
  for (;;) {
    await tickets.insertOne(plainTicket(next++));
    process.stdout.write('.');
  }
}));
