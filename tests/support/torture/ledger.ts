export interface SaidMessage {
  conversationId: string;
  id: string;
  from: 'citizen' | 'agent';
  text: string;
}
export interface FiledTicket {
  no: string;
  /** As the store keys it. */
  key: string;
  /** What the ticket's history must hold, each exactly once. */
  moves: string[];
  /** How many texts the caller must get about it. */
  texts: number;
}
export interface HeardBooking {
  callSid: string;
  /** Read back by the line. */
  bookingNo: string;
}

/** What the desk acknowledged, in the words of those it was acknowledged to. The store must hold exactly this. */
export class Ledger {
  /** Changes answered with success. */
  acknowledged = 0;
  private readonly waiting = new Set<() => void>();
  readonly messages: SaidMessage[] = [];
  readonly tickets: FiledTicket[] = [];
  readonly bookings: HeardBooking[] = [];
  /** Conversations that went their whole way, and their score. */
  readonly rated = new Map<string, number>();

  acknowledge(): void {
    this.acknowledged += 1;
    for (const look of this.waiting) look();
  }
  /** Resolves at the nth acknowledged change. */
  reaches(count: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.acknowledged < count) return;
        this.waiting.delete(look);
        resolve();
      };
      this.waiting.add(look);
      look();
    });
  }

  said(message: SaidMessage): void {
    this.messages.push(message);
  }
  filed(ticket: FiledTicket): FiledTicket {
    this.tickets.push(ticket);
    return ticket;
  }
  booked(booking: HeardBooking): void {
    this.bookings.push(booking);
  }
}
