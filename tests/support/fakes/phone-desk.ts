import type { CallbackRequest, FiledByPhone, PhoneDesk, PhoneMatter, PhoneVisit, SpokenProgress } from '../../../server/ports/citizen-desk.js';
import { sampleBook } from './booking.js';

/** A desk that knows some tickets, files what callers tell it, and notes who wants a call back; one ticket a key. */
export class FakePhoneDesk implements PhoneDesk {
  readonly callbacks = new Map<string, CallbackRequest>();
  readonly matters = new Map<string, PhoneMatter>();
  readonly visits = new Map<string, PhoneVisit>();
  /** By 'ticketNo/code'. */
  readonly known = new Map<string, SpokenProgress>();

  async requestCallback(request: CallbackRequest): Promise<{ ticketNo: string }> {
    if (!this.callbacks.has(request.key)) this.callbacks.set(request.key, request);
    return { ticketNo: '261123030000000001' };
  }

  async progress({ ticketNo, code }: { ticketNo: string; code: string }): Promise<SpokenProgress | null> {
    return this.known.get(`${ticketNo}/${code}`) ?? null;
  }

  async fileMatter(matter: PhoneMatter): Promise<FiledByPhone> {
    if (!this.matters.has(matter.key)) this.matters.set(matter.key, matter);
    return { ticketNo: '261123030000000002', queryCode: '384207', promisedBy: Date.parse('2026-12-14T24:00:00+08:00') };
  }

  async visitItems(): Promise<typeof sampleBook.items> {
    return sampleBook.items.slice(0, 2);
  }

  async fileVisit(visit: PhoneVisit): Promise<FiledByPhone> {
    if (!this.visits.has(visit.key)) this.visits.set(visit.key, visit);
    return { ticketNo: '261123030000000003', queryCode: '204860', promisedBy: null };
  }
}
