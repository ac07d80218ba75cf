import { moves, type AppointmentState } from '../../desk/appointments/states.js';
import { DeskError } from '../../desk/errors.js';
import { actsBehind } from '../../desk/hall/expected.js';
import type { Ports } from '../../ports/index.js';

type FollowPorts = Pick<Ports, 'appointments' | 'visits'>;
const tries = 3;

/** The appointment book follows what happens in the hall. Heard twice, it changes nothing. */
export async function followVisit(ports: FollowPorts, visitId: string): Promise<void> {
  for (let tried = 0; tried < tries; tried += 1) if (await followed(ports, visitId)) return;
  throw new DeskError('stale');
}

/** False when somebody else changed the booking meanwhile. */
async function followed({ appointments, visits }: FollowPorts, visitId: string): Promise<boolean> {
  const visit = await visits.get(visitId);
  if (!visit || visit.appointmentId === null) return true;
  const appointment = await appointments.get(visit.appointmentId);
  if (!appointment) return true;
  const state = actsBehind(visit.state).reduce<AppointmentState>((now, act) => moved(now, moves[now][act]), appointment.state);
  if (state === appointment.state) return true;
  try {
    await appointments.save({ ...appointment, state }, []);
    return true;
  } catch (error) {
    if (error instanceof DeskError && error.code === 'stale') return false;
    throw error;
  }
}

const moved = (now: AppointmentState, move: AppointmentState | 'stay' | null): AppointmentState => (move === null || move === 'stay' ? now : move);
