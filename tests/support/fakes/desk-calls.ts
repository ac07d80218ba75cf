import { createHash } from 'node:crypto';
import { nextCallAlarm } from '../../../server/desk/calls/alarm.js';
import type { CallState, DeskCall } from '../../../server/desk/calls/call.js';
import { DeskError } from '../../../server/desk/errors.js';
import { presenceAfter, type Seat } from '../../../server/desk/routing/seat.js';
import type { Instant } from '../../../server/desk/text.js';
import type { CallSeats } from '../../../server/ports/call-seats.js';
import type { DeskCallStore } from '../../../server/ports/desk-call-store.js';
import type { ByteSpan, NewRecording, Recording, RecordingStore } from '../../../server/ports/recording-store.js';
import type { FakeSeatStore } from './seat-store.js';

const over: readonly CallState[] = ['done', 'abandoned'];

export class FakeDeskCallStore implements DeskCallStore {
  private readonly calls = new Map<string, DeskCall>();

  async open(call: DeskCall): Promise<DeskCall> {
    const known = this.calls.get(call.id) ?? call;
    this.calls.set(call.id, known);
    return known;
  }
  async get(id: string): Promise<DeskCall | null> {
    return this.calls.get(id) ?? null;
  }
  async save(next: DeskCall): Promise<DeskCall> {
    if (this.calls.get(next.id)?.version !== next.version) throw new DeskError('stale');
    const saved = { ...next, version: next.version + 1 };
    this.calls.set(next.id, saved);
    return saved;
  }
  async waiting(now: Instant, limit: number): Promise<DeskCall[]> {
    return this.by((call) => call.state === 'queued' || (call.state === 'abandoned' && (call.callback?.notBefore ?? Infinity) <= now), limit);
  }
  async waitingBefore(since: Instant): Promise<number> {
    return this.by(({ state, since: own }) => (state === 'queued' || state === 'offered') && own < since, Infinity).length;
  }
  async ofStaff(staffId: string): Promise<DeskCall | null> {
    const own = this.by(({ agent, state }) => agent?.id === staffId && !over.includes(state), Infinity).at(-1);
    const asked = this.by(({ parties, state }) => ['consulting', 'tripartite'].includes(state) && parties.some((party) => party.staffId === staffId), Infinity).at(-1);
    return own ?? asked ?? null;
  }
  async inStates(states: readonly CallState[], limit: number): Promise<DeskCall[]> {
    return this.by(({ state }) => states.includes(state), limit);
  }
  async recent(limit: number): Promise<DeskCall[]> {
    return [...this.calls.values()].sort((a, b) => b.openedAt - a.openedAt).slice(0, limit);
  }
  async ofContact(contactId: string, limit: number): Promise<DeskCall[]> {
    return (await this.recent(Infinity)).filter((call) => call.contactId === contactId).slice(0, limit);
  }
  async ofTicket(ticketNo: string): Promise<DeskCall[]> {
    return (await this.recent(Infinity)).filter(({ ticketNos }) => ticketNos.includes(ticketNo)).reverse();
  }
  async due(at: Instant, limit: number): Promise<string[]> {
    const ringing = this.by((call) => (nextCallAlarm(call) ?? Infinity) <= at, Infinity);
    return ringing.sort((a, b) => (nextCallAlarm(a) ?? 0) - (nextCallAlarm(b) ?? 0)).slice(0, limit).map(({ id }) => id);
  }

  private by(fits: (call: DeskCall) => boolean, limit: number): DeskCall[] {
    return [...this.calls.values()].filter(fits).sort((a, b) => a.since - b.since).slice(0, limit);
  }
}

export class FakeCallSeats implements CallSeats {
  constructor(private readonly seats: FakeSeatStore) {}

  async reserve(staffId: string, call: NonNullable<Seat['call']>, now: Instant): Promise<boolean> {
    const seat = this.seats.peek(staffId);
    if (seat?.state !== 'ready' || seat.offer !== null || (seat.call ?? null) !== null) return false;
    this.seats.keep({ ...seat, call, lastOfferAt: now });
    return true;
  }
  async settle({ staffId, callId, offerId, outcome, now }: Parameters<CallSeats['settle']>[0]): Promise<Seat | null> {
    const seat = this.seats.peek(staffId);
    if (seat?.call?.id !== callId || seat.call.offerId !== offerId) return null;
    return this.seats.keep({ ...seat, call: outcome === 'accepted' ? { id: callId, offerId: null, expiresAt: null } : null, ...presenceAfter(seat, { outcome, now }) });
  }
  async release(staffId: string, callId: string): Promise<Seat | null> {
    const seat = this.seats.peek(staffId);
    return seat?.call?.id === callId ? this.seats.keep({ ...seat, call: null }) : null;
  }
}

export class FakeRecordingStore implements RecordingStore {
  private readonly kept = new Map<string, { entry: Recording; content: Buffer }>();

  async keep(recording: NewRecording, content: AsyncIterable<Uint8Array>): Promise<Recording> {
    const known = this.kept.get(recording.id);
    if (known) return known.entry;
    const parts: Uint8Array[] = [];
    for await (const part of content) parts.push(part);
    const whole = Buffer.concat(parts);
    const entry = { ...recording, bytes: whole.length, sha256: createHash('sha256').update(whole).digest('hex'), hold: null, deletedAt: null };
    this.kept.set(recording.id, { entry, content: whole });
    return entry;
  }
  async get(id: string): Promise<Recording | null> {
    return this.kept.get(id)?.entry ?? null;
  }
  async about({ ids, callIds }: { ids: readonly string[]; callIds: readonly string[] }): Promise<Recording[]> {
    const entries = [...this.kept.values()].map(({ entry }) => entry);
    return entries.filter(({ id, callId }) => ids.includes(id) || callIds.includes(callId)).sort((a, b) => a.at - b.at);
  }
  async *read(id: string, span?: ByteSpan): AsyncIterable<Uint8Array> {
    const known = this.kept.get(id);
    if (known?.entry.deletedAt === null) yield known.content.subarray(span?.from ?? 0, span === undefined ? undefined : span.to + 1);
  }
  async setHold(id: string, hold: Recording['hold']): Promise<Recording | null> {
    return this.change(id, (entry) => (entry.deletedAt === null ? { ...entry, hold } : null));
  }
  async due(at: Instant, limit: number): Promise<Recording[]> {
    const old = [...this.kept.values()].map(({ entry }) => entry).filter(({ deleteAfter, hold, deletedAt }) => deleteAfter <= at && hold === null && deletedAt === null);
    return old.sort((a, b) => a.deleteAfter - b.deleteAfter).slice(0, limit);
  }
  async erase(id: string, at: Instant): Promise<boolean> {
    return this.change(id, (entry) => (entry.hold === null && entry.deletedAt === null ? { ...entry, deletedAt: at } : null)) !== null;
  }

  private change(id: string, make: (entry: Recording) => Recording | null): Recording | null {
    const known = this.kept.get(id);
    const entry = known ? make(known.entry) : null;
    if (known && entry) this.kept.set(id, { ...known, entry });
    return entry;
  }
}
