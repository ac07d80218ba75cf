import { checkIn, walkIn, type CheckIn } from '../../../server/actions/hall/arrive.js';
import { callNext } from '../../../server/actions/hall/call-next.js';
import { moveInHall } from '../../../server/actions/hall/move-visit.js';
import { openWindow } from '../../../server/actions/hall/windows.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import { noNeeds, type Appointment } from '../../../server/desk/appointments/appointment.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { VisitMove } from '../../../server/desk/hall/visit-moves.js';
import type { Priority, Visit } from '../../../server/desk/hall/visit.js';
import { sampleAppointment } from '../../ports/samples.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';
import { mondayTen } from '../../support/desk-fakes.js';

export const centreId = 'district-centre';

/** A hall in memory with one clerk at window 3, at ten on a Monday. */
export class HallAtWork {
  readonly clerk = member('clerk-1');
  private pressed = 0;

  private constructor(readonly desk: DeskAtWork) {}

  static async open(): Promise<HallAtWork> {
    const hall = new HallAtWork(await deskAtWork(mondayTen));
    await hall.sits(hall.clerk, 3);
    return hall;
  }

  get ports() {
    return this.desk.ports;
  }

  sits(who: StaffActor, no: number, itemCodes: readonly string[] = []) {
    return openWindow(this.ports, who, { centreId, no, itemCodes });
  }

  /** A booking of today; minutes after ten. */
  async books(id: string, inMinutes: number, facts: Partial<Appointment> = {}): Promise<Appointment> {
    return this.ports.appointments.insert(sampleAppointment({ id, bookingNo: `1000000${id}`, centreId, startsAt: mondayTen + inMinutes * 60_000, name: '刘桂兰', claim: null, needs: noNeeds, items: [{ code: 'residence-permit', name: { zh: '居住证', en: 'Residence permit' } }], history: [], ...facts }), []);
  }

  arrives(proof: Pick<Extract<CheckIn, { appointmentId: string }>, 'appointmentId'> | { bookingNo: string; lastFour: string }, priority: Priority | null = null): Promise<Visit> {
    return checkIn(this.ports, this.clerk, { centreId, priority, ...proof });
  }

  /** A minute after the one before. */
  walksIn(facts: { priority?: Priority; itemCode?: string; key?: string } = {}): Promise<Visit> {
    this.pressed += 1;
    this.ports.clock.advance(60_000);
    return walkIn(this.ports, this.clerk, { key: facts.key ?? `press-${this.pressed}`, centreId, itemCode: facts.itemCode ?? null, name: null, priority: facts.priority ?? null });
  }

  calls(who = this.clerk): Promise<Visit> {
    return callNext(this.ports, who, centreId);
  }

  async does(id: string, ...moves: readonly Exclude<VisitMove, 'call'>[]): Promise<Visit> {
    let visit = await this.now(id);
    for (const move of moves) visit = await moveInHall(this.ports, this.clerk, { id, version: visit.version, move });
    return visit;
  }

  async now(id: string): Promise<Visit> {
    const visit = await this.ports.visits.get(id);
    if (!visit) throw new Error(`nobody is called ${id}`);
    return visit;
  }

  async bookingState(id: string): Promise<string | undefined> {
    await this.desk.settle();
    return (await this.ports.appointments.get(id))?.state;
  }
}

/** The refusal of an act, or 'allowed'. */
export async function refusal(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
    return 'allowed';
  } catch (error) {
    if (error instanceof DeskError) return error.code;
    throw error;
  }
}
