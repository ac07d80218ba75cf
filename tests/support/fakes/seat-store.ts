import { presenceAfter, type Seat } from '../../../server/desk/routing/seat.js';
import type { Instant } from '../../../server/desk/text.js';
import type { SeatStore } from '../../../server/ports/seat-store.js';

type Settle = Parameters<SeatStore['settle']>[0];

export class FakeSeatStore implements SeatStore {
  private readonly seats = new Map<string, Seat>();

  async get(staffId: string): Promise<Seat | null> {
    return this.seats.get(staffId) ?? null;
  }
  async all(): Promise<Seat[]> {
    return [...this.seats.values()].sort((a, b) => (a.staffId < b.staffId ? -1 : 1));
  }
  async setState({ staffId, name, capacity, state, now }: Parameters<SeatStore['setState']>[0]): Promise<Seat> {
    const known = this.seats.get(staffId) ?? { serving: [], offer: null, lastOfferAt: 0, state: null, since: now };
    return this.keep({ ...known, staffId, name, capacity, state, lapses: 0, since: known.state === state ? known.since : now });
  }
  async reserve(staffId: string, offer: NonNullable<Seat['offer']>, now: Instant): Promise<boolean> {
    const seat = this.seats.get(staffId);
    if (seat?.state !== 'ready' || seat.offer !== null || (seat.call ?? null) !== null || seat.serving.length >= seat.capacity) return false;
    this.keep({ ...seat, offer, lastOfferAt: now, serving: [...seat.serving.filter((id) => id !== offer.conversationId), offer.conversationId] });
    return true;
  }
  async settle({ staffId, offerId, outcome, now }: Settle): Promise<Seat | null> {
    const seat = this.seats.get(staffId);
    if (seat?.offer?.id !== offerId) return null;
    const { conversationId } = seat.offer;
    const serving = outcome === 'accepted' ? seat.serving : seat.serving.filter((id) => id !== conversationId);
    return this.keep({ ...seat, offer: null, serving, ...presenceAfter(seat, { outcome, now }) });
  }
  async release(staffId: string, conversationId: string): Promise<void> {
    const seat = this.seats.get(staffId);
    if (seat && seat.offer?.conversationId !== conversationId) this.keep({ ...seat, serving: seat.serving.filter((id) => id !== conversationId) });
  }

  /** As the real store's updates see it: nothing comes between looking and keeping. */
  peek(staffId: string): Seat | null {
    return this.seats.get(staffId) ?? null;
  }
  keep(seat: Seat): Seat {
    this.seats.set(seat.staffId, seat);
    return seat;
  }
}
