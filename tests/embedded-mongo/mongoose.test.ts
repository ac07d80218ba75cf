import mongoose, { Schema, Types } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './server.js';

const itemSchema = new Schema({ kind: String, count: Number });
const ticketSchema = new Schema(
  { number: Number, unit: String, status: String, tags: [String], items: [itemSchema], due: Date, citizen: Schema.Types.ObjectId },
  { timestamps: true, optimisticConcurrency: true },
);
ticketSchema.path('status').default('open');
ticketSchema.index({ number: 1 }, { unique: true });
ticketSchema.index({ unit: 1, status: 1, due: -1 });

let server: TestServer;
const Ticket = mongoose.model('Ticket', ticketSchema);
const Citizen = mongoose.model('Citizen', new Schema({ name: String }));

beforeAll(async () => {
  server = await startTestServer();
  await mongoose.connect(server.uri);
  await Promise.all([Ticket.init(), Citizen.init()]);
});
afterAll(async () => {
  await mongoose.disconnect();
  await server.stop();
});
beforeEach(async () => {
  await Ticket.deleteMany({});
  await Citizen.deleteMany({});
});

describe('mongoose on the embedded store', () => {
  it('saves a document and finds it again with all its types', async () => {
    const due = new Date('2026-03-01T08:00:00Z');
    const saved = await new Ticket({ number: 1, unit: 'water', tags: ['leak'], items: [{ kind: 'pipe', count: 2 }] }).set('due', due).save();
    const found = await Ticket.findById(saved._id).orFail();
    expect(found.toObject()).toEqual(saved.toObject());
    expect(found.due?.getTime()).toBe(due.getTime());
  });

  it('names the field and value when a unique index refuses a document', async () => {
    await Ticket.create({ number: 7 });
    await expect(Ticket.create({ number: 7 })).rejects.toMatchObject({ code: 11000, keyPattern: { number: 1 }, keyValue: { number: 7 } });
  });

  it('lets only one of two people save the same version', async () => {
    await Ticket.create({ number: 2 });
    const first = await Ticket.findOne({ number: 2 }).orFail();
    const second = await Ticket.findOne({ number: 2 }).orFail();
    first.status = 'done';
    await first.save();
    second.status = 'closed';
    await expect(second.save()).rejects.toMatchObject({ name: 'VersionError' });
  });

  it('updates a matched array element together with its timestamps', async () => {
    await Ticket.create({ number: 3, items: [{ kind: 'a', count: 1 }, { kind: 'b', count: 1 }] });
    const updated = await Ticket.findOneAndUpdate({ number: 3, 'items.kind': 'b' }, { $set: { 'items.$.count': 5, 'items.$.kind': 'c' } }, { returnDocument: 'after' }).orFail();
    expect(updated.items.map(({ kind, count }) => [kind, count])).toEqual([['a', 1], ['c', 5]]);
  });

  it('pushes, pulls and edits subdocuments through save', async () => {
    await Ticket.create({ number: 4, tags: ['x'], items: [{ kind: 'a', count: 1 }, { kind: 'b', count: 2 }] });
    const ticket = await Ticket.findOne({ number: 4 }).orFail();
    ticket.tags.push('y');
    ticket.items[0]?.set('count', 9);
    ticket.items.pull(ticket.items[1]);
    await ticket.save();
    const after = await Ticket.findOne({ number: 4 }).lean().orFail();
    expect([after.tags, after.items.map(({ count }) => count)]).toEqual([['x', 'y'], [9]]);
  });

  it('populates a reference', async () => {
    const citizen = await Citizen.create({ name: '王小明' });
    await Ticket.create({ number: 5, citizen: citizen._id });
    const ticket = await Ticket.findOne({ number: 5 }).populate<{ citizen: { name: string } }>({ path: 'citizen', model: Citizen }).orFail();
    expect(ticket.citizen.name).toBe('王小明');
  });

  it('walks a large result with a cursor', async () => {
    await Ticket.insertMany(Array.from({ length: 350 }, (_, number) => ({ number })));
    let seen = 0;
    for await (const ticket of Ticket.find().sort({ number: 1 }).cursor({ batchSize: 50 })) expect(ticket.number).toBe(seen++);
    expect(seen).toBe(350);
  });

  it('upserts with defaults only when it inserts', async () => {
    const once = await Ticket.findOneAndUpdate({ number: 6 }, { $set: { unit: 'roads' } }, { upsert: true, returnDocument: 'after' }).orFail();
    const twice = await Ticket.findOneAndUpdate({ number: 6 }, { $setOnInsert: { unit: 'none' } }, { upsert: true, returnDocument: 'after' }).orFail();
    expect([once.status, once.unit, twice.unit]).toEqual(['open', 'roads', 'roads']);
    expect(twice._id).toBeInstanceOf(Types.ObjectId);
  });

  it('runs a transaction as a whole or not at all', async () => {
    await Ticket.create({ number: 8, status: 'open' });
    await expect(mongoose.connection.transaction(async (session) => {
      await Ticket.updateOne({ number: 8 }, { status: 'lost' }, { session });
      throw new Error('changed my mind');
    })).rejects.toThrow('changed my mind');
    expect((await Ticket.findOne({ number: 8 }).orFail()).status).toBe('open');
    await mongoose.connection.transaction(async (session) => {
      await Ticket.create([{ number: 9 }], { session });
      await Ticket.updateOne({ number: 8 }, { status: 'kept' }, { session });
    });
    expect(await Ticket.countDocuments({ $or: [{ number: 9 }, { status: 'kept' }] })).toBe(2);
  });

  it('keeps indexes in step with the schema', async () => {
    expect(await Ticket.syncIndexes()).toEqual([]);
    expect(Object.keys(await Ticket.collection.indexInformation())).toEqual(['_id_', 'number_1', 'unit_1_status_1_due_-1']);
  });

  it('groups, looks up and counts in a pipeline', async () => {
    const citizen = await Citizen.create({ name: '李四' });
    await Ticket.insertMany([{ number: 10, unit: 'a', citizen: citizen._id }, { number: 11, unit: 'a' }, { number: 12, unit: 'b' }]);
    const groups = await Ticket.aggregate([{ $group: { _id: '$unit', n: { $sum: 1 } } }, { $sort: { _id: 1 } }]);
    expect(groups).toEqual([{ _id: 'a', n: 2 }, { _id: 'b', n: 1 }]);
    const joined = await Ticket.aggregate<{ name: string }>([{ $match: { number: 10 } }, { $lookup: { from: 'citizens', localField: 'citizen', foreignField: '_id', as: 'who' } }, { $unwind: '$who' }, { $project: { _id: 0, name: '$who.name' } }]);
    expect(joined).toEqual([{ name: '李四' }]);
  });
});
