import type { Model } from 'mongoose';
import { nextCallAlarm } from '../../desk/calls/alarm.js';
import { callStates, type CallState, type DeskCall } from '../../desk/calls/call.js';
import type { Instant } from '../../desk/text.js';
import type { DeskCallStore } from '../../ports/desk-call-store.js';
import type { DeskCallDoc } from './desk-call-model.js';
import { alreadyThere } from './duplicates.js';
import { guardedSave } from './guarded-save.js';

const over: readonly CallState[] = ['done', 'abandoned'];
/** More calls than one matter ever had. */
const callsOfTicket = 50;
const open = callStates.filter((state) => !over.includes(state));

export class MongoDeskCallStore implements DeskCallStore {
  constructor(private readonly model: Model<DeskCallDoc>) {}

  async open(call: DeskCall): Promise<DeskCall> {
    const { id, ...fields } = call;
    return (await alreadyThere(this.model.create({ _id: id, ...fields, alarm: alarmOf(call) }), () => this.get(id))) ?? call;
  }

  async get(id: string): Promise<DeskCall | null> {
    const doc = await this.model.findById(id).lean<DeskCallDoc>();
    return doc && fromDoc(doc);
  }

  async save(next: DeskCall): Promise<DeskCall> {
    const { id, version, ...fields } = next;
    await guardedSave(this.model, { id, version, set: { ...fields, alarm: alarmOf(next) }, push: {}, outbox: [] });
    return { ...next, version: version + 1 };
  }

  /** Two looks, as each has its own condition; merged by place. */
  async waiting(now: Instant, limit: number): Promise<DeskCall[]> {
    const [callers, owed] = await Promise.all([
      this.find({ state: 'queued' }, { since: 1 }, limit),
      this.find({ state: 'abandoned', 'callback.notBefore': { $lte: now } }, { since: 1 }, limit),
    ]);
    return [...callers, ...owed].sort((a, b) => a.since - b.since).slice(0, limit);
  }

  waitingBefore(since: Instant): Promise<number> {
    return this.model.countDocuments({ state: { $in: ['queued', 'offered'] }, since: { $lt: since } });
  }

  async ofStaff(staffId: string): Promise<DeskCall | null> {
    const [own] = await this.find({ 'agent.id': staffId, state: { $in: open } }, { since: -1 }, 1);
    if (own) return own;
    const [asked] = await this.find({ 'parties.staffId': staffId, state: { $in: ['consulting', 'tripartite'] } }, { since: -1 }, 1);
    return asked ?? null;
  }

  inStates(states: readonly CallState[], limit: number): Promise<DeskCall[]> {
    return this.find({ state: { $in: states } }, { since: 1 }, limit);
  }

  recent(limit: number): Promise<DeskCall[]> {
    return this.find({ openedAt: { $gte: 0 } }, { openedAt: -1 }, limit);
  }

  ofContact(contactId: string, limit: number): Promise<DeskCall[]> {
    return this.find({ contactId }, { openedAt: -1 }, limit);
  }

  ofTicket(ticketNo: string): Promise<DeskCall[]> {
    return this.find({ ticketNos: ticketNo }, { openedAt: 1 }, callsOfTicket);
  }

  async due(at: Instant, limit: number): Promise<string[]> {
    const docs = await this.model.find({ 'alarm.at': { $lte: at } }, { _id: 1 }).sort({ 'alarm.at': 1 }).limit(limit).lean<{ _id: string }[]>();
    return docs.map(({ _id }) => _id);
  }

  private async find(filter: object, sort: Record<string, 1 | -1>, limit: number): Promise<DeskCall[]> {
    const docs = await this.model.find(filter).sort(sort).limit(limit).lean<DeskCallDoc[]>();
    return docs.map(fromDoc);
  }
}

function fromDoc({ _id, leg = _id, alarm: _alarm, ...fields }: DeskCallDoc): DeskCall {
  return { id: _id, leg, ...fields };
}

/** Kept beside the call for its index. */
function alarmOf(call: DeskCall): DeskCallDoc['alarm'] {
  const at = nextCallAlarm(call);
  return at === null ? null : { at };
}
