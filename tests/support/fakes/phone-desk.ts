import type { CallbackRequest, PhoneDesk, SpokenProgress } from '../../../server/ports/citizen-desk.js';

/** A desk that knows some tickets and notes who wants a call back; one ticket a key. */
export class FakePhoneDesk implements PhoneDesk {
  readonly callbacks = new Map<string, CallbackRequest>();
  /** By 'ticketNo/code'. */
  readonly known = new Map<string, SpokenProgress>();

  async requestCallback(request: CallbackRequest): Promise<{ ticketNo: string }> {
    if (!this.callbacks.has(request.key)) this.callbacks.set(request.key, request);
    return { ticketNo: '261123030000000001' };
  }

  async progress({ ticketNo, code }: { ticketNo: string; code: string }): Promise<SpokenProgress | null> {
    return this.known.get(`${ticketNo}/${code}`) ?? null;
  }
}
