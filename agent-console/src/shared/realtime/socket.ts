import { io, type Socket } from 'socket.io-client';
import { staffNamespace, type StaffEvents, type StaffSays } from '../../../../server/contract/realtime.js';

export type StaffSocket = Socket<StaffEvents, StaffSays>;

/** The console's only socket; it reconnects by itself, with a random pause so that a restart is not a stampede. */
export const openSocket = (): StaffSocket => io(staffNamespace, { withCredentials: true, reconnectionDelay: 500, reconnectionDelayMax: 5000, randomizationFactor: 0.5 });
