import type { Collection, MongoClient } from 'mongodb';
import type { Belief, Thing } from './belief.js';

export interface Writer { number: number; belief: Belief; chance: () => number }

export const collectionOf = (client: MongoClient): Collection<Thing> => client.db().collection<Thing>('things');

const ownDocuments = 20;
const pick = (chance: () => number, of: number) => Math.floor(chance() * of);

/** Indexes of every kind, kept while everything is written. */
export async function prepare(client: MongoClient): Promise<void> {
  await collectionOf(client).createIndexes([
    { key: { writer: 1, _id: 1 }, unique: true }, { key: { group: 1, rev: -1 } }, { key: { tags: 1, group: 1 } }, { key: { text: 1 } }, { key: { rev: 1 }, partialFilterExpression: { balance: { $gt: 0 } } },
  ]);
}

/** Makes one change to the writer's own documents; throws when it was not acknowledged. */
export async function writeOnce(client: MongoClient, writer: Writer, isRefusal?: (error: unknown) => boolean): Promise<void> {
  const { belief, chance } = writer;
  const _id = `${writer.number}:${pick(chance, ownDocuments)}`;
  const known = belief.certain.get(_id);
  const things = collectionOf(client);
  if (!known) {
    const thing = fresh(writer, _id);
    return belief.change(new Map([[_id, thing]]), () => things.insertOne(thing), isRefusal);
  }
  const [changed, run] = changeOf({ client, writer, known });
  return belief.change(changed, run, isRefusal);
}

function fresh({ number, chance }: Writer, _id: string): Thing {
  return { _id, writer: number, rev: 0, group: pick(chance, 7), balance: pick(chance, 3), tags: [`t${pick(chance, 9)}`, `t${pick(chance, 9)}`], text: 'x'.repeat(pick(chance, 3000)) };
}

interface Moment { client: MongoClient; writer: Writer; known: Thing }
type Change = [changed: Map<string, Thing | undefined>, run: () => Promise<unknown>];

function changeOf(moment: Moment): Change {
  const { client, writer, known } = moment;
  const { _id, rev } = known;
  const things = collectionOf(client);
  const tag = `u${pick(writer.chance, 9)}`;
  const kinds: (() => Change)[] = [
    () => [new Map([[_id, { ...known, rev: rev + 1, group: (rev + 1) % 7 }]]), () => things.updateOne({ _id }, { $inc: { rev: 1 }, $set: { group: (rev + 1) % 7 } })],
    () => [new Map([[_id, { ...known, tags: [...known.tags, tag].slice(-5) }]]), () => things.updateOne({ writer: writer.number, _id }, { $push: { tags: { $each: [tag], $slice: -5 } } })],
    () => [new Map([[_id, { ...known, rev: rev + 1 }]]), () => things.findOneAndUpdate({ _id, rev }, { $inc: { rev: 1 } })],
    () => replacement(moment),
    () => [new Map([[_id, undefined]]), () => things.deleteOne({ _id })],
    () => transfer(moment),
  ];
  const make = kinds[pick(writer.chance, kinds.length)];
  if (!make) throw new Error('unreachable');
  return make();
}

function replacement({ client, writer, known: { _id } }: Moment): Change {
  const thing = fresh(writer, _id);
  return [new Map([[_id, thing]]), () => collectionOf(client).replaceOne({ _id }, thing)];
}

/** Two documents change together or not at all. */
function transfer({ client, writer, known }: Moment): Change {
  const other = [...writer.belief.certain.values()].find(({ _id }) => _id !== known._id) ?? known;
  const changed = new Map([known, other].map((thing) => [thing._id, { ...thing, balance: thing.balance + (thing === known ? -1 : 1) }]));
  const run = () => client.withSession((session) => session.withTransaction(async () => {
    for (const [_id, { balance }] of changed) await collectionOf(client).updateOne({ _id }, { $set: { balance } }, { session });
  }));
  return [changed, run];
}
