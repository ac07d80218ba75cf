import { createHash } from 'node:crypto';
import mongoose, { type Model } from 'mongoose';
import type { Instant } from '../../desk/text.js';
import type { ByteSeal, ByteSpan, NewRecording, Recording, RecordingStore } from '../../ports/recording-store.js';
import type { CallModels, RecordingDoc, RecordingPartDoc } from './desk-call-model.js';
import { wasNew } from './duplicates.js';

const partBytes = 256 * 1024;

/** Recordings in sealed parts, so that playing one never holds the whole in memory; the entry is written last and makes it whole. */
export class MongoRecordingStore implements RecordingStore {
  private readonly recordings: Model<RecordingDoc>;
  private readonly parts: Model<RecordingPartDoc>;

  constructor(
    models: CallModels,
    private readonly seal: ByteSeal,
  ) {
    this.recordings = models.recordings;
    this.parts = models.recordingParts;
  }

  async keep(recording: NewRecording, content: AsyncIterable<Uint8Array>): Promise<Recording> {
    const known = await this.get(recording.id);
    if (known) return known;
    await this.parts.deleteMany({ recordingId: recording.id });
    const hash = createHash('sha256');
    let bytes = 0;
    let place = 0;
    for await (const part of inParts(content)) {
      hash.update(part);
      bytes += part.length;
      const _id = placeOf(recording.id, place);
      await this.parts.create({ _id, recordingId: recording.id, place, bytes: Buffer.from(this.seal.seal(part, _id)) });
      place += 1;
    }
    const kept: Recording = { ...recording, bytes, sha256: hash.digest('hex'), hold: null, deletedAt: null };
    return this.enter(kept);
  }

  private async enter({ id, ...fields }: Recording): Promise<Recording> {
    await wasNew(this.recordings.create({ _id: id, ...fields }));
    return { id, ...fields };
  }

  async get(id: string): Promise<Recording | null> {
    const doc = await this.recordings.findById(id).lean<RecordingDoc>();
    return doc && fromDoc(doc);
  }

  async about({ ids, callIds }: { ids: readonly string[]; callIds: readonly string[] }): Promise<Recording[]> {
    const [named, ofCalls] = await Promise.all([this.some({ _id: { $in: ids } }, ids), this.some({ callId: { $in: callIds } }, callIds)]);
    const each = new Map([...named, ...ofCalls].map((one) => [one.id, one]));
    return [...each.values()].sort((a, b) => a.at - b.at);
  }

  private async some(filter: object, wanted: readonly string[]): Promise<Recording[]> {
    return wanted.length === 0 ? [] : (await this.recordings.find(filter).lean<RecordingDoc[]>()).map(fromDoc);
  }

  async *read(id: string, span?: ByteSpan): AsyncIterable<Uint8Array> {
    const recording = await this.get(id);
    const bytes = recording?.deletedAt === null ? recording.bytes : 0;
    const from = span?.from ?? 0;
    const to = Math.min(span?.to ?? bytes, bytes - 1);
    for (let place = Math.floor(from / partBytes); place * partBytes <= to; place += 1) {
      const part = await this.part(id, place);
      yield part.subarray(Math.max(0, from - place * partBytes), to - place * partBytes + 1);
    }
  }

  private async part(id: string, place: number): Promise<Uint8Array> {
    const doc = await this.parts.findById(placeOf(id, place)).lean<Omit<RecordingPartDoc, 'bytes'> & { bytes: Buffer | mongoose.mongo.Binary }>();
    if (!doc) throw new Error(`recording ${id} lacks part ${place}`);
    return this.seal.open(doc.bytes instanceof mongoose.mongo.Binary ? doc.bytes.value() : doc.bytes, doc._id);
  }

  async setHold(id: string, hold: Recording['hold']): Promise<Recording | null> {
    const doc = await this.recordings.findOneAndUpdate({ _id: id, deletedAt: null }, { $set: { hold } }, { returnDocument: 'after' }).lean<RecordingDoc>();
    return doc && fromDoc(doc);
  }

  async due(at: Instant, limit: number): Promise<Recording[]> {
    const docs = await this.recordings.find({ deleteAfter: { $lte: at }, hold: null, deletedAt: null }).sort({ deleteAfter: 1 }).limit(limit).lean<RecordingDoc[]>();
    return docs.map(fromDoc);
  }

  /** The entry first: a recording that is marked deleted is never played, even if its parts outlive a crash. */
  async erase(id: string, at: Instant): Promise<boolean> {
    const { matchedCount } = await this.recordings.updateOne({ _id: id, hold: null, deletedAt: null }, { $set: { deletedAt: at } });
    if (matchedCount === 0) return false;
    await this.parts.deleteMany({ recordingId: id });
    return true;
  }
}

const placeOf = (id: string, place: number): string => `${id}:${place}`;

/** Cuts whatever comes into parts of one size; the last may be shorter. */
async function* inParts(content: AsyncIterable<Uint8Array>): AsyncIterable<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const piece of content) {
    rest = Buffer.concat([rest, piece]);
    while (rest.length >= partBytes) {
      yield rest.subarray(0, partBytes);
      rest = rest.subarray(partBytes);
    }
  }
  if (rest.length > 0) yield rest;
}

function fromDoc({ _id, kind = 'call', rule = '', ...fields }: RecordingDoc): Recording {
  return { id: _id, kind, rule, ...fields };
}
