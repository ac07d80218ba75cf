import type { Announcer } from '../../../server/ports/announcer.js';

type Heard = { [K in keyof Announcer]: { what: K; args: Parameters<Announcer[K]> } }[keyof Announcer];

/** Writes down every announcement, in order. */
export class FakeAnnouncer implements Announcer {
  readonly heard: Heard[] = [];

  conversationChanged(...args: Parameters<Announcer['conversationChanged']>): void {
    this.heard.push({ what: 'conversationChanged', args });
  }
  receiptsChanged(...args: Parameters<Announcer['receiptsChanged']>): void {
    this.heard.push({ what: 'receiptsChanged', args });
  }
  answerJudged(...args: Parameters<Announcer['answerJudged']>): void {
    this.heard.push({ what: 'answerJudged', args });
  }
  lineChanged(): void {
    this.heard.push({ what: 'lineChanged', args: [] });
  }
  offerMade(...args: Parameters<Announcer['offerMade']>): void {
    this.heard.push({ what: 'offerMade', args });
  }
  offerEnded(...args: Parameters<Announcer['offerEnded']>): void {
    this.heard.push({ what: 'offerEnded', args });
  }
  seatChanged(...args: Parameters<Announcer['seatChanged']>): void {
    this.heard.push({ what: 'seatChanged', args });
  }
  ticketChanged(...args: Parameters<Announcer['ticketChanged']>): void {
    this.heard.push({ what: 'ticketChanged', args });
  }
  hallChanged(...args: Parameters<Announcer['hallChanged']>): void {
    this.heard.push({ what: 'hallChanged', args });
  }
  callChanged(...args: Parameters<Announcer['callChanged']>): void {
    this.heard.push({ what: 'callChanged', args });
  }
  noticesChanged(...args: Parameters<Announcer['noticesChanged']>): void {
    this.heard.push({ what: 'noticesChanged', args });
  }
  /** What was announced of one kind, in order. */
  of<K extends Heard['what']>(what: K): Extract<Heard, { what: K }>[] {
    return this.heard.filter((one): one is Extract<Heard, { what: K }> => one.what === what);
  }
}
