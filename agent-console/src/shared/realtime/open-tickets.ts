import type { StaffSocket } from './socket.js';

type Line = Pick<StaffSocket, 'emit'>;

export interface OpenTickets {
  /** The reader has it open; `writing` while they type there. */
  viewTicket: (no: string, writing: boolean) => void;
  leaveTicket: (no: string) => void;
  /** The whole list on screen, in place of the one before. */
  listTickets: (nos: readonly string[]) => void;
  sayAgain: () => void;
}

/** What this browser has open and lists, told to the desk, and told again whenever the line comes back. */
export function openTickets(line: () => Line | null): OpenTickets {
  const open = new Map<string, boolean>();
  let listed: readonly string[] = [];
  const sayListed = () => line()?.emit('listTickets', [...listed]);
  return {
    viewTicket(no, writing) {
      if (open.get(no) === writing) return;
      open.set(no, writing);
      line()?.emit('viewTicket', no, writing);
    },
    leaveTicket(no) {
      open.delete(no);
      line()?.emit('leaveTicket', no);
    },
    listTickets(nos) {
      listed = nos;
      sayListed();
    },
    sayAgain() {
      for (const [no, writing] of open) line()?.emit('viewTicket', no, writing);
      if (listed.length > 0) sayListed();
    },
  };
}
