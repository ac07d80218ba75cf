import { ticketsByNo } from '../../../actions/queue/find-tickets.js';
import { mustSee } from '../../../actions/tickets/run-ticket-command.js';
import type { Ports } from '../../../ports/index.js';
import { Lanes } from './lanes.js';
import { listedTicketRoom, openTicketRoom } from './rooms.js';
import { readFlag, readNo, readNos } from './said.js';
import type { StaffSpace } from './socket-server.js';
import { presentIn, viewersOf } from './ticket-presence.js';

type StaffSocket = Parameters<Parameters<StaffSpace['use']>[0]>[0];
interface Parts {
  ports: Pick<Ports, 'clock' | 'log' | 'secrets' | 'tickets'>;
  staff: StaffSpace;
}

const mostOpen = 20;

const without = (viewing: Record<string, boolean>, no: string) => Object.fromEntries(Object.entries(viewing).filter(([other]) => other !== no));

/** Who has which ticket open, told to those who have it open too or see it in a list. */
export class TicketViewers {
  private readonly lanes: Lanes;
  private stopped = false;

  constructor(private readonly parts: Parts) {
    this.lanes = new Lanes((error) => parts.ports.log.warn('viewers_lost', { reason: String(error) }));
  }

  /** Hears what this browser opens, leaves and lists, in the order it says so. */
  listen(socket: StaffSocket): void {
    const inTurn = (work: () => Promise<void>) => this.lanes.run(`socket:${socket.id}`, work);
    socket.on('viewTicket', (value, writing) => {
      const no = readNo(value);
      if (no !== null) inTurn(() => this.view(socket, no, readFlag(writing)));
    });
    socket.on('leaveTicket', (value) => {
      const no = readNo(value);
      if (no !== null) inTurn(() => this.leave(socket, no));
    });
    socket.on('listTickets', (value) => {
      const nos = readNos(value);
      if (nos !== null) inTurn(() => this.list(socket, nos));
    });
    socket.on('disconnect', () => Object.keys(socket.data.viewing).forEach((no) => this.tell(no)));
  }

  /** From now on nobody is told: the browsers come back elsewhere and say it again. */
  stop(): void {
    this.stopped = true;
  }

  idle(): Promise<void> {
    return this.lanes.idle();
  }

  private tell(no: string): void {
    if (this.stopped) return;
    const { staff } = this.parts;
    this.lanes.run(no, async () => {
      const viewers = viewersOf(no, await presentIn(staff, [openTicketRoom(no)]));
      staff.to([openTicketRoom(no), listedTicketRoom(no)]).emit('ticket.viewers', { no, viewers });
    });
  }

  private async view(socket: StaffSocket, no: string, writing: boolean): Promise<void> {
    const { viewing } = socket.data;
    if (viewing[no] === writing) return;
    if (viewing[no] === undefined && !(await this.enter(socket, no))) return;
    viewing[no] = writing;
    this.tell(no);
  }

  private async enter(socket: StaffSocket, no: string): Promise<boolean> {
    if (Object.keys(socket.data.viewing).length >= mostOpen) return false;
    const seen = await mustSee(this.parts.ports, socket.data.actor, no).catch(() => null);
    if (seen === null || !socket.connected) return false;
    await socket.join(openTicketRoom(no));
    return true;
  }

  private async leave(socket: StaffSocket, no: string): Promise<void> {
    if (socket.data.viewing[no] === undefined) return;
    socket.data.viewing = without(socket.data.viewing, no);
    await socket.leave(openTicketRoom(no));
    this.tell(no);
  }

  /** What is listed now takes the place of what was; only tickets the reader may see are heard of. */
  private async list(socket: StaffSocket, nos: readonly string[]): Promise<void> {
    const seen = nos.length === 0 ? [] : (await ticketsByNo(this.parts.ports, socket.data.actor, nos)).map(({ no }) => no);
    const listed = [...socket.rooms].filter((room) => room.startsWith(listedTicketRoom('')));
    for (const room of listed) await socket.leave(room);
    if (seen.length === 0 || !socket.connected) return;
    await socket.join(seen.map(listedTicketRoom));
    const present = await presentIn(this.parts.staff, seen.map(openTicketRoom));
    const told = seen.map((no) => ({ no, viewers: viewersOf(no, present) }));
    for (const event of told) if (event.viewers.length > 0) socket.emit('ticket.viewers', event);
  }
}
